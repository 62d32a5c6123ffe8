import { Injectable, Logger } from '@nestjs/common';
import type { WorkflowHandle } from '@temporalio/client';

import { zaakWorkflowId } from '../../workflows/namen.ts';
import { halveTaak, type EventId } from './halve-taak.ts';
import { TemporalVerbinding } from './temporal-verbinding.ts';

/** A task that failed so often fails by something that does not pass by itself. */
const VASTGELOPEN_NA = 4;
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

  /**
   * Whether a zaak has no task under way, so that Temporal holds all that the zaak answers. One whose task keeps failing is set back
   * where that mends it: such a zaak still answers questions now and then, from a replay that Temporal refuses afterwards.
   */
  async isInRust(zaakId: string): Promise<boolean> {
    const handle = this.temporal.client.workflow.getHandle(zaakWorkflowId(zaakId));
    const { raw, runId } = await handle.describe();
    const taak = raw.pendingWorkflowTask;
    if (!taak) return true;
    if ((taak.attempt ?? 0) >= VASTGELOPEN_NA) await this.#zetTerug(handle, zaakId, runId);
    return false;
  }

  async #zetTerug(handle: WorkflowHandle, zaakId: string, runId: string): Promise<void> {
    const einde = halveTaak((await handle.fetchHistory()).events ?? []);
    if (einde === null) return;
    await this.#reset(handle, runId, einde);
    this.#log.warn(
      `zaak ${zaakId} stond stil met een half verwerkt verzoek: teruggezet tot voor taak ${einde.toString()}`,
    );
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
