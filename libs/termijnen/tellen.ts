import {
  MS_PER_UUR,
  addMonthsToDag,
  checkBereik,
  isOutsideHorizon,
  nthWerkdagAfter,
  nthWerkdagBefore,
  werkdagenBetween,
} from '../kalender/index.ts';
import type { Kalender, Kalenderbeleid } from '../kalender/index.ts';
import { applyAtw, isGedekt } from './algemene-termijnenwet.ts';
import type { Bron, Duur } from './typen.ts';

/**
 * A place on the axis of a term. Unit: day number for terms that end on a day, milliseconds for hours.
 * Both count alike: the place of the event does not count, the last place belongs to the term.
 */
export type Plek = number;

/** Counted from the event on, or back from it. Source: Atw art. 1 lid 2 for the latter. */
export const RICHTINGEN = ['vooruit', 'terug'] as const;
export type Richting = (typeof RICHTINGEN)[number];

/** A stretch of a term: its duration, or a verlenging. `atw: false`: not set in an act. */
export interface Stuk {
  readonly duur: Duur;
  readonly atw?: boolean;
  readonly reden?: string;
  readonly bron?: Bron;
}

/** A suspension on the axis, `[van, tot)`. */
export interface Stilstand {
  readonly van: Plek;
  readonly tot: Plek;
  readonly reden?: string;
  readonly bron?: Bron;
}

/** Everything that counting needs. `stilstanden` are sorted by `van`; they may overlap. */
export interface Telling {
  readonly start: Plek;
  readonly stukken: readonly Stuk[];
  readonly atw: boolean;
  readonly beleid: Kalenderbeleid;
  readonly richting: Richting;
  readonly stilstanden: readonly Stilstand[];
}

/** The part of a suspension that counted, and what it did. `maat` is in the term's own measure (werkdagen for werkdagen). */
export interface Werking {
  readonly van: Plek;
  readonly tot: Plek;
  readonly maat: number;
  readonly einde: Plek;
  readonly oorzaak: Stilstand;
}

/** What counting found. `nominaal` is the end before the Atw; `atw` tells whether the Atw applied at all. */
export interface Uitkomst {
  readonly mijlpalen: readonly Plek[];
  readonly werkingen: readonly Werking[];
  readonly nominaal: Plek;
  readonly atw: boolean;
  readonly naArtikel1: Plek;
  readonly einde: Plek;
  readonly voorlopig: boolean;
}

/** Counts a term: its duration and verlengingen, then the suspensions, then the Atw once. Throws `KalenderFout` outside the years 1-9999. */
export function tel(telling: Telling, kalender: Kalender): Uitkomst {
  const mijlpalen = addStukken(telling, kalender);
  const onopgeschort = mijlpalen[mijlpalen.length - 1] ?? telling.start;
  const werkingen = telling.stilstanden.length === 0 ? GEEN : suspend(telling, onopgeschort, kalender);
  const nominaal = werkingen[werkingen.length - 1]?.einde ?? onopgeschort;
  const atw = isAtwVanToepassing(telling);
  if (!atw) {
    const voorlopig = isWerkdagentermijn(telling) && isOutside(telling.start, nominaal, kalender);
    return { mijlpalen, werkingen, nominaal, atw, naArtikel1: nominaal, einde: nominaal, voorlopig };
  }
  const { naArtikel1, einde, geraadpleegdVan } = applyAtw(telling.start, nominaal, telling.stukken, kalender);
  const vanaf = isWerkdagentermijn(telling) ? telling.start + 1 : geraadpleegdVan;
  return {
    mijlpalen,
    werkingen,
    nominaal,
    atw,
    naArtikel1,
    einde,
    voorlopig: isOutsideHorizon(vanaf, einde, kalender),
  };
}

const GEEN: readonly Werking[] = [];

/** Set in an act, counted forwards, and each stretch short enough. A verlenging is a term of its own here (12 + 6 weken is covered). */
function isAtwVanToepassing(telling: Telling): boolean {
  if (!telling.atw || telling.richting === 'terug') return false;
  return telling.stukken.every((stuk) => stuk.atw !== false && isGedekt(stuk.duur));
}

