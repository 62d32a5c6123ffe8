import { and, not } from 'xstate';

import { tafelSetup } from '../jeugdbeschermingstafel.setup.ts';
import { aanloop } from './aanloop.ts';
import { spoed } from './spoed.ts';
import { naTafel } from './vervolg.ts';

/** The main line: from the request to what follows from the table. */
export const hoofdlijn = tafelSetup.createStateConfig({
  initial: 'gewoon',
  meta: { titel: 'Hoofdlijn' },
  states: {
    gewoon: {
      initial: 'aanloop',
      meta: { titel: 'Tafel' },
      on: {
        SPOED_NAAR_RAAD: { target: 'spoed' },
        ALARM_OPGEPAKT: { guard: and(['isInAlarm', 'isSpoedGevraagd']), target: 'spoed' },
      },
      states: { aanloop, naTafel },
    },
    spoed,
    zonderTafel: {
      id: 'zonderTafel',
      meta: {
        titel: 'Geen tafel nodig: de melder gaat zelf verder',
        taken: ['zaakSluiten'],
        zonderKlok: 'Het zicht op de veiligheid is bij de melder gebleven; sluiten kan.',
      },
      on: { ZAAK_GESLOTEN: { guard: not('isAcuut'), target: '#gesloten' }, SPOED_NAAR_RAAD: { target: 'spoed' } },
    },
  },
});
