import { and } from 'xstate';

import { giSetup, isEindeMogelijk } from '../gi-uitvoering.setup.ts';
import { geweigerdeOverdracht, openOverdracht, type Overdracht } from './overdracht.ts';
import { begin, plan, uitvoering } from './plan.ts';

const NAAR_LOKAAL_TEAM = {
  naarRoute: 'lokaal-team',
  urgentie: 'U2',
  bijAanvaard: '#giAfgerond',
  bijGeweigerd: '#lokaalTeamGeweigerd',
  gezin: {
    tekst: 'De maatregel is voorbij. Het lokale team gaat met u verder. Tot zij ja zeggen, blijft uw jeugdbeschermer.',
    wanneer: 'meteen',
    door: 'jeugdbeschermer',
  },
} as const satisfies Overdracht;

/** The main line: from the order to the day on which somebody else has sight again. Source: domain reference 1.5, 4.5. */
export const hoofdlijn = giSetup.createStateConfig({
  initial: 'actief',
  meta: { titel: 'Hoofdlijn' },
  states: {
    actief: {
      initial: 'begin',
      meta: { titel: 'Maatregel wordt uitgevoerd' },
      on: {
        MAATREGEL_GEEINDIGD: [
          { guard: and([isEindeMogelijk, 'isAchttienOfOuder']), target: 'afgerond' },
          { guard: isEindeMogelijk, target: 'naarLokaalTeam' },
        ],
      },
      states: { begin, plan, uitvoering },
    },
    naarLokaalTeam: {
      initial: 'open',
      meta: { titel: 'Maatregel geëindigd: over te dragen; het zicht op de veiligheid ligt nog hier' },
      states: {
        open: openOverdracht(NAAR_LOKAAL_TEAM),
        geweigerd: { id: 'lokaalTeamGeweigerd', ...geweigerdeOverdracht(NAAR_LOKAAL_TEAM, 'open') },
      },
    },
    afgerond: {
      id: 'giAfgerond',
      meta: {
        titel: 'Afgerond, nog niet gesloten',
        taken: ['zaakSluiten'],
        zonderKlok: 'Het lokale team heeft het zicht, of de jeugdige is volwassen; sluiten kan.',
      },
      on: { ZAAK_GESLOTEN: { target: '#gesloten' } },
    },
  },
});
