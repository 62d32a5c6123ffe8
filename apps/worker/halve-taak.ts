import type { WorkflowHandle } from '@temporalio/client';

type Gebeurtenis = NonNullable<Awaited<ReturnType<WorkflowHandle['fetchHistory']>>['events']>[number];
/** Id of an event: 64 bits wide. */
export type EventId = NonNullable<
  NonNullable<Gebeurtenis['markerRecordedEventAttributes']>['workflowTaskCompletedEventId']
>;

/**
 * The end of the workflow task that accepted an update and recorded its write, when nothing after it completed that update; `null`
 * when there is none. A history that ends so was split: something came during the write (a question, a full heartbeat), and the
 * worker died before the other half.
 */
export function halveTaak(events: readonly Gebeurtenis[]): EventId | null {
  const voltooid = new Set(
    events.map((een) => tekst(een.workflowExecutionUpdateCompletedEventAttributes?.acceptedEventId)),
  );
  const aangenomen = events.findIndex(
    ({ eventId, workflowExecutionUpdateAcceptedEventAttributes: een }) => een && !voltooid.has(tekst(eventId)),
  );
  if (aangenomen < 0) return null;
  const schrijven = events.slice(aangenomen).find(({ markerRecordedEventAttributes: een }) => een);
  return schrijven?.markerRecordedEventAttributes?.workflowTaskCompletedEventId ?? null;
}

function tekst(id: EventId | null | undefined): string | undefined {
  return id?.toString();
}
