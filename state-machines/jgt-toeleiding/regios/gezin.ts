import { toestemming } from '../../gedeeld/gezin/toestemming.ts';
import { volwassen } from '../../gedeeld/gezin/volwassen.ts';
import { woonplaatsregio } from '../../gedeeld/gezin/woonplaats.ts';
import { jgtSetup } from '../jgt-toeleiding.setup.ts';
import { openOverdracht } from './overdracht.ts';

/** What jeugdige and parents have a right to, beside the main line. */
export const gezin = jgtSetup.createStateConfig({
  type: 'parallel',
  meta: { titel: 'Jeugdige en gezin' },
  states: { toestemming, volwassen, woonplaats: woonplaatsregio(openOverdracht) },
});
