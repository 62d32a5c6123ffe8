import type { Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';

import { stap, volgendMoment, type ZaakToestand } from '../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER, toTijdstip } from '../../libs/kalender/index.ts';
import type { Database } from '../../libs/service/storage/index.ts';
import { STAND, zaakWorkflowId } from '../../workflows/namen.ts';
import type { OpgeslagenGebeurtenis, ZaakInput } from '../../workflows/port.ts';
import { leegVan, routeVanOfFout } from './zaken.ts';

/** The history of one run. */
export type History = temporal.api.history.v1.IHistory;

/** What can be seen of zaken: their log, their workflow and its histories. */
export abstract class Zaakbeeld {
  abstract readonly client: Client;
  abstract readonly database: Database;
  /** Where time is kept. */
  abstract get omgeving(): TestWorkflowEnvironment;

  /** The events as the log holds them, with their own stamps. */
  async opgeslagen({ zaakId }: ZaakInput): Promise<readonly OpgeslagenGebeurtenis[]> {
    const antwoord = await this.database.roep('proef_log', 'select opgeslagen_na($1, 0)', [zaakId]);
    return (antwoord as { readonly gebeurtenissen: readonly OpgeslagenGebeurtenis[] | null }).gebeurtenissen ?? [];
  }

  /** What the pure core makes of the events in the log: no workflow, no clock, no history. */
  async herleid(zaak: ZaakInput): Promise<ZaakToestand> {
    const route = routeVanOfFout(zaak.route);
    return (await this.opgeslagen(zaak)).reduce((toestand, { gebeurtenis, hash }) => {
      const uitkomst = stap(route, toestand, gebeurtenis, NEDERLANDSE_KALENDER);
      if (!uitkomst.ok || uitkomst.toestand.hoofd !== hash)
        throw new Error(`log and core differ after ${String(toestand.volgnummer)}`);
      return uitkomst.toestand;
    }, leegVan(zaak));
  }

  /** Waits for the workflow of an ended zaak to complete. */
  async afgelopen(zaakId: string): Promise<void> {
    await this.client.workflow.getHandle(zaakWorkflowId(zaakId)).result();
  }

  /** The runs of a zaak, newest first: their histories. More than one when it continued as new. */
  async runs(zaakId: string): Promise<readonly History[]> {
    const runs: History[] = [];
    for (let runId: string | undefined = ''; runId !== undefined;) {
      const history = await this.client.workflow
        .getHandle(zaakWorkflowId(zaakId), runId === '' ? undefined : runId)
        .fetchHistory();
      runs.push(history);
      runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? undefined;
      if (runId === '') break;
    }
    return runs;
  }

  /** The run that a zaak is in now. */
  async runId(zaakId: string): Promise<string> {
    return (await this.client.workflow.getHandle(zaakWorkflowId(zaakId)).describe()).runId;
  }

  /** Waits until the workflow of a zaak holds this many entries. */
  async wachtTotBij(zaakId: string, volgnummer: number): Promise<void> {
    while ((await this.vraagStand(zaakId)).volgnummer < volgnummer); // each question is a round trip
  }

  /** Waits until nothing that is due has yet to fire. */
  async wachtOpRust(zaakId: string): Promise<void> {
    const nu = toTijdstip(await this.omgeving.currentTimeMs());
    while ((volgendMoment(await this.vraagStand(zaakId)) ?? 'z') <= nu);
  }

  protected vraagStand(zaakId: string): Promise<ZaakToestand> {
    return this.client.workflow.getHandle(zaakWorkflowId(zaakId)).query<ZaakToestand>(STAND);
  }

  async status(zaakId: string): Promise<string> {
    return (await this.client.workflow.getHandle(zaakWorkflowId(zaakId)).describe()).status.name;
  }
}
