import { Baan } from '../../gedeeld/testing/loop.ts';
import { cjgIntakeRoute } from '../cjg-intake.route.ts';

/** Zaken of this route, driven through the whole core. */
export const baan = new Baan(cjgIntakeRoute);
