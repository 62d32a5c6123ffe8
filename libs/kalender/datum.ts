import type { Datum } from '../contracts/tijd.ts';
import { brandDatum } from './core/merk.ts';
import { checkBereik, dagnummerOf, daysInMonth, jaardagOf, parseDagnummer, toDagnummer, toDatum } from './dagnummer.ts';
import type { Dagnummer } from './dagnummer.ts';

/** Day of the week, as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export type Weekdag = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const WEEKDAGEN = [1, 2, 3, 4, 5, 6, 7] as const;

/** The text as a `Datum`, or undefined when it names no day of the years 1-9999 (`2026-02-30`). */
export function parseDatum(tekst: string): Datum | undefined {
  return parseDagnummer(tekst) === undefined ? undefined : brandDatum(tekst);
}

/** The text as a `Datum`, for constants and tests. Throws `KalenderFout` when it names no day of the years 1-9999. */
export function datum(tekst: string): Datum {
  toDagnummer(brandDatum(tekst));
  return brandDatum(tekst);
}

/** The day that lies a number of days later (earlier when negative). Throws `KalenderFout` outside the years 1-9999. */
export function addDays(dag: Datum, aantal: number): Datum {
  return toDatum(toDagnummer(dag) + aantal);
}

/**
 * The same day of the month a number of months later (earlier when negative), or the last day of a shorter month.
 * Throws `KalenderFout` outside the years 1-9999.
 */
export function addMonths(dag: Datum, aantal: number): Datum {
  return toDatum(addMonthsToDag(toDagnummer(dag), aantal));
}

/** `addMonths` on day numbers. */
export function addMonthsToDag(nummer: Dagnummer, aantal: number): Dagnummer {
  const { jaar, maand, dag } = jaardagOf(nummer);
  const maanden = jaar * 12 + (maand - 1) + aantal;
  const nieuwJaar = Math.floor(maanden / 12);
  const nieuweMaand = maanden - nieuwJaar * 12 + 1;
  return checkBereik(dagnummerOf(nieuwJaar, nieuweMaand, Math.min(dag, daysInMonth(nieuwJaar, nieuweMaand))));
}

/** Day of the week of a `Datum`. */
export function weekday(dag: Datum): Weekdag {
  return weekdayOfDag(toDagnummer(dag));
}

/** Day of the week of a day number. */
export function weekdayOfDag(nummer: Dagnummer): Weekdag {
  return WEEKDAGEN[(((nummer + 3) % 7) + 7) % 7] ?? 1; // 1970-01-01 was a Thursday
}

/** Number of days from one day to another: 0 for the same day, negative when `tot` comes first. */
export function daysBetween(van: Datum, tot: Datum): number {
  return toDagnummer(tot) - toDagnummer(van);
}
