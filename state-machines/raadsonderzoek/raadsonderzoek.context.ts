import type { Datum } from '../../libs/contracts/tijd.ts';
import { ONGEWOGEN, type Klassegeheugen } from '../gedeeld/bescherming/vragen.ts';
import type { Leeftijdsgeheugen } from '../gedeeld/gezin/vragen.ts';
import type { VERZOEKERS } from './raadsonderzoek.codes.ts';

/** What the guards must remember. Where the zaak is, the states say. */
export interface RaadContext extends Leeftijdsgeheugen, Klassegeheugen {
  readonly verzoeker: (typeof VERZOEKERS)[number];
  readonly spoed: boolean;
  /** First day after the provisional measure that ends first; its end is watched. */
  readonly dagNaVoorlopig: Datum | null;
  /** First day after the one that ends last, where a second was ordered beside the first. */
  readonly dagNaLangste: Datum | null;
}

/** Before the first event. */
export const BEGIN: RaadContext = {
  ...ONGEWOGEN,
  leeftijd: 'onder12',
  verzoeker: 'college',
  spoed: false,
  dagNaVoorlopig: null,
  dagNaLangste: null,
};
