import { and, not } from 'xstate';

import { raadSetup } from '../raadsonderzoek.setup.ts';
import { geweigerdeOverdracht, openOverdracht, type Overdracht } from './overdracht.ts';
import { spoed } from './spoed.ts';
import { verzoek } from './verzoek.ts';

const RO = 'raadsonderzoeker';

const NAAR_LOKAAL_TEAM = {
  naarRoute: 'lokaal-team',
  urgentie: 'U2',
  bijAanvaard: '#raadAfgerond',
  bijGeweigerd: '#lokaalTeamGeweigerd',
  gezin: {
    tekst: 'Er komt geen maatregel. Het lokale team helpt u verder. De Raad draagt over wat u daarover afspreekt.',
    wanneer: 'meteen',
    door: RO,
  },
} as const satisfies Overdracht;

const naarSpoed = {
  SPOED_VASTGESTELD: { target: '#raadSpoed' },
  ALARM_OPGEPAKT: { guard: and(['isInAlarm', 'isSpoedGevraagd']), target: '#raadSpoed' },
} as const;

const onderzoek = raadSetup.createStateConfig({
  id: 'raadsonderzoek',
  meta: {
    titel: 'Onderzoek loopt',
    termijnen: ['raadsonderzoek'],
    taken: ['onderzoekDoen'],
    gezin: {
      tekst: 'De Raad onderzoekt wat uw kind nodig heeft. De onderzoeker spreekt met u en met uw kind.',
      wanneer: 'meteen',
      door: RO,
    },
  },
  on: {
    ...naarSpoed,
    RAADSONDERZOEK_AFGEROND: [
      { guard: 'isVerzoekBesloten', target: 'rechter' },
      { guard: 'isBijInstelling', target: 'afgerond' },
      { target: 'terugNaarGemeente' },
    ],
  },
});

const rechter = raadSetup.createStateConfig({
  initial: 'indienen',
  meta: { titel: 'Verzoek aan de kinderrechter' },
  on: naarSpoed,
  states: {
    indienen: {
      meta: {
        titel: 'Verzoek in te dienen',
        termijnen: ['verzoekIndienen'],
        taken: ['verzoekIndienen'],
        gezin: {
          tekst: 'De Raad vraagt de kinderrechter om een maatregel. U krijgt het rapport en mag reageren.',
          wanneer: 'meteen',
          door: RO,
        },
      },
      on: { VERZOEK_INGEDIEND: { target: 'bijRechter' } },
    },
    bijRechter: {
      id: 'bijRechter',
      meta: {
        titel: 'Verzoek bij de kinderrechter',
        termijnen: ['zitting'],
        taken: ['beschikkingVolgen'],
        gezin: {
          tekst: 'De kinderrechter plant een zitting. U en uw kind vanaf 12 jaar mogen daar iets zeggen.',
          wanneer: 'meteen',
          door: RO,
        },
      },
      on: {
        ZITTING_GEPLAND: { actions: 'noteer' },
        BESCHIKKING_GEGEVEN: [
          { guard: 'isToegewezen', target: '#raadAfgerond' },
          { guard: 'isAangehouden', actions: 'noteer' },
          { guard: 'isBijInstelling', target: '#raadAfgerond' },
          { target: '#terugNaarGemeente' },
        ],
      },
    },
  },
});

/** The main line: from the request to a measure that somebody carries out, or back to the local team. Source: domain reference 4.5. */
export const hoofdlijn = raadSetup.createStateConfig({
  initial: 'verzoek',
  meta: { titel: 'Hoofdlijn' },
  states: {
    verzoek,
    spoed,
    onderzoek,
    rechter,
    /**
     * No measure. The local team takes sight on safety (back); until it accepts, nothing ends. Where a GI has it, it is the GI that
     * hands it over when its own measure ends: the Raad never takes it away.
     */
    terugNaarGemeente: {
      id: 'terugNaarGemeente',
      initial: 'open',
      meta: { titel: 'Geen maatregel: terug naar het lokale team' },
      on: naarSpoed,
      states: {
        open: openOverdracht(NAAR_LOKAAL_TEAM),
        geweigerd: { id: 'lokaalTeamGeweigerd', ...geweigerdeOverdracht(NAAR_LOKAAL_TEAM, 'open') },
      },
    },
    afgerond: {
      id: 'raadAfgerond',
      meta: {
        titel: 'Afgerond, nog niet gesloten',
        taken: ['zaakSluiten'],
        zonderKlok: 'Sluiten kan pas als een instelling de maatregel heeft aanvaard; die klok loopt ernaast.',
      },
      on: {
        ZAAK_GESLOTEN: {
          guard: and([
            not('isMaatregelOpen'),
            not('isTeHoren'),
            not('isTweeTeHoren'),
            not('isDrieTeHoren'),
            not('isVerval'),
          ]),
          target: '#gesloten',
        },
      },
    },
  },
});
