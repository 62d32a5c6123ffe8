import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import { Worker } from '@temporalio/worker';

import type { MeldVerzoek, TeMelden } from '../../libs/contracts/melding.ts';
import { stap, type ZaakToestand } from '../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER } from '../../libs/kalender/index.ts';
import { Database, migreer, nieuweSleutelring, StorageConfig, Vastlegging } from '../../libs/service/storage/index.ts';
import { encryptingConverter, readBundle } from '../../libs/service/temporal/index.ts';
import { useFreshDatabase } from '../support/database.ts';
import type { Servers } from '../support/servers.ts';
import { uniqueTaskQueue, useTimeSkipping } from '../support/temporal.ts';
import { MELD, STAND, ZAAK_WORKFLOW, zaakWorkflowId } from '../../workflows/namen.ts';
import type { zaakWorkflow } from '../../workflows/zaak.workflow.ts';
import type { Ontvangstbewijs, OpgeslagenGebeurtenis, ZaakActiviteiten, ZaakInput } from '../../workflows/port.ts';
import { leegVan, routeVanOfFout, verzoekVan } from './zaken.ts';

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

/** How a request is sent. */
export interface Meldopties {
  readonly kenmerk?: string;
  readonly verwachtVolgnummer?: number;
}

/** Everything to run and address zaken in a test: real workflows, real storage. */
export class Zaakwereld {
  readonly database: Database;
  readonly vastlegging: Vastlegging;

  constructor(
    readonly omgeving: TestWorkflowEnvironment,
    readonly taskQueue: string,
    databaseUrl: string,
  ) {
    this.database = new Database(StorageConfig.parse({ url: alsDienst(databaseUrl), sleutelring: SLEUTELRING }));
    this.vastlegging = new Vastlegging(this.database, routeVanOfFout);
  }

  get client(): Client {
    return this.omgeving.client;
  }

  async worker({ maxCachedWorkflows, activiteiten = (echt) => echt }: Wereldopties = {}): Promise<Worker> {
    const { vastlegging } = this;
    return Worker.create({
      connection: this.omgeving.nativeConnection,
      taskQueue: this.taskQueue,
      workflowBundle: await readBundle(BUNDEL),
      dataConverter: DATACONVERTER,
      activities: activiteiten({
        legVast: (opdracht) => vastlegging.legVast(opdracht),
        zoekBewijs: (zaakId, kenmerk) => vastlegging.zoekBewijs(zaakId, kenmerk),
      }),
      ...(maxCachedWorkflows !== undefined && { maxCachedWorkflows }),
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

  async meld(
    zaakId: string,
    gebeurtenissen: readonly TeMelden[],
    { kenmerk = randomUUID(), verwachtVolgnummer }: Meldopties = {},
  ): Promise<Ontvangstbewijs> {
    const handle = this.client.workflow.getHandle(zaakWorkflowId(zaakId));
    const verzoek = {
      ...verzoekVan(gebeurtenissen, kenmerk),
      ...(verwachtVolgnummer !== undefined && { verwachtVolgnummer }),
    };
    return handle.executeUpdate<Ontvangstbewijs, [MeldVerzoek]>(MELD, { updateId: kenmerk, args: [verzoek] });
  }

  /** The events as the log holds them, with their stamps: what a write on an empty log is told. */
  async opgeslagen({ dossier, ...input }: ZaakInput): Promise<readonly OpgeslagenGebeurtenis[]> {
    const toestand = leegVan(input);
    const rustOp = { volgnummer: 0, hoofd: toestand.hoofd };
    const uitkomst = await this.vastlegging.legVast({
      dossier,
      rustOp,
      toestand,
      staten: [],
      volgendMoment: null,
      effecten: [],
      bewijs: null,
    });
    return uitkomst.soort === 'ingehaald' ? uitkomst.gebeurtenissen : [];
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

  async stand(zaakId: string): Promise<ZaakToestand> {
    return this.client.workflow.getHandle(zaakWorkflowId(zaakId)).query<ZaakToestand>(STAND);
  }

  async sluit(): Promise<void> {
    await this.database.sluit();
  }
}

/** What a world is opened with. */
export interface Wereldopties {
  readonly maxCachedWorkflows?: number;
  /** Stands between the workflow and the real storage. */
  readonly activiteiten?: (echt: ZaakActiviteiten) => ZaakActiviteiten;
}

/**
 * A world of its own with one worker, for this describe block: a zaak without a worker would hold the time that must skip.
 * What is opened first is closed last; Jest runs `afterAll` in the order in which it was given.
 */
export function useZaakwereld(
  { postgres, timeSkipping }: Pick<Servers, 'postgres' | 'timeSkipping'>,
  opties: Wereldopties = {},
): () => Zaakwereld {
  let wereld: Zaakwereld | undefined;
  let worker: Worker | undefined;
  let klaar: Promise<void> | undefined;
  afterAll(async () => {
    if (worker?.getState() === 'RUNNING') worker.shutdown();
    await klaar;
    await wereld?.sluit();
  }, 60_000);
  const databaseUrl = useFreshDatabase(postgres, migreerProef);
  const omgeving = useTimeSkipping(timeSkipping, { dataConverter: DATACONVERTER });
  beforeAll(async () => {
    wereld = new Zaakwereld(omgeving(), uniqueTaskQueue(), databaseUrl());
    worker = await wereld.worker(opties);
    klaar = worker.run();
  }, 60_000);
  return () => {
    if (!wereld) throw new Error('ask for this inside a test');
    return wereld;
  };
}
