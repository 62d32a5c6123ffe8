import type { Bron } from './typen.ts';

/** An expected refusal, as a value: a stable code, the reason in Dutch, and where it is written. */
export interface TermijnWeigering {
  readonly ok: false;
  readonly code: string;
  readonly uitleg: string;
  readonly bron: Bron;
}
