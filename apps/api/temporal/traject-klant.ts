import { Inject, Injectable } from '@nestjs/common';
import { WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';

import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { BESLIS, TRAJECT_WORKFLOW, trajectWorkflowId } from '../../../workflows/namen.ts';
import type { Overdrachtbeslissing, TrajectToestand } from '../../../workflows/port.ts';
import { leegTraject } from '../../../workflows/traject.ts';
import { Probleem } from '../fouten/probleem.ts';
import { RETRY_AFTER } from '../fouten/vertaal.ts';
import { isAway } from './fouten.ts';
import { Taakrij } from './taakrij.ts';
import { TemporalVerbinding } from './temporal-verbinding.ts';

/** How long to wait until an answer is written. Unit: milliseconds. */
const BESLIS_MS = 10_000;

/** Sends answers to hand-overs to the workflow of a traject. */
@Injectable()
export class TrajectKlant {
  constructor(
    private readonly temporal: TemporalVerbinding,
    @Inject(Taakrij) private readonly taakrij: Taakrij,
  ) {}

  /**
   * The moment of the answer, once it is written; `null` when the hand-over is not open to this receiver. Refuses: TEMPORAL.AFWEZIG
   * when it is not known to be written, after which the same key may be sent again.
   */
  async beslis(trajectId: string, beslissing: Overdrachtbeslissing): Promise<Tijdstip | null> {
    const { client, connection } = this.temporal;
    const { sleutel, door, kenmerk } = beslissing;
    const start = new WithStartWorkflowOperation(TRAJECT_WORKFLOW, {
      workflowId: trajectWorkflowId(trajectId),
      taskQueue: this.taakrij.naam,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [leegTraject(trajectId)],
    });
    try {
      return await connection.withDeadline(Date.now() + BESLIS_MS, () =>
        client.workflow.executeUpdateWithStart<
          (input: TrajectToestand) => Promise<void>,
          Tijdstip | null,
          [Overdrachtbeslissing]
        >(BESLIS, {
          startWorkflowOperation: start,
          updateId: `${sleutel}/${door.organisatie}/${door.id}/${kenmerk}`,
          args: [beslissing],
        }),
      );
    } catch (error) {
      // The call starts the workflow where there is none: what is not found is an update that went with its worker, before it was accepted.
      if (!isAway(error) && !(error instanceof WorkflowNotFoundError)) throw error;
      throw new Probleem('TEMPORAL.AFWEZIG', { detail: ZELFDE_SLEUTEL, retryAfter: RETRY_AFTER });
    }
  }
}

const ZELFDE_SLEUTEL = 'Antwoorden kan nu even niet. Probeer het straks opnieuw met dezelfde Idempotency-Key.';
