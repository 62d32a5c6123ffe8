import { toTijdstip } from '../libs/kalender/index.ts';
import type { Tijdstip } from '../libs/contracts/tijd.ts';

/** The moment of the workflow task: Temporal replaces `Date` in a workflow by the time in its history, so a replay reads the same. */
export function nu(): Tijdstip {
  return toTijdstip(Date.now());
}
