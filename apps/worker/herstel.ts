import { Injectable, Logger } from '@nestjs/common';
import { ServiceError, type WorkflowHandle } from '@temporalio/client';

import { zaakWorkflowId } from '../../workflows/namen.ts';
import { halveTaak, type EventId } from './halve-taak.ts';
import { TemporalVerbinding } from './temporal-verbinding.ts';

/** A task that failed so often fails by something that does not pass by itself. */
const VASTGELOPEN_NA = 4;
const FAILED_PRECONDITION = 9;
const REDEN = 'an update was accepted and written in one task, and never completed in another';

/**
 * Sets a zaak back that its worker left in the middle of a write. The SDK (1.24) cannot complete an update whose acceptance and
 * write are in an earlier task than its end: Temporal refuses each attempt ("absent message ID"), for ever. Set back to before that
 * task the update comes again, and the zaak adopts what the log holds of it. Nothing else is mended so: a task that fails by a bug of
 * ours has another history, and waits for a release that mends it.
 */
@Injectable()
export class Herstel {
  readonly #log = new Logger(Herstel.name);

  constructor(private readonly temporal: TemporalVerbinding) {}

  /** Whether the zaak was set back. `fout` is what came of asking it. */
  async zetTerug(zaakId: string, fout: unknown): Promise<boolean> {
    if (!isVastgelopen(fout)) return false;
    const handle = this.temporal.client.workflow.getHandle(zaakWorkflowId(zaakId));
    const { raw, runId } = await handle.describe();
    if ((raw.pendingWorkflowTask?.attempt ?? 0) < VASTGELOPEN_NA) return false;
    const einde = halveTaak((await handle.fetchHistory()).events ?? []);
    if (einde === null) return false;
    await this.#reset(handle, runId, einde);
    this.#log.warn(
      `zaak ${zaakId} stond stil met een half verwerkt verzoek: teruggezet tot voor taak ${einde.toString()}`,
    );
    return true;
  }

  /** The same request for the same run and place is one reset, however many workers ask. */
  async #reset({ workflowId }: WorkflowHandle, runId: string, einde: EventId): Promise<void> {
    const { workflowService, options } = this.temporal.client;
    await workflowService.resetWorkflowExecution({
      namespace: options.namespace,
      workflowExecution: { workflowId, runId },
      reason: REDEN,
      workflowTaskFinishEventId: einde,
      requestId: `${runId}/${einde.toString()}`,
    });
  }
}

/** Temporal answers no questions for a workflow whose task keeps failing. */
function isVastgelopen(fout: unknown): boolean {
  return fout instanceof ServiceError && (fout.cause as { code?: unknown } | undefined)?.code === FAILED_PRECONDITION;
}
