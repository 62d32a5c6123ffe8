import { and } from 'xstate';

import { bovenNorm } from '../../gedeeld/wachttijd/regio.ts';
import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';

/** What waiting too long asks of provider and gemeente together. A passed norm never closes anything. */
export const wachten = verwijzingSetup.createStateConfig({
  initial: 'vaststellen',
  meta: { titel: 'Wachten' },
  states: {
    vaststellen: {
      meta: { titel: 'Is de wachttijd te lang?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
      always: [{ guard: 'isWachttijdBovenNorm', target: 'bovenNorm' }, { target: 'binnenNorm' }],
    },
    binnenNorm: {
      meta: { titel: 'Binnen de norm', zonderKlok: 'De wachttijden lopen ernaast.' },
      on: {
        AANMELDING_BIJ_AANBIEDER: { guard: and(['isWachttijdBovenNorm', 'isOpZoek']), target: 'bovenNorm' },
        TERMIJN_OVERSCHREDEN: { guard: 'isNormOverschreden', target: 'bovenNorm' },
      },
    },
    bovenNorm,
  },
});
