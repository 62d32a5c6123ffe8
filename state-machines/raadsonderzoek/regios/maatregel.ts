import { and, not, or } from 'xstate';

import { raadSetup } from '../raadsonderzoek.setup.ts';
import { geweigerdeOverdracht, openOverdracht, type Overdracht } from './overdracht.ts';

const NAAR_INSTELLING = {
  naarRoute: 'gi-uitvoering',
  urgentie: 'U1',
  bijAanvaard: '#bijInstelling',
  bijGeweigerd: '#instellingGeweigerd',
  gezin: {
    tekst: 'De kinderrechter heeft beslist. Er komt een jeugdbeschermer. Tot die er is, blijft uw vaste contact.',
    wanneer: 'meteen',
    door: 'raadsonderzoeker',
  },
} as const satisfies Overdracht;

const spoedToegewezen = and(['isBijSpoedrechter', 'isSpoedToegewezen']);
const toegewezen = and(['isBijRechter', 'isToegewezen']);

/** What ends the measure before another takes its place. */
const voorbij = {
  BELANGHEBBENDEN_GEHOORD: {
    guard: and([or(['isTeHoren', 'isTweeTeHoren', 'isDrieTeHoren', 'isVerval']), 'isMaatregelOpgeheven']),
    target: '#zonderMaatregel',
  },
  BESCHIKKING_VERVALLEN: { guard: and(['isVerval', not('isAndereNogGeldig')]), target: '#zonderMaatregel' },
  BESCHIKKING_GEGEVEN: { guard: and(['isBijRechter', 'isAfgewezen']), target: '#zonderMaatregel' },
} as const;

/**
 * Who carries out the measure. Until a GI accepts, sight on safety is where it was: a refusal for want of room changes nothing but
 * who hears of it. What ends the measure takes the offer back.
 */
export const uitvoering = raadSetup.createStateConfig({
  initial: 'geen',
  meta: { titel: 'Uitvoering van de maatregel' },
  states: {
    geen: {
      id: 'zonderMaatregel',
      meta: { titel: 'Geen maatregel', zonderKlok: 'Er is niets uit te voeren.' },
      on: {
        SPOEDBESCHIKKING_GEGEVEN: { guard: spoedToegewezen, target: 'aanTeBieden' },
        BESCHIKKING_GEGEVEN: { guard: toegewezen, target: 'aanTeBieden' },
      },
    },
    aanTeBieden: {
      id: 'maatregelOpen',
      initial: 'open',
      meta: { titel: 'Maatregel uitgesproken, nog niet aanvaard; het zicht op de veiligheid blijft waar het is' },
      on: voorbij,
      states: {
        open: openOverdracht(NAAR_INSTELLING),
        geweigerd: { id: 'instellingGeweigerd', ...geweigerdeOverdracht(NAAR_INSTELLING, 'open') },
      },
    },
    aanvaard: {
      id: 'bijInstelling',
      meta: {
        titel: 'De instelling voert de maatregel uit en heeft het zicht',
        zonderKlok: 'De instelling heeft een eigen zaak.',
      },
      on: voorbij,
    },
  },
});
