import { and } from 'xstate';

import { geslotenSetup } from '../gesloten-jeugdhulp.setup.ts';
import { geweigerdeOverdracht, openOverdracht, type Overdracht } from './overdracht.ts';
import { verblijf } from './verblijf.ts';

const JB = 'jeugdbeschermer';

const NAAR_LOKAAL_TEAM = {
  naarRoute: 'lokaal-team',
  urgentie: 'U2',
  bijAanvaard: '#geslotenAfgerond',
  bijGeweigerd: '#lokaalTeamGeweigerd',
  gezin: {
    tekst: 'De gesloten jeugdhulp is voorbij. Het lokale team gaat met jullie verder. Tot zij ja zeggen, blijven wij.',
    wanneer: 'meteen',
    door: 'jeugdprofessional',
  },
} as const satisfies Overdracht;

const bijRechter = geslotenSetup.createStateConfig({
  initial: 'vaststellen',
  meta: { titel: 'Verzoek bij de kinderrechter', taken: ['beslissingVolgen'] },
  on: {
    MACHTIGING_GESLOTEN_BESLIST: [
      { guard: 'isAfgewezen', target: '#zichtBeleggen' },
      { guard: 'isVoorwaardelijk', target: '#onderVoorwaarden', actions: 'onthoudMachtiging' },
      { target: '#opnameMogelijk', actions: 'onthoudMachtiging' },
    ],
  },
  states: {
    vaststellen: {
      meta: { titel: 'Verblijft de jeugdige al gesloten?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
      always: [{ guard: 'verblijftAl', target: 'verblijftAl' }, { target: 'wachtElders' }],
    },
    verblijftAl: {
      meta: {
        titel: 'Jeugdige verblijft al gesloten',
        termijnen: ['beslissingVerblijf'],
        gezin: {
          tekst: 'De kinderrechter beslist binnen drie weken of gesloten jeugdhulp langer mag. Je krijgt een advocaat.',
          wanneer: 'meteen',
          door: JB,
        },
      },
    },
    wachtElders: {
      meta: {
        titel: 'Jeugdige verblijft nog niet gesloten',
        termijnen: ['beslissing'],
        gezin: {
          tekst:
            'De kinderrechter beslist of gesloten jeugdhulp nodig is. Je krijgt een advocaat en mag zelf iets zeggen.',
          wanneer: 'meteen',
          door: JB,
        },
      },
    },
  },
});

/** From the petition to the day on which the jeugdige is elsewhere and somebody has sight. */
export const hoofdlijn = geslotenSetup.createStateConfig({
  initial: 'bijRechter',
  meta: { titel: 'Hoofdlijn' },
  states: {
    bijRechter,
    verblijf,
    /** A clock lets nobody go and keeps nobody in: a person finds out what holds, within a day. */
    nagaan: {
      id: 'geslotenNagaan',
      meta: {
        titel: 'Geldt de machtiging nog?',
        grenzen: ['eindeMachtiging'],
        termijnen: ['machtigingNagaan'],
        taken: ['machtigingNagaan'],
        gezin: {
          tekst: 'De tijd van de machtiging is om. Je hoort vandaag of je nog moet blijven, en waarom.',
          wanneer: 'meteen',
          door: JB,
        },
      },
      on: {
        MACHTIGING_GESLOTEN_VERVALLEN: { target: 'zichtBeleggen' },
        MACHTIGING_GESLOTEN_BEVESTIGD: [
          { guard: and(['isNogGeldig', 'isBinnen']), target: 'verblijf.opgenomen', actions: 'onthoudMachtiging' },
          { guard: 'isNogGeldig', target: '#opnameMogelijk', actions: 'onthoudMachtiging' },
        ],
        MACHTIGING_GESLOTEN_BESLIST: [
          { guard: 'isAfgewezen', actions: 'noteer' },
          { target: '#opnameMogelijk', actions: 'onthoudMachtiging' },
        ],
      },
    },
    zichtBeleggen: {
      id: 'zichtBeleggen',
      meta: { titel: 'Wie heeft het zicht?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
      always: [{ guard: 'heeftMaatregel', target: 'afgerond' }, { target: 'naarLokaalTeam' }],
    },
    naarLokaalTeam: {
      initial: 'open',
      meta: { titel: 'Over te dragen aan het lokale team' },
      states: {
        open: openOverdracht(NAAR_LOKAAL_TEAM),
        geweigerd: { id: 'lokaalTeamGeweigerd', ...geweigerdeOverdracht(NAAR_LOKAAL_TEAM, 'open') },
      },
    },
    afgerond: {
      id: 'geslotenAfgerond',
      meta: {
        titel: 'Afgerond, nog niet gesloten',
        taken: ['zaakSluiten'],
        zonderKlok: 'De instelling of het lokale team heeft het zicht; sluiten kan.',
      },
      on: { ZAAK_GESLOTEN: { target: '#gesloten' } },
    },
  },
});
