/** One line of the benchmark: what, how much, the budget, and whether it was met. */
export interface Meting {
  readonly rij: string;
  readonly waarde: number;
  readonly eenheid: string;
  readonly budget: string;
  readonly gehaald: boolean;
  readonly details?: Readonly<Record<string, number>>;
}

/** The value below which a share of the values lies. Unit: as the values. */
export function percentiel(waarden: readonly number[], deel: number): number {
  const gesorteerd = [...waarden].sort((a, b) => a - b);
  return gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * deel))] ?? Number.NaN;
}

/** How often a function can be called in a second, after a warm-up. Unit: calls per second. */
export function perSeconde(werk: () => number, duurMs = 3000): number {
  const eind = (ms: number): number => performance.now() + ms;
  for (const tot = eind(duurMs / 3); performance.now() < tot;) werk();
  const begin = performance.now();
  let aantal = 0;
  for (const tot = eind(duurMs); performance.now() < tot;) aantal += werk();
  return (aantal / (performance.now() - begin)) * 1000;
}

/** Three digits are enough for a figure on a shared machine. */
export function rond(waarde: number): number {
  return Number(waarde.toPrecision(3));
}
