import type { Tijdstip } from '../contracts/tijd.ts';
import type { KlokFeit } from './typen.ts';

/** A fact of one kind. */
export type Feit<S extends KlokFeit['soort']> = Extract<KlokFeit, { readonly soort: S }>;

/** What ends a clock: met, or without meaning. */
export type Beeindiging = Feit<'gestopt'> | Feit<'vervallen'>;

/** The facts that count, by kind, each list in order of when they happened. */
export interface Lezing {
  readonly gestart: Feit<'gestart'> | undefined;
  /** How the clock ended: whichever came first. */
  readonly beeindigd: Beeindiging | undefined;
  readonly stilgelegd: readonly (Feit<'opgeschort'> | Feit<'hervat'>)[];
  readonly verlengd: readonly Feit<'verlengd'>[];
}

/**
 * Reads the ledger: leaves out what was not yet known at `bekendOp` and what was withdrawn (by then), and puts the rest in
 * order. The order in which facts are given does not matter. Of several starts the earliest counts.
 */
export function readFeiten(feiten: readonly KlokFeit[], bekendOp?: Tijdstip): Lezing {
  const geldend = feiten.filter((feit) => isGeldend(feit, bekendOp));
  if (geldend.length > 1) geldend.sort(compareFeiten);
  return sortOut(geldend);
}

function isGeldend(feit: KlokFeit, bekendOp: Tijdstip | undefined): boolean {
  if (bekendOp === undefined) return feit.ingetrokkenOp === undefined;
  if (feit.bekendOp > bekendOp) return false;
  return feit.ingetrokkenOp === undefined || feit.ingetrokkenOp > bekendOp;
}

function sortOut(geldend: readonly KlokFeit[]): Lezing {
  const stilgelegd: (Feit<'opgeschort'> | Feit<'hervat'>)[] = [];
  const verlengd: Feit<'verlengd'>[] = [];
  let gestart: Feit<'gestart'> | undefined;
  let beeindigd: Beeindiging | undefined;
  for (const feit of geldend) {
    if (feit.soort === 'gestart') gestart ??= feit;
    else if (feit.soort === 'opgeschort' || feit.soort === 'hervat') stilgelegd.push(feit);
    else if (feit.soort === 'verlengd') verlengd.push(feit);
    else beeindigd ??= feit;
  }
  return { gestart, beeindigd, stilgelegd, verlengd };
}

/** By when it happened, then by the event it rests on; the rest only makes the order total, so that no input order shows. */
export function compareFeiten(a: KlokFeit, b: KlokFeit): number {
  return compareText(a.op, b.op) || a.volgnummer - b.volgnummer || compareText(kenmerkOf(a), kenmerkOf(b));
}

function kenmerkOf(feit: KlokFeit): string {
  const eigen = feit.soort === 'verlengd' ? `${feit.grond}/${feit.duur.aantal}/${feit.duur.eenheid}` : '';
  const grond = feit.soort === 'opgeschort' || feit.soort === 'hervat' ? (feit.grond ?? '') : '';
  return `${feit.soort}/${grond}/${eigen}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
