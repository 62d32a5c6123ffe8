import { verjaardag } from '../../gedeeld/gezin/toestemming.ts';
import { volwassen } from '../../gedeeld/gezin/volwassen.ts';
import { woonplaatsregio } from '../../gedeeld/gezin/woonplaats.ts';
import { tafelSetup } from '../jeugdbeschermingstafel.setup.ts';
import { openOverdracht } from './overdracht.ts';

/** What jeugdige and parents have a right to, beside the main line. From 12 years the jeugdige is invited. */
export const gezin = tafelSetup.createStateConfig({
  type: 'parallel',
  meta: { titel: 'Jeugdige en gezin' },
  on: { TERMIJN_OVERSCHREDEN: { guard: verjaardag('leeftijd12'), actions: 'wordt12' } },
  states: { volwassen, woonplaats: woonplaatsregio(openOverdracht) },
});
