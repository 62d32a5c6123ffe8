import { Baan } from '../../gedeeld/testing/loop.ts';
import { toewijzingRoute } from '../toewijzing.route.ts';

/** Zaken of this route, driven through the whole core. */
export const baan = new Baan(toewijzingRoute);
