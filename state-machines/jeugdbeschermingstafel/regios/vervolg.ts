import { and } from 'xstate';

import { tafelSetup } from '../jeugdbeschermingstafel.setup.ts';
import { drang } from './drang.ts';
import { geweigerdeOverdracht, openOverdracht, type Overdracht } from './overdracht.ts';

const NAAR_LOKAAL_TEAM = {
  naarRoute: 'lokaal-team',
  urgentie: 'U2',
  bijAanvaard: '#tafelAfgerond',
  bijGeweigerd: '#lokaalTeamGeweigerd',
  gezin: {
    tekst: 'Het lokale team helpt u verder. Wij dragen alles over. Tot zij ja zeggen, verandert er niets.',
    wanneer: 'meteen',
    door: 'voorzitter',
  },
} as const satisfies Overdracht;

const NAAR_RAAD = {
  naarRoute: 'raadsonderzoek',
  urgentie: 'U2',
  bijAanvaard: '#tafelAfgerond',
  bijGeweigerd: '#raadGeweigerd',
  gezin: {
    tekst: 'De Raad voor de Kinderbescherming doet een onderzoek. Tot dan blijft het lokale team bij u betrokken.',
    wanneer: 'meteen',
    door: 'voorzitter',
  },
} as const satisfies Overdracht;

/** Voluntary help, by the local team. When it asked for the table itself, it never left. */
const vrijwillig = tafelSetup.createStateConfig({
  id: 'vrijwillig',
  initial: 'vaststellen',
  meta: { titel: 'Vrijwillig verder' },
  states: {
    vaststellen: {
      meta: { titel: 'Wie gaat verder?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
      always: [{ guard: 'isMelderLokaalTeam', target: '#tafelAfgerond' }, { target: 'open' }],
    },
    open: openOverdracht(NAAR_LOKAAL_TEAM),
    geweigerd: { id: 'lokaalTeamGeweigerd', ...geweigerdeOverdracht(NAAR_LOKAAL_TEAM, 'open') },
  },
});

/** A request to the Raad on behalf of the college. Until a court gives a measure to a GI, sight stays where it is. */
const onderzoek = tafelSetup.createStateConfig({
  id: 'onderzoekNodig',
  initial: 'opstellen',
  meta: { titel: 'Onderzoek door de Raad nodig; het zicht op de veiligheid blijft waar het is' },
  states: {
    opstellen: {
      meta: {
        titel: 'Verzoek tot onderzoek op te stellen',
        termijnen: ['vtoOpstellen'],
        taken: ['vtoOpstellen'],
        gezin: {
          tekst: 'Er komt een onderzoek door de Raad voor de Kinderbescherming. Wij vertellen u wat dat betekent.',
          wanneer: 'meteen',
          door: 'voorzitter',
        },
      },
      on: { VTO_OPGESTELD: { target: 'open' } },
    },
    open: openOverdracht(NAAR_RAAD),
    geweigerd: { id: 'raadGeweigerd', ...geweigerdeOverdracht(NAAR_RAAD, 'open') },
  },
});

/** The report is owed beside whatever follows. */
const verslag = tafelSetup.createStateConfig({
  initial: 'teMaken',
  meta: { titel: 'Verslag' },
  states: {
    teMaken: {
      meta: {
        titel: 'Verslag te maken',
        termijnen: ['tafelverslag'],
        taken: ['verslagMaken'],
        gezin: {
          tekst: 'U krijgt binnen enkele dagen het verslag van de tafel.',
          wanneer: 'meteen',
          door: 'voorzitter',
        },
      },
      on: { VERSLAG_VERZONDEN: { target: 'verzonden' } },
    },
    verzonden: { id: 'verslagWeg', meta: { titel: 'Verslag verzonden', zonderKlok: 'Er is niets meer te doen.' } },
  },
});

/** What follows from the table, with its report. */
export const naTafel = tafelSetup.createStateConfig({
  type: 'parallel',
  meta: { titel: 'Na de tafel' },
  states: {
    verslag,
    vervolg: {
      initial: 'vrijwillig',
      meta: { titel: 'Vervolg' },
      on: { ALARM_OPGEPAKT: { guard: and(['isInAlarm', 'isTafelGevraagd']), target: '#tafelTePlannen' } },
      states: {
        vrijwillig,
        drang,
        onderzoek,
        afgerond: {
          id: 'tafelAfgerond',
          meta: {
            titel: 'Afgerond, nog niet gesloten',
            taken: ['zaakSluiten'],
            zonderKlok: 'Een ander heeft het vervolg; sluiten kan als het verslag weg is.',
          },
          on: { ZAAK_GESLOTEN: { guard: 'isVerslagWeg', target: '#gesloten' } },
        },
      },
    },
  },
});