function isWerkdagentermijn(telling: Telling): boolean {
  return telling.stukken[0]?.duur.eenheid === 'werkdagen';
}

function isOutside(start: Plek, einde: Plek, kalender: Kalender): boolean {
  return start < einde ? isOutsideHorizon(start + 1, einde, kalender) : isOutsideHorizon(einde, start - 1, kalender);
}

function addStukken(telling: Telling, kalender: Kalender): Plek[] {
  const mijlpalen: Plek[] = [];
  let einde = telling.start;
  for (const stuk of telling.stukken) {
    einde =
      telling.richting === 'terug'
        ? subtractDuur(einde, stuk.duur, telling.beleid, kalender)
        : addDuur(einde, stuk.duur, telling.beleid, kalender);
    mijlpalen.push(einde);
  }
  return mijlpalen;
}

/** The place that lies a duration after another. Months and years end on the same day number, or the last day of a shorter month. */
export function addDuur(plek: Plek, duur: Duur, beleid: Kalenderbeleid, kalender: Kalender): Plek {
  switch (duur.eenheid) {
    case 'uren':
      return plek + duur.aantal * MS_PER_UUR;
    case 'dagen':
      return checkBereik(plek + duur.aantal);
    case 'werkdagen':
      return nthWerkdagAfter(plek, duur.aantal, beleid, kalender);
    case 'weken':
      return checkBereik(plek + duur.aantal * 7);
    case 'maanden':
      return addMonthsToDag(plek, duur.aantal);
    case 'jaren':
      return addMonthsToDag(plek, duur.aantal * 12);
  }
}

function subtractDuur(plek: Plek, duur: Duur, beleid: Kalenderbeleid, kalender: Kalender): Plek {
  if (duur.eenheid === 'werkdagen') return nthWerkdagBefore(plek, duur.aantal, beleid, kalender);
  return addDuur(plek, { aantal: -duur.aantal, eenheid: duur.eenheid }, beleid, kalender);
}

/**
 * Lets the term stand still. Each suspension counts as far as it is not yet covered by an earlier one and begins within the
 * term as it then runs; it moves the end by its own length, which may bring later ones inside.
 */
function suspend(telling: Telling, onopgeschort: Plek, kalender: Kalender): Werking[] {
  const werkingen: Werking[] = [];
  let einde = onopgeschort;
  let gedektTot = telling.start + 1;
  for (const oorzaak of telling.stilstanden) {
    const van = Math.max(oorzaak.van, gedektTot);
    if (van > einde) break; // sorted: all that follow begin after the term as well
    if (oorzaak.tot <= van) continue;
    const maat = measure(telling, van, oorzaak.tot, kalender);
    einde = extend(telling, einde, maat, kalender);
    werkingen.push({ van, tot: oorzaak.tot, maat, einde, oorzaak });
    gedektTot = oorzaak.tot;
  }
  return werkingen;
}

/** Length of `[van, tot)` in the term's own measure: werkdagen, days or milliseconds. */
export function measure(telling: Telling, van: Plek, tot: Plek, kalender: Kalender): number {
  if (tot <= van) return 0;
  return isWerkdagentermijn(telling) ? werkdagenBetween(van - 1, tot - 1, telling.beleid, kalender) : tot - van;
}

function extend(telling: Telling, einde: Plek, maat: number, kalender: Kalender): Plek {
  if (maat === 0) return einde;
  return isWerkdagentermijn(telling) ? nthWerkdagAfter(einde, maat, telling.beleid, kalender) : einde + maat;
}

/** The place after which `aantal` of the term has run (in its own measure), suspensions left out. */
export function placeAfter(telling: Telling, werkingen: readonly Werking[], aantal: number, kalender: Kalender): Plek {
  let plek = extend(telling, telling.start, aantal, kalender);
  for (const werking of werkingen) {
    if (werking.van > plek) break;
    plek = extend(telling, plek, werking.maat, kalender);
  }
  return plek;
}
