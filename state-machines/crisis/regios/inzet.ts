import { and, not } from 'xstate';

import type { Inzet } from '../crisis.codes.ts';
import type { CrisisEvent } from '../crisis.events.ts';
import { crisisSetup } from '../crisis.setup.ts';
import { overdrachtstaten } from './overdracht.ts';

const keuze = (inzet: Inzet, target: string) => ({ guard: { type: 'isInzet', params: { inzet } }, target }) as const;

/** With speed to the Raad: possible at any moment, also without an afspraak, but for when it is asked already. */
export const naarRaadMetSpoed = {
  guard: and([{ type: 'isInzet', params: { inzet: 'raadSpoed' } } as const, not('isRaadGevraagd')]),
  target: '#inzetRaad',
};

/** Where each inzet leads. */
export const inzetkeuzes = [
  keuze('netwerk', '#inzetNetwerk'),
  keuze('ambulanteCrisishulp', '#inzetAmbulant'),
  keuze('crisisplaatsing', '#inzetPlaatsing'),
  keuze('hic', '#inzetHic'),
  keuze('crisismaatregelWvggz', '#inzetWvggz'),
  keuze('inbewaringstellingWzd', '#inzetWzd'),
  naarRaadMetSpoed,
];

const opname = (id: string, titel: string) => ({
  id,
  meta: { titel, termijnen: ['opnameVolgen'], taken: ['opnameVolgen'] },
});

const raad = crisisSetup.createStateConfig({
  id: 'inzetRaad',
  initial: 'open',
  meta: { titel: 'Raad met spoed gevraagd; het zicht op de veiligheid ligt hier' },
  states: {
    ...overdrachtstaten({
      naarRoute: 'raadsonderzoek',
      urgentie: 'U0',
      bijAanvaard: '#raadBezig',
      bijGeweigerd: '#raadGeweigerd',
      bijIngetrokken: '#inzetOpnieuw',
    }),
    bezig: {
      id: 'raadBezig',
      meta: { titel: 'Raad en rechter beslissen', termijnen: ['raadSpoed'], taken: ['raadVolgen'] },
      on: { VOTS_UITGESPROKEN: { target: '#inzetMaatregel' }, RAAD_ZAG_AF: { target: '#inzetOpnieuw' } },
    },
  },
});

interface Aanvaard {
  readonly event: CrisisEvent;
}

/** The Raad hands the measure over in its own zaak, so that nobody is asked twice; here that is taken in. */
const zichtNaarInstelling = {
  type: 'geefZicht',
  params: ({ event }: Aanvaard) => ({
    aan: event.type === 'INSTELLING_AANVAARD' ? event.gegevens.ontvanger : null,
  }),
} as const;

/** What the crisis team puts in, until somebody else has accepted sight on safety. Source: domain reference 4.6. */
export const inzet = crisisSetup.createStateConfig({
  initial: 'geen',
  meta: { titel: 'Inzet' },
  on: { INZET_GEKOZEN: inzetkeuzes },
  states: {
    geen: { meta: { titel: 'Geen crisisinzet nodig', zonderKlok: 'De overdracht loopt ernaast.' } },
    opnieuw: {
      id: 'inzetOpnieuw',
      meta: { titel: 'Andere inzet te kiezen', termijnen: ['inzetKiezen'], taken: ['andereInzetKiezen'] },
    },
    netwerk: {
      id: 'inzetNetwerk',
      meta: { titel: 'Het netwerk vangt op', zonderKlok: 'De klok van de betrokkenheid loopt ernaast.' },
    },
    ambulant: {
      id: 'inzetAmbulant',
      initial: 'verwacht',
      meta: { titel: 'Ambulante crisishulp' },
      states: {
        verwacht: {
          meta: {
            titel: 'Ambulante crisishulp te beginnen',
            termijnen: ['ambulantBegin'],
            taken: ['ambulantBeginnen'],
          },
          on: { INZET_BEGONNEN: { target: 'loopt' } },
        },
        loopt: {
          meta: { titel: 'Ambulante crisishulp loopt', zonderKlok: 'De klok van de betrokkenheid loopt ernaast.' },
        },
      },
    },
    plaatsing: {
      id: 'inzetPlaatsing',
      initial: 'verwacht',
      meta: { titel: 'Crisisplaatsing' },
      states: {
        verwacht: {
          meta: { titel: 'Plek te vinden', termijnen: ['plaatsingBegin'], taken: ['plekZoeken'] },
          on: { INZET_BEGONNEN: { target: 'loopt' } },
        },
        loopt: { meta: { titel: 'Kind geplaatst', termijnen: ['crisisplaatsing'], taken: ['plaatsingVolgen'] } },
      },
    },
    hic: opname('inzetHic', 'High and intensive care'),
    wvggz: {
      id: 'inzetWvggz',
      meta: { titel: 'Crisismaatregel (Wvggz)', termijnen: ['crisismaatregel'], taken: ['opnameVolgen'] },
    },
    wzd: opname('inzetWzd', 'Inbewaringstelling (Wzd)'),
    raad,
    maatregel: {
      id: 'inzetMaatregel',
      meta: {
        titel: 'Voorlopig onder toezicht gesteld; wacht op de instelling',
        termijnen: ['instellingVolgen'],
        taken: ['instellingVolgen'],
      },
      on: { INSTELLING_AANVAARD: { target: '#overgedragen', actions: zichtNaarInstelling } },
    },
  },
});
