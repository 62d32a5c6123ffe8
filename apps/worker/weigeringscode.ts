import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';

/** The code with which the zaak refused, or that it has ended; `null` for what is worth another attempt. */
export function weigeringscode(fout: unknown): string | null {
  if (fout instanceof WorkflowNotFoundError) return 'ZAAK.BEEINDIGD';
  if (!(fout instanceof WorkflowUpdateFailedError) || !(fout.cause instanceof ApplicationFailure)) return null;
  return fout.cause.nonRetryable === true ? (fout.cause.type ?? null) : null;
}
