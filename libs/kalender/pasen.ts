import { dagnummerOf } from './dagnummer.ts';
import type { Dagnummer } from './dagnummer.ts';

/** Easter Sunday of a year. Source: the Gregorian computus (Meeus, Jones and Butcher); checked against outside libraries. */
export function easterOf(jaar: number): Dagnummer {
  const eeuw = Math.floor(jaar / 100);
  const gulden = jaar % 19;
  const schrikkelEeuw = Math.floor(eeuw / 4);
  const maanCorrectie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const epacta = (19 * gulden + eeuw - schrikkelEeuw - maanCorrectie + 15) % 30;
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor((jaar % 100) / 4) - epacta - (jaar % 4)) % 7;
  const laat = Math.floor((gulden + 11 * epacta + 22 * zondag) / 451);
  const som = epacta + zondag - 7 * laat + 114;
  return dagnummerOf(jaar, Math.floor(som / 31), (som % 31) + 1);
}
