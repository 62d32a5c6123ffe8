import { Baan } from '../../gedeeld/testing/loop.ts';
import { veiligThuisRoute } from '../veilig-thuis.route.ts';

/** Zaken of this route, driven through the whole core. */
export const baan = new Baan(veiligThuisRoute);
