import { Baan } from '../../gedeeld/testing/loop.ts';
import { huisartsVerwijzingRoute } from '../huisarts-verwijzing.route.ts';

/** Zaken of this route, driven through the whole core. */
export const baan = new Baan(huisartsVerwijzingRoute);
