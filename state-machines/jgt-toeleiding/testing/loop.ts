import { Baan } from '../../gedeeld/testing/loop.ts';
import { jgtToeleidingRoute } from '../jgt-toeleiding.route.ts';

/** Zaken of this route, driven through the whole core. */
export const baan = new Baan(jgtToeleidingRoute);
