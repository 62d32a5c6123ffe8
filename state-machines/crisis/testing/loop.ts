import { Baan } from '../../gedeeld/testing/loop.ts';
import { crisisRoute } from '../crisis.route.ts';

/** Zaken of this route, driven through the whole core. */
export const baan = new Baan(crisisRoute);
