import { QueryNotRegisteredError, ServiceError, type Client } from '@temporalio/client';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import proto from '@temporalio/proto';

import type { ZaakToestand } from '../../libs/engine/index.ts';
import { STAND, zaakWorkflowId } from '../../workflows/namen.ts';
import type { LegVastUitkomst } from '../../workflows/port.ts';

/** What the history of a workflow tells of the disturbances that it went through. */
export interface Sporen {
  /** Workflow tasks that nobody finished: they were with a worker that died, or waited for one. */
  readonly verlopen: number;
  /** Times that the log was ahead: somebody died between the write and the end of the task. */
  readonly ingehaald: number;
  /** Times that the sweep set the zaak back, because its worker died between the halves of a task. */
  readonly teruggezet: number;
}

const { WorkflowTaskFailedCause: Oorzaak } = proto.temporal.api.enums.v1;
const TERUGGEZET = Oorzaak.WORKFLOW_TASK_FAILED_CAUSE_RESET_WORKFLOW;
/** Causes with which a task may fail without a bug: something came while it ran, a worker or server went, or the sweep mended. */
const ONSCHULDIG: ReadonlySet<unknown> = new Set([
  Oorzaak.WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_COMMAND,
  Oorzaak.WORKFLOW_TASK_FAILED_CAUSE_RESET_STICKY_TASK_QUEUE,
  Oorzaak.WORKFLOW_TASK_FAILED_CAUSE_FORCE_CLOSE_COMMAND,
  TERUGGEZET,
]);
const PAUZE_MS = 100;

type Hoofd = Pick<ZaakToestand, 'hoofd' | 'beeindigd'>;

type Gebeurtenis = proto.temporal.api.history.v1.IHistoryEvent;

/** Waits until a workflow holds what the database holds of it and has nothing to do; says what is wrong when it never does. */
export async function totRust(
  client: Client,
  zaakId: string,
  stand: () => Promise<Hoofd | undefined>,
  uiterlijk: number,
): Promise<string[]> {
  for (;;) {
    const gebreken = await kijk(client, zaakId, await stand()).catch(geenAntwoord);
    if (gebreken.length === 0 || performance.now() > uiterlijk) return gebreken;
    await new Promise((klaar) => setTimeout(klaar, PAUZE_MS));
  }
}

/**
 * A worker that died a moment ago still has the zaak, or left half a task that cannot be replayed until the sweep mends it (the client
 * says of such a replay that the query is not registered): the question is asked again.
 */
function geenAntwoord(fout: unknown): string[] {
  if (!(fout instanceof ServiceError || fout instanceof QueryNotRegisteredError)) throw fout;
  return [`workflow gives no answer: ${fout.message}`];
}

async function kijk(client: Client, zaakId: string, rij: Hoofd | undefined): Promise<string[]> {
  if (!rij) return ['zaak is not in the database'];
  const handle = client.workflow.getHandle(zaakWorkflowId(zaakId));
  const { status, raw } = await handle.describe();
  const stand = await handle.query<ZaakToestand>(STAND);
  const verwacht = rij.beeindigd ? 'COMPLETED' : 'RUNNING';
  return [
    ...(status.name === verwacht ? [] : [`workflow is ${status.name}`]),
    ...(raw.pendingWorkflowTask ? [`workflow task is open at attempt ${String(raw.pendingWorkflowTask.attempt)}`] : []),
    ...(rij.beeindigd || stand.hoofd === rij.hoofd
      ? []
      : [`workflow is at ${String(stand.volgnummer)}, not at the head of the log`]),
  ];
}

/** Ids of workflows that ended in any other way than their own; a run that was set back goes on in another. */
export async function gesneuveld(client: Client): Promise<string[]> {
  const query = `ExecutionStatus IN ('Failed', 'Terminated', 'TimedOut', 'Canceled')`;
  const ids: string[] = [];
  for await (const { workflowId, runId } of client.workflow.list({ query }))
    if (!(await gingVerder(client, workflowId, runId))) ids.push(workflowId);
  return ids;
}

/** Whether the newest run of a workflow goes on where this one was set back. */
async function gingVerder(client: Client, workflowId: string, runId: string): Promise<boolean> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  return (events ?? []).some(
    ({ workflowTaskFailedEventAttributes: een }) => een?.cause === TERUGGEZET && een.baseRunId === runId,
  );
}

/** Reads the history of a zaak: tasks that failed by a bug, and traces of what it went through. */
export async function leesSporen(client: Client, zaakId: string): Promise<Sporen & { readonly gebreken: string[] }> {
  const { events } = await client.workflow.getHandle(zaakWorkflowId(zaakId)).fetchHistory();
  const alle = events ?? [];
  const uitkomsten = await Promise.all(alle.map((een) => uitkomstVan(client, een)));
  return {
    verlopen: alle.filter(({ workflowTaskTimedOutEventAttributes: verlopen }) => verlopen).length,
    ingehaald: uitkomsten.filter((uitkomst) => uitkomst === 'ingehaald').length,
    teruggezet: alle.filter(({ workflowTaskFailedEventAttributes: een }) => een?.cause === TERUGGEZET).length,
    gebreken: alle.flatMap(mislukking),
  };
}

function mislukking({ workflowTaskFailedEventAttributes: mislukt }: Gebeurtenis): string[] {
  if (!mislukt || ONSCHULDIG.has(mislukt.cause)) return [];
  const oorzaak = Oorzaak[mislukt.cause ?? 0] ?? 'unknown';
  return [`workflow task failed: ${oorzaak} ${mislukt.failure?.message ?? ''}`];
}

/** How a write ended, as the marker of its local activity says. */
async function uitkomstVan(
  client: Client,
  { markerRecordedEventAttributes: marker }: Gebeurtenis,
): Promise<LegVastUitkomst['soort'] | null> {
  const payloads = (marker?.details?.['result']?.payloads ?? []) as Payload[];
  const [codec] = client.options.loadedDataConverter.payloadCodecs;
  const [payload] = (await codec?.decode(payloads)) ?? payloads;
  return payload ? (defaultPayloadConverter.fromPayload<LegVastUitkomst | null>(payload)?.soort ?? null) : null;
}
