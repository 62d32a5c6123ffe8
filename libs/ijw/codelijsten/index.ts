import type { Codelijst } from '../codelijst.ts';
import * as landen from './landen.ts';
import * as persoon from './persoon.ts';
import * as product from './product.ts';
import * as retour from './retour.ts';
import * as verzoek from './verzoek.ts';

/** Every code list that the messages use. */
export const CODELIJSTEN: readonly Codelijst[] = [
  ...Object.values(persoon),
  ...Object.values(product),
  ...Object.values(verzoek),
  ...Object.values(retour),
  ...Object.values(landen),
];

/** A retour code of the standard. */
export type Retourcode = keyof typeof retour.RETOURCODE.codes;
