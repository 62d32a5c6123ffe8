import { setTimeout as pauze } from 'node:timers/promises';

import { Inject, Injectable } from '@nestjs/common';
import { WithStartWorkflowOperation, WorkflowNotFoundError, type WorkflowUpdateHandle } from '@temporalio/client';

import type { MeldVerzoek } from '../../../libs/contracts/melding.ts';
import { Wekken } from '../../../libs/service/storage/index.ts';
import { MELD, spoorVan, STAND, updateIdVan, WEK, ZAAK_WORKFLOW, zaakWorkflowId } from '../../../workflows/namen.ts';
import type { Ontvangstbewijs, ZaakBegin, ZaakInput } from '../../../workflows/port.ts';
import { failureOf, isAway, isVastgelopen } from './fouten.ts';
import { TemporalVerbinding } from './temporal-verbinding.ts';
import { Taakrij } from './taakrij.ts';
import { Probleem } from '../fouten/probleem.ts';
import { RETRY_AFTER } from '../fouten/vertaal.ts';

/** How long to wait until a request is accepted, and then until it is stored. Unit: milliseconds. */
const AANNEMEN_MS = 8_000;
const OPSLAAN_MS = 4_000;
/** Between two questions whether a zaak has caught up. Unit: milliseconds. */
const INHALEN_MS = 50;

/**
 * How often a request is sent again to a zaak whose task was lost, and how long before each. A task is also lost when a clock rings,
 * or somebody wakes the zaak, at the very moment at which it ends: the next one goes through. Unit of the latter: milliseconds.
 */
const HERKANSINGEN = 4;
const HERKANSING_NA_MS = 250;

/** Durably accepted, and not stored yet: by this, with its key, it can be asked after. */
export interface Onderweg {
  readonly spoor: string;
}

export type Melduitkomst = Ontvangstbewijs | Onderweg;

/** Whether a request has been stored. */
export function isStored(uitkomst: Melduitkomst): uitkomst is Ontvangstbewijs {
  return 'hoofd' in uitkomst;
}

/** Sends requests to the workflow of a zaak. */
@Injectable()
export class ZaakKlant {
  constructor(
    private readonly temporal: TemporalVerbinding,
    @Inject(Taakrij) private readonly taakrij: Taakrij,
    private readonly wekken: Wekken,
  ) {}

  /**
   * Reports to a running zaak; `hervat` gives what an ended one goes on with. Refuses: what the core refuses, as a problem;
   * TEMPORAL.AFWEZIG when it is not known to be accepted, after which the same key may be sent again.
   */
  async meld(zaakId: string, verzoek: MeldVerzoek, hervat: () => Promise<ZaakInput>): Promise<Melduitkomst> {
    return this.outcome(zaakId, verzoek.verzoekHash, async () => {
      try {
        return await this.update(zaakId, verzoek);
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
        return this.updateWithStart(verzoek, await hervat());
      }
    });
  }

  /** Starts a zaak and reports its first event, as one. A repeated start finds the first one. Refuses: as `meld`. */
  async begin(input: ZaakBegin, verzoek: MeldVerzoek): Promise<Melduitkomst> {
    return this.outcome(input.zaakId, verzoek.verzoekHash, () => this.updateWithStart(verzoek, input));
  }

  /** What became of a request that was accepted before. Refuses: VERZOEK.ONBEKEND, and as `meld`. */
  async uitkomst(zaakId: string, kenmerk: string, spoor: string): Promise<Melduitkomst> {
    const handle = this.temporal.client.workflow
      .getHandle(zaakWorkflowId(zaakId))
      .getUpdateHandle<Ontvangstbewijs>(updateIdVan(kenmerk, spoor));
    return this.outcome(zaakId, spoor, () => Promise.resolve(handle), 1_000);
  }

