import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import type { Tijdstip } from '../contracts/tijd.ts';

/** The event from which new clock facts come, with all that is needed to place them in time. */
export interface Feitbron {
  readonly volgnummer: number;
  readonly gebeurtenis: Gebeurtenis;
  /** As of when the clocks are computed: the moment of receipt, or, while the past of a zaak is taken over, that of the fact. */
  readonly peil: Tijdstip;
  /** Facts that the machine remembers (its context): where a date known beforehand may come from. */
  readonly context: Readonly<Record<string, unknown>>;
}
