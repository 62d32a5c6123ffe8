import type { Datum } from '../contracts/tijd.ts';
import { checkBereik, jaardagOf, toDagnummer, toDatum } from './dagnummer.ts';
import type { Dagnummer } from './dagnummer.ts';
import { weekdayOfDag } from './datum.ts';
import { BELEIDSMASKER } from './jaartabel.ts';
import type { Jaartabel } from './jaartabel.ts';
import { tabelOf } from './kalender.ts';
import type { Kalender } from './kalender.ts';
import type { Kalenderbeleid, VrijeDag } from './typen.ts';

/**
 * Why a day is free, or undefined when it is an ordinary day. A holiday in the weekend is named as the holiday.
 * Source: Atw art. 1 lid 1 (Saturday, Sunday) and art. 3.
 */
export function findVrijeDag(dag: Datum, kalender: Kalender): VrijeDag | undefined {
  const nummer = toDagnummer(dag);
  const feest = tabelOf(kalender, nummer).feesten.get(nummer);
  if (feest !== undefined) return feest;
  const weekdag = weekdayOfDag(nummer);
  if (weekdag === 6) return ZATERDAG;
  return weekdag === 7 ? ZONDAG : undefined;
}

const WEEKEND = { wet: 'Algemene termijnenwet', artikel: '1 lid 1' };
const ZATERDAG: VrijeDag = { reden: 'zaterdag', naam: 'zaterdag', bron: WEEKEND };
const ZONDAG: VrijeDag = { reden: 'zondag', naam: 'zondag', bron: WEEKEND };

/** Whether a day is a Saturday, Sunday, algemeen erkende feestdag or equated day. Source: Atw art. 1 and 3. */
export function isVrijeDag(dag: Datum, kalender: Kalender): boolean {
  return !isWerkdagnummer(toDagnummer(dag), 'ATW', kalender);
}

/** Whether a day is a werkdag under a policy. */
export function isWerkdag(dag: Datum, beleid: Kalenderbeleid, kalender: Kalender): boolean {
  return isWerkdagnummer(toDagnummer(dag), beleid, kalender);
}

/** `isWerkdag` on numbers. */
export function isWerkdagnummer(dag: Dagnummer, beleid: Kalenderbeleid, kalender: Kalender): boolean {
  const tabel = tabelOf(kalender, dag);
  return ((tabel.codes[dag - tabel.eersteDag] ?? 0) & BELEIDSMASKER[beleid]) === 0;
}

/** The day itself when it is a werkdag, otherwise the first one after it. */
export function werkdagFrom(dag: Datum, beleid: Kalenderbeleid, kalender: Kalender): Datum {
  return toDatum(nthWerkdagAfter(toDagnummer(dag) - 1, 1, beleid, kalender));
}

/** The n-th werkdag after a day, the day itself not counted (n >= 1). */
export function addWerkdagen(dag: Datum, aantal: number, beleid: Kalenderbeleid, kalender: Kalender): Datum {
  return toDatum(nthWerkdagAfter(toDagnummer(dag), aantal, beleid, kalender));
}

/** Number of werkdagen after `van` up to and including `totEnMet`. */
export function countWerkdagen(van: Datum, totEnMet: Datum, beleid: Kalenderbeleid, kalender: Kalender): number {
  return werkdagenBetween(toDagnummer(van), toDagnummer(totEnMet), beleid, kalender);
}

/** `addWerkdagen` on numbers; jumps year by year. Throws `KalenderFout` after 9999. */
export function nthWerkdagAfter(dag: Dagnummer, aantal: number, beleid: Kalenderbeleid, kalender: Kalender): Dagnummer {
  checkBereik(dag + aantal); // the n-th werkdag cannot come before the n-th day
  let { jaar } = jaardagOf(checkBereik(dag + 1));
  let tabel = kalender.jaar(jaar);
  let nodig = aantal + before(tabel, dag + 1, beleid);
  while (nodig > total(tabel, beleid)) {
    nodig -= total(tabel, beleid);
    checkBereik(tabel.eersteDag + tabel.lengte);
    tabel = kalender.jaar(++jaar);
  }
  return tabel.eersteDag + indexOfNth(tabel.werkdagen[beleid], nodig);
}

/** The n-th werkdag before a day, the day itself not counted (n >= 1). Throws `KalenderFout` before the year 1. */
export function nthWerkdagBefore(
  dag: Dagnummer,
  aantal: number,
  beleid: Kalenderbeleid,
  kalender: Kalender,
): Dagnummer {
  checkBereik(dag - aantal);
  let { jaar } = jaardagOf(checkBereik(dag));
  let tabel = kalender.jaar(jaar);
  let over = before(tabel, dag, beleid) - aantal;
  while (over < 0) {
    checkBereik(tabel.eersteDag - 1);
    tabel = kalender.jaar(--jaar);
    over += total(tabel, beleid);
  }
  return tabel.eersteDag + indexOfNth(tabel.werkdagen[beleid], over + 1);
}

/** Number of werkdagen in `(van, totEnMet]`; 0 when `totEnMet` is not later. */
export function werkdagenBetween(
  van: Dagnummer,
  totEnMet: Dagnummer,
  beleid: Kalenderbeleid,
  kalender: Kalender,
): number {
  if (totEnMet <= van) return 0;
  let { jaar } = jaardagOf(van + 1);
  let tabel = kalender.jaar(jaar);
  let aantal = -before(tabel, van + 1, beleid);
  while (totEnMet >= tabel.eersteDag + tabel.lengte) {
    aantal += total(tabel, beleid);
    tabel = kalender.jaar(++jaar);
  }
  return aantal + before(tabel, totEnMet + 1, beleid);
}

/** Werkdagen of the year before a day that lies in it (or is the first of the next). */
function before(tabel: Jaartabel, dag: Dagnummer, beleid: Kalenderbeleid): number {
  return tabel.werkdagen[beleid][dag - tabel.eersteDag] ?? 0;
}

function total(tabel: Jaartabel, beleid: Kalenderbeleid): number {
  return tabel.werkdagen[beleid][tabel.lengte] ?? 0;
}

/** Index of the day on which a running count reaches n: the smallest i with telling[i + 1] >= n. */
function indexOfNth(telling: Uint16Array, n: number): number {
  let laag = n - 1; // the n-th werkdag cannot come before the n-th day
  let hoog = telling.length - 2;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((telling[midden + 1] ?? 0) >= n) hoog = midden;
    else laag = midden + 1;
  }
  return laag;
}

/** Whether some day of `[van, totEnMet]` lies outside the span in which all free days have been published. */
export function isOutsideHorizon(van: Dagnummer, totEnMet: Dagnummer, kalender: Kalender): boolean {
  return van < kalender.horizonVan || totEnMet > kalender.horizonTotEnMet;
}
