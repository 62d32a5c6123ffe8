import { dagnummerOf, isSchrikkeljaar, jaardagOf, toDagnummer } from './dagnummer.ts';
import type { Dagnummer } from './dagnummer.ts';
import { weekdayOfDag } from './datum.ts';
import { easterOf } from './pasen.ts';
import type { FeestdagRegel, KalenderBron, KalenderGegevens, Kalenderbeleid, VrijeDag, VrijeReden } from './typen.ts';

/** Why a day is free, as bits, so that one lookup answers each policy. 0: an ordinary day. */
export const VRIJ = { weekend: 1, lid1: 2, lid2: 4, lid3: 8 } as const;

/** The bits that make a day no werkdag. */
export const BELEIDSMASKER: Readonly<Record<Kalenderbeleid, number>> = {
  ATW: VRIJ.weekend | VRIJ.lid1 | VRIJ.lid2 | VRIJ.lid3,
  LID1: VRIJ.weekend | VRIJ.lid1,
};

/** One year of the calendar, computed once. `werkdagen[beleid][i]` is the number of werkdagen among its first i days. */
export interface Jaartabel {
  readonly eersteDag: Dagnummer;
  readonly lengte: number;
  readonly codes: Uint8Array;
  readonly werkdagen: Readonly<Record<Kalenderbeleid, Uint16Array>>;
  readonly feesten: ReadonlyMap<Dagnummer, VrijeDag>;
}

/** Computes the table of one year. */
export function makeJaartabel(gegevens: KalenderGegevens, jaar: number): Jaartabel {
  const eersteDag = dagnummerOf(jaar, 1, 1);
  const lengte = isSchrikkeljaar(jaar) ? 366 : 365;
  const feesten = feestenOf(gegevens, jaar);
  const codes = new Uint8Array(lengte);
  for (let i = 0; i < lengte; i++) codes[i] = codeOf(eersteDag + i, feesten);
  const werkdagen = { ATW: countWerkdagen(codes, BELEIDSMASKER.ATW), LID1: countWerkdagen(codes, BELEIDSMASKER.LID1) };
  return { eersteDag, lengte, codes, werkdagen, feesten };
}

function codeOf(dag: Dagnummer, feesten: ReadonlyMap<Dagnummer, VrijeDag>): number {
  const weekend = weekdayOfDag(dag) >= 6 ? VRIJ.weekend : 0;
  const feest = feesten.get(dag);
  return weekend | (feest === undefined ? 0 : REDENCODES[feest.reden]);
}

const REDENCODES: Readonly<Record<VrijeReden, number>> = {
  zaterdag: VRIJ.weekend,
  zondag: VRIJ.weekend,
  feestdag: VRIJ.lid1,
  goedeVrijdag: VRIJ.lid2,
  gelijkgesteld: VRIJ.lid3,
};

function countWerkdagen(codes: Uint8Array, masker: number): Uint16Array {
  const telling = new Uint16Array(codes.length + 1);
  let totaal = 0;
  codes.forEach((code, i) => {
    if ((code & masker) === 0) totaal++;
    telling[i + 1] = totaal;
  });
  return telling;
}

/** The holidays and equated days of a year by day; where two fall together (5 May 2016) the one of the lower lid stays. */
function feestenOf(gegevens: KalenderGegevens, jaar: number): Map<Dagnummer, VrijeDag> {
  const feesten = new Map<Dagnummer, VrijeDag>();
  for (const { dag, bron } of gegevens.gelijkgesteld) {
    const nummer = toDagnummer(dag);
    if (jaardagOf(nummer).jaar === jaar)
      feesten.set(nummer, { reden: 'gelijkgesteld', naam: 'gelijkgestelde dag', bron });
  }
  for (const regel of [...gegevens.feestdagen].sort((a, b) => b.lid - a.lid)) {
    if (isGeldig(regel, jaar)) addFeest(feesten, dagOf(regel, jaar), regel);
  }
  return feesten;
}

function isGeldig(regel: FeestdagRegel, jaar: number): boolean {
  return jaar >= (regel.vanafJaar ?? jaar) && jaar <= (regel.totEnMetJaar ?? jaar);
}

function addFeest(feesten: Map<Dagnummer, VrijeDag>, dag: Dagnummer, regel: FeestdagRegel): void {
  const eerder = feesten.get(dag);
  if (eerder?.reden === 'feestdag') return; // the first name of the table stays (5 May before Hemelvaartsdag)
  const bron: KalenderBron = { wet: 'Algemene termijnenwet', artikel: `3 lid ${regel.lid}` };
  feesten.set(dag, { reden: regel.lid === 1 ? 'feestdag' : 'goedeVrijdag', naam: regel.naam, bron });
}

function dagOf(regel: FeestdagRegel, jaar: number): Dagnummer {
  if (regel.soort === 'pasen') return easterOf(jaar) + regel.dagenNaPasen;
  const dag = dagnummerOf(jaar, regel.maand, regel.dag);
  if (regel.opZondag === undefined || weekdayOfDag(dag) !== 7) return dag;
  return dagnummerOf(jaar, regel.maand, regel.opZondag);
}
