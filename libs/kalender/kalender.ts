import { jaardagOf, toDagnummer } from './dagnummer.ts';
import type { Dagnummer } from './dagnummer.ts';
import { NL_2026_1 } from './gegevens/nl-2026-1.ts';
import { makeJaartabel } from './jaartabel.ts';
import type { Jaartabel } from './jaartabel.ts';
import type { KalenderGegevens } from './typen.ts';

/**
 * A calendar ready for use: its data, and the tables that follow from them, made when first asked for.
 * Always an argument, never an ambient global; a zaak stores only `versie`.
 */
export interface Kalender {
  readonly versie: string;
  readonly gegevens: KalenderGegevens;
  /** The span, both days included, in which all free days have been published. */
  readonly horizon: KalenderGegevens['horizon'];
  /** The same span as day numbers. */
  readonly horizonVan: Dagnummer;
  readonly horizonTotEnMet: Dagnummer;
  /** The table of a year. Unit: calendar year. */
  readonly jaar: (jaar: number) => Jaartabel;
}

/** Makes a calendar of its data. */
export function makeKalender(gegevens: KalenderGegevens): Kalender {
  const tabellen = new Map<number, Jaartabel>(); // a memo of pure results, so at most one per year 1-9999
  const compute = (jaar: number): Jaartabel => {
    const tabel = makeJaartabel(gegevens, jaar);
    tabellen.set(jaar, tabel);
    return tabel;
  };
  return {
    versie: gegevens.versie,
    gegevens,
    horizon: gegevens.horizon,
    horizonVan: toDagnummer(gegevens.horizon.van),
    horizonTotEnMet: toDagnummer(gegevens.horizon.totEnMet),
    jaar: (jaar) => tabellen.get(jaar) ?? compute(jaar),
  };
}

/** The table of the year in which a day lies. */
export function tabelOf(kalender: Kalender, dag: Dagnummer): Jaartabel {
  return kalender.jaar(jaardagOf(dag).jaar);
}

/** Every calendar that a running zaak may be pinned to, by version. A version is never changed, only added. */
export const KALENDER: Readonly<Record<string, Kalender>> = { [NL_2026_1.versie]: makeKalender(NL_2026_1) };

/** The version that new zaken are pinned to. */
export const KALENDERVERSIE = NL_2026_1.versie;

/** The calendar that new zaken are pinned to. */
export const NEDERLANDSE_KALENDER: Kalender = requireKalender(KALENDERVERSIE);

/** The calendar of a version, if there is one. */
export function findKalender(versie: string): Kalender | undefined {
  return Object.hasOwn(KALENDER, versie) ? KALENDER[versie] : undefined;
}

/** The calendar of a version. Throws when it is unknown: the code is older than the zaak. */
export function requireKalender(versie: string): Kalender {
  const kalender = findKalender(versie);
  if (kalender === undefined) throw new Error(`onbekende kalenderversie: ${versie}`);
  return kalender;
}
