import { createHash, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import { Worker, type NativeConnection } from '@temporalio/worker';

import type { MeldVerzoek, TeMelden } from '../../libs/contracts/melding.ts';
import { ROLLEN } from '../../libs/contracts/rollen.ts';
import type { ZaakToestand } from '../../libs/engine/index.ts';
import { Database, migreer, nieuweSleutelring, StorageConfig, Vastlegging } from '../../libs/service/storage/index.ts';
import { encryptingConverter, readBundle } from '../../libs/service/temporal/index.ts';
import { ROUTES, routeVan } from '../../state-machines/index.ts';
import { uniqueTaskQueue } from '../support/temporal.ts';
import { MELD, STAND, ZAAK_WORKFLOW, zaakWorkflowId } from '../../workflows/namen.ts';
import type { zaakWorkflow } from '../../workflows/zaak.workflow.ts';
import type { Dossier, Ontvangstbewijs, ZaakActiviteiten, ZaakInput } from '../../workflows/port.ts';

/** The bundle that ships: `npm test` builds it first. */
const BUNDEL = fileURLToPath(new URL('../../dist/workflow-bundle.js', import.meta.url));
const WACHTWOORD = 'alleen-voor-proeven';

export const SLEUTELRING = nieuweSleutelring('proef');
export const DATACONVERTER = encryptingConverter(SLEUTELRING);

/** Migrates a fresh database and opens it as the service does: with the role that may not change the log. */
export async function migreerProef(url: string): Promise<void> {
  await migreer({ url, appWachtwoord: WACHTWOORD });
}

/** The same address for the role of the service. */
export function alsDienst(eigenaarsUrl: string): string {
  const url = new URL(eigenaarsUrl);
  url.username = 'wissel_app';
  url.password = WACHTWOORD;
  return url.href;
}

/** Everything to run and address zaken in a test: real workflows, real storage. */
export class Zaakwereld {
  readonly database: Database;
  readonly vastlegging: Vastlegging;

  constructor(
    readonly client: Client,
    readonly taskQueue: string,
    databaseUrl: string,
  ) {
    this.database = new Database(StorageConfig.parse({ url: alsDienst(databaseUrl), sleutelring: SLEUTELRING }));
    this.vastlegging = new Vastlegging(this.database, (id) => {
      const route = routeVan(id);
      if (!route) throw new Error(`unknown route ${id}`);
      return route;
    });
  }

  async worker(connection: NativeConnection, extra: { readonly maxCachedWorkflows?: number; readonly activities?: ZaakActiviteiten } = {}): Promise<Worker> {
    const { vastlegging } = this;
    const activities: ZaakActiviteiten = {
      legVast: (opdracht) => vastlegging.legVast(opdracht),
      zoekBewijs: (zaakId, kenmerk) => vastlegging.zoekBewijs(zaakId, kenmerk),
    };
    return Worker.create({
      connection,
      taskQueue: this.taskQueue,
      workflowBundle: await readBundle(BUNDEL),
      dataConverter: DATACONVERTER,
      activities,
      ...extra,
    });
  }

  /** Starts a zaak with its first event, as the API does: one atomic, repeatable call. */
  async start(input: ZaakInput, eerste: TeMelden, kenmerk: string = randomUUID()): Promise<Ontvangstbewijs> {
    const start = new WithStartWorkflowOperation(ZAAK_WORKFLOW, {
      workflowId: zaakWorkflowId(input.zaakId),
      taskQueue: this.taskQueue,
      args: [input],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    const verzoek = verzoekVan([eerste], kenmerk);
    return this.client.workflow.executeUpdateWithStart<typeof zaakWorkflow, Ontvangstbewijs, [MeldVerzoek]>(MELD, {
      startWorkflowOperation: start,
      updateId: kenmerk,
      args: [verzoek],
    });
  }

  async meld(zaakId: string, gebeurtenissen: readonly TeMelden[], kenmerk: string = randomUUID()): Promise<Ontvangstbewijs> {
    const handle = this.client.workflow.getHandle(zaakWorkflowId(zaakId));
    return handle.executeUpdate<Ontvangstbewijs, [MeldVerzoek]>(MELD, { updateId: kenmerk, args: [verzoekVan(gebeurtenissen, kenmerk)] });
  }

  async stand(zaakId: string): Promise<ZaakToestand> {
    return this.client.workflow.getHandle(zaakWorkflowId(zaakId)).query<ZaakToestand>(STAND);
  }

  async sluit(): Promise<void> {
    await this.database.sluit();
  }
}

/** A new zaak on the newest version of the first route. */
export function nieuweZaak(zaakId: string = randomUUID()): ZaakInput {
  const [route] = ROUTES;
  if (!route) throw new Error('no routes');
  const dossier: Dossier = { jeugdigeId: randomUUID(), organisatie: 'cjg-proef', gemeente: 'GM0642', referentie: zaakId.slice(0, 8) };
  return { zaakId, trajectId: randomUUID(), route: route.id, dossier, toestand: null, bewijzen: [] };
}

/** A request by somebody who may do everything. */
export function verzoekVan(gebeurtenissen: readonly TeMelden[], kenmerk: string): MeldVerzoek {
  const verzoekHash = createHash('sha256').update(JSON.stringify(gebeurtenissen)).digest('hex');
  return { gebeurtenissen: [...gebeurtenissen], door: { id: 'proef', rollen: [...ROLLEN], organisatie: 'cjg-proef' }, kenmerk, verzoekHash };
}

/** A world with one worker that runs as long as the describe block: a zaak without a worker would hold the time that must skip. */
export function useZaakwereld(
  environment: () => TestWorkflowEnvironment,
  databaseUrl: () => string,
  extra: { readonly maxCachedWorkflows?: number } = {},
): () => Zaakwereld {
  let wereld: Zaakwereld | undefined;
  let worker: Worker | undefined;
  let klaar: Promise<void> | undefined;
  beforeAll(async () => {
    const { client, nativeConnection } = environment();
    wereld = new Zaakwereld(client, uniqueTaskQueue(), databaseUrl());
    worker = await wereld.worker(nativeConnection, extra);
    klaar = worker.run();
  }, 60_000);
  afterAll(async () => {
    worker?.shutdown();
    await klaar;
    await wereld?.sluit();
  }, 60_000);
  return () => {
    if (!wereld) throw new Error('ask for this inside a test');
    return wereld;
  };
}