  /**
   * Sees to it that a zaak holds what its log holds: a worker may have died between the write and the end of its task. Refuses:
   * TEMPORAL.AFWEZIG.
   */
  async haalIn(zaakId: string, volgnummer: number): Promise<void> {
    const handle = this.temporal.client.workflow.getHandle(zaakWorkflowId(zaakId));
    const isBij = async (): Promise<boolean> =>
      (await handle.query<{ readonly volgnummer: number }>(STAND)).volgnummer >= volgnummer;
    try {
      await this.temporal.connection.withDeadline(Date.now() + OPSLAAN_MS, async () => {
        if (await isBij()) return;
        await handle.signal(WEK);
        while (!(await isBij())) await pauze(INHALEN_MS);
      });
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return; // ended: what it stored last is what ended it
      throw failureOf(error) ?? afwezig();
    }
  }

  private update(zaakId: string, verzoek: MeldVerzoek): Promise<WorkflowUpdateHandle<Ontvangstbewijs>> {
    const handle = this.temporal.client.workflow.getHandle(zaakWorkflowId(zaakId));
    return handle.startUpdate<Ontvangstbewijs, [MeldVerzoek]>(MELD, optionsFor(verzoek));
  }

  private updateWithStart(verzoek: MeldVerzoek, input: ZaakInput): Promise<WorkflowUpdateHandle<Ontvangstbewijs>> {
    const startWorkflowOperation = new WithStartWorkflowOperation(ZAAK_WORKFLOW, {
      workflowId: zaakWorkflowId(input.zaakId),
      taskQueue: this.taakrij.naam,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [input],
    });
    return this.temporal.client.workflow.startUpdateWithStart<
      (input: ZaakInput) => Promise<void>,
      Ontvangstbewijs,
      [MeldVerzoek]
    >(MELD, { ...optionsFor(verzoek), startWorkflowOperation });
  }

  private async outcome(
    zaakId: string,
    verzoekHash: string,
    send: () => Promise<WorkflowUpdateHandle<Ontvangstbewijs>>,
    wachtMs = OPSLAAN_MS,
  ): Promise<Melduitkomst> {
    const { connection } = this.temporal;
    try {
      const handle = await connection.withDeadline(Date.now() + AANNEMEN_MS, () => persist(send));
      return (await this.stored(handle, wachtMs)) ?? { spoor: spoorVan(verzoekHash) };
    } catch (error) {
      if (isVastgelopen(error)) await this.wekken.vraagOpnieuw(zaakId);
      throw failureOf(error) ?? afwezig();
    }
  }

  /** Accepted: from here on the answer is only a matter of time, so that time running out is no failure. */
  private async stored(
    handle: WorkflowUpdateHandle<Ontvangstbewijs>,
    wachtMs: number,
  ): Promise<Ontvangstbewijs | null> {
    const { connection } = this.temporal;
    try {
      return await connection.withDeadline(Date.now() + wachtMs, () => handle.result());
    } catch (error) {
      if (isAway(error)) return null;
      throw error;
    }
  }
}

/** Sends, and sends again while the task of the zaak is lost: the key sees to it that it is one request. */
async function persist<T>(send: () => Promise<T>): Promise<T> {
  for (let over = HERKANSINGEN; over > 0; over -= 1) {
    try {
      return await send();
    } catch (error) {
      if (!isVastgelopen(error)) throw error;
      await pauze(HERKANSING_NA_MS);
    }
  }
  return send();
}

function optionsFor(verzoek: MeldVerzoek) {
  const updateId = updateIdVan(verzoek.kenmerk, verzoek.verzoekHash);
  return { args: [verzoek] as [MeldVerzoek], updateId, waitForStage: 'ACCEPTED' as const };
}

const ZELFDE_SLEUTEL = 'Melden kan nu even niet. Probeer het straks opnieuw met dezelfde Idempotency-Key.';

function afwezig(): Probleem {
  return new Probleem('TEMPORAL.AFWEZIG', { detail: ZELFDE_SLEUTEL, retryAfter: RETRY_AFTER });
}
