import {
  isGrpcServiceError,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';

import { Weigering } from '../../../libs/contracts/weigering.ts';
import { Probleem } from '../fouten/probleem.ts';
import { problemOfRefusal } from '../fouten/vertaal.ts';

/**
 * gRPC: cancelled, deadline exceeded, resource exhausted, failed precondition, aborted, unavailable. A failed precondition says that
 * the task of this workflow was lost several times in a row (its workers died): it takes updates again once one of them finishes.
 */
const FAILED_PRECONDITION = 9;
const AWAY = new Set([1, 4, 8, FAILED_PRECONDITION, 10, 14]);

/** Whether this says that Temporal, or a worker, did not answer in time; not that anything is wrong. */
export function isAway(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  if (isGrpcServiceError(error)) return AWAY.has(error.code);
  return error instanceof ServiceError && error.cause !== undefined && isAway(error.cause);
}

/** Whether Temporal takes nothing for this workflow any more because its task was lost several times in a row. */
export function isVastgelopen(error: unknown): boolean {
  if (!(error instanceof ServiceError) || !isGrpcServiceError(error.cause)) return false;
  const { code }: { readonly code: number } = error.cause;
  return code === FAILED_PRECONDITION;
}

/** What to tell a caller about a failed request; nothing when Temporal is away. Throws what is a bug. */
export function failureOf(error: unknown): Probleem | undefined {
  if (error instanceof Probleem) return error;
  if (error instanceof WorkflowUpdateFailedError) return refusalOf(error.cause);
  if (error instanceof WorkflowNotFoundError) return new Probleem('VERZOEK.ONBEKEND');
  if (isAway(error)) return undefined;
  throw error;
}

function refusalOf(cause: unknown): Probleem {
  if (!(cause instanceof ApplicationFailure)) throw cause;
  const { data } = Weigering.safeParse(cause.details?.[0]);
  if (!data) throw cause; // a failure that is no refusal: a bug
  return problemOfRefusal(data);
}
