import type { Datum } from '../contracts/tijd.ts';
import { brandDatum } from './core/merk.ts';
import { KalenderFout } from './fout.ts';

/**
 * A day as a whole number. Unit: days since 1970-01-01 in the proleptic Gregorian calendar.
 * Counting is done in these; a `Datum` is made only at the edges.
 */
export type Dagnummer = number;

/** A day in its three parts. Unit: year 1-9999, month 1-12, day of the month 1-31. */
export interface Jaardag {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

const DAGEN_PER_EEUW_CYCLUS = 146_097; // 400 years
const VERSCHUIVING = 719_468; // days from 0000-03-01 to 1970-01-01
const MAANDLENGTES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const STREEPJE = 45;

/** Day number of year, month and day. The parts must form a day that exists; months are not wrapped. */
export function dagnummerOf(jaar: number, maand: number, dag: number): Dagnummer {
  const j = maand <= 2 ? jaar - 1 : jaar; // the year runs from March, so that a leap day comes last
  const cyclus = Math.floor(j / 400);
  const jaarInCyclus = j - cyclus * 400;
  const dagInJaar = Math.floor((153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5) + dag - 1;
  const dagInCyclus = jaarInCyclus * 365 + Math.floor(jaarInCyclus / 4) - Math.floor(jaarInCyclus / 100) + dagInJaar;
  return cyclus * DAGEN_PER_EEUW_CYCLUS + dagInCyclus - VERSCHUIVING;
}

/** Year, month and day of a day number. */
export function jaardagOf(nummer: Dagnummer): Jaardag {
  const z = nummer + VERSCHUIVING;
  const cyclus = Math.floor(z / DAGEN_PER_EEUW_CYCLUS);
  const d = z - cyclus * DAGEN_PER_EEUW_CYCLUS;
  const j = Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36_524) - Math.floor(d / 146_096)) / 365);
  const dagInJaar = d - (365 * j + Math.floor(j / 4) - Math.floor(j / 100));
  const m = Math.floor((5 * dagInJaar + 2) / 153);
  const maand = m < 10 ? m + 3 : m - 9;
  return { jaar: j + cyclus * 400 + (maand <= 2 ? 1 : 0), maand, dag: dagInJaar - Math.floor((153 * m + 2) / 5) + 1 };
}

/** The first day that this lib knows. Refuses anything before it. */
export const EERSTE_DAG: Dagnummer = dagnummerOf(1, 1, 1);

/** The last day that this lib knows. Refuses anything after it. */
export const LAATSTE_DAG: Dagnummer = dagnummerOf(9999, 12, 31);

/** Whether the year has a 29 February. */
export function isSchrikkeljaar(jaar: number): boolean {
  return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
}

/** Number of days in a month. Unit: days; month 1-12. */
export function daysInMonth(jaar: number, maand: number): number {
  return maand === 2 && isSchrikkeljaar(jaar) ? 29 : (MAANDLENGTES[maand - 1] ?? 0);
}

/** Day number of the text `JJJJ-MM-DD`, or undefined when it names no day of the years 1-9999. */
export function parseDagnummer(tekst: string): Dagnummer | undefined {
  if (tekst.length !== 10 || tekst.charCodeAt(4) !== STREEPJE || tekst.charCodeAt(7) !== STREEPJE) return undefined;
  const jaar = readDigits(tekst, 0, 4);
  const maand = readDigits(tekst, 5, 7);
  const dag = readDigits(tekst, 8, 10);
  const bestaat = jaar >= 1 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= daysInMonth(jaar, maand);
  return bestaat ? dagnummerOf(jaar, maand, dag) : undefined;
}

/** Reads the digits in `[van, tot)` of a text. Returns -1 when one of them is no digit. */
export function readDigits(tekst: string, van: number, tot: number): number {
  let waarde = 0;
  for (let i = van; i < tot; i++) {
    const cijfer = tekst.charCodeAt(i) - 48;
    if (!(cijfer >= 0 && cijfer <= 9)) return -1;
    waarde = waarde * 10 + cijfer;
  }
  return waarde;
}

/** Day number of a `Datum`. Throws `KalenderFout` on text that is none: a branded value was made behind our back. */
export function toDagnummer(datum: Datum): Dagnummer {
  const nummer = parseDagnummer(datum);
  if (nummer === undefined) throw new KalenderFout('KALENDER.GEEN_DATUM', 'geen datum van de jaren 1 tot en met 9999');
  return nummer;
}

/** The `Datum` of a day number. Throws `KalenderFout` outside the years 1-9999. */
export function toDatum(nummer: Dagnummer): Datum {
  checkBereik(nummer);
  const { jaar, maand, dag } = jaardagOf(nummer);
  return brandDatum(`${padYear(jaar)}-${pad2(maand)}-${pad2(dag)}`);
}

/** Throws `KalenderFout` when a day number lies outside the years 1-9999 (or is no number). Returns it otherwise. */
export function checkBereik(nummer: Dagnummer): Dagnummer {
  if (nummer >= EERSTE_DAG && nummer <= LAATSTE_DAG) return nummer;
  throw new KalenderFout('KALENDER.BUITEN_BEREIK', 'de uitkomst valt buiten de jaren 1 tot en met 9999');
}

const TWEE_CIJFERS = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));

/** Two digits. Unit: 0-99. */
export function pad2(waarde: number): string {
  return TWEE_CIJFERS[waarde] ?? String(waarde);
}

function padYear(jaar: number): string {
  return jaar >= 1000 ? String(jaar) : String(jaar).padStart(4, '0');
}
