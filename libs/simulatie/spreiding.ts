/** What a list of days looks like. Unit: calendar days. */
export interface Spreiding {
  readonly aantal: number;
  readonly gemiddeld: number | null;
  readonly mediaan: number | null;
  /** Nine in ten waited at most this long. */
  readonly p90: number | null;
  readonly hoogste: number | null;
  /** How many waited 0-6 days, 7-13 days, and so on. */
  readonly perWeek: readonly number[];
}

export function spreidingVan(dagen: readonly number[]): Spreiding {
  const op = [...dagen].sort((a, b) => a - b);
  const weken = Math.floor((op.at(-1) ?? -1) / 7) + 1;
  const perWeek = Array.from({ length: weken }, (_, week) => op.filter((dag) => Math.floor(dag / 7) === week).length);
  const som = op.reduce((totaal, dag) => totaal + dag, 0);
  return {
    aantal: op.length,
    gemiddeld: op.length === 0 ? null : Math.round((som / op.length) * 10) / 10,
    mediaan: rang(op, 0.5),
    p90: rang(op, 0.9),
    hoogste: op.at(-1) ?? null,
    perWeek,
  };
}

/** The smallest value that at least this part does not exceed. */
function rang(op: readonly number[], deel: number): number | null {
  return op[Math.max(0, Math.ceil(deel * op.length) - 1)] ?? null;
}
