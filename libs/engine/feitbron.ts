import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';

/** The event from which new clock facts come, with all that is needed to place them in time. */
export interface Feitbron {
  readonly volgnummer: number;
  readonly gebeurtenis: Gebeurtenis;
  /** Facts that the machine remembers (its context): where a date known beforehand may come from. */
  readonly context: Readonly<Record<string, unknown>>;
}
