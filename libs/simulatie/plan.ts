import type { Dagnummer } from '../kalender/index.ts';
import type { Gezin } from './gezin.ts';
import type { Melding } from './stappen.ts';

/** Parts of a day at which the staff reports: nearly all at its end, in the morning only what must wait a full day. */
export type Dagdeel = 'ochtend' | 'middag';

/** One event of the plan, with the day on which it happened where that lies before the day of reporting. */
export interface PlanMelding extends Melding {
  readonly geldigOp?: Dagnummer;
}

/** Everything that is reported about one client at one moment: one request. */
export interface Planstap {
  readonly dag: Dagnummer;
  readonly dagdeel: Dagdeel;
  readonly gezin: Gezin;
  readonly meldingen: readonly PlanMelding[];
}

/** What the staff does in the year, in order of time. */
export interface Plan {
  /** First day of the year as it is lived through, and the first day after it. */
  readonly van: Dagnummer;
  readonly tot: Dagnummer;
  /** Number of clients that were taken over, and of those that came in the year. */
  readonly overgenomen: number;
  readonly nieuw: number;
  readonly stappen: readonly Planstap[];
}
