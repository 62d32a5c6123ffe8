import { randomUUID } from 'node:crypto';

import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';

import type { MeldVerzoek, TeMelden } from '../../libs/contracts/melding.ts';
import { stap, volgendMoment, type ZaakToestand } from '../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER, toMillis, toTijdstip } from '../../libs/kalender/index.ts';
import { Database, migreer, nieuweSleutelring, StorageConfig, Vastlegging } from '../../libs/service/storage/index.ts';
import { encryptingConverter, readBundle } from '../../libs/service/temporal/index.ts';
import { useFreshDatabase } from '../support/database.ts';
import type { Servers } from '../support/servers.ts';
import { uniqueTaskQueue, useTimeSkipping } from '../support/temporal.ts';
import { MELD, STAND, ZAAK_WORKFLOW, zaakWorkflowId } from '../../workflows/namen.ts';
import type { zaakWorkflow } from '../../workflows/zaak.workflow.ts';
import type { Ontvangstbewijs, OpgeslagenGebeurtenis, ZaakActiviteiten, ZaakInput } from '../../workflows/port.ts';
import { Verdringers } from './verdringers.ts';
import { BUNDEL, leegVan, routeVanOfFout, verzoekVan } from './zaken.ts';

const WACHTWOORD = 'alleen-voor-proeven';
/** The server that skips time never gives a task that timed out more time, as a real one does (docs/adr/0009). */
const RUIME_TAAK = '60 seconds';

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

/** What some worlds have besides a client. */
export interface Wereldextra {
  readonly omgeving?: TestWorkflowEnvironment;
  readonly dataConverter?: DataConverter;
  /** How long the database may take over one answer, where the log of a zaak is very long. Unit: milliseconds. */
  readonly wachttijdMs?: number;
  /** Put each zaak out of the memory of the worker before it is addressed. */
  readonly verdringers?: Verdringers;
}

/** How a request is sent. */
export interface Meldopties {
  readonly kenmerk?: string;
  /** Pseudonym of who reports. */
  readonly wie?: string;
  readonly verwachtVolgnummer?: number;
  /** Another one than `kenmerk` reaches the workflow, where Temporal itself would answer. */
  readonly updateId?: string;
  /** How soon a task that was lost with its worker is given to another; for a start. */
  readonly workflowTaskTimeout?: '3 seconds' | typeof RUIME_TAAK;
}

/** Everything to run and address zaken in a test: real workflows, real storage. */
export class Zaakwereld {
  /** The database, as the service reaches it. */
  readonly url: string;
  readonly database: Database;
  readonly vastlegging: Vastlegging;
  readonly #begonnen = new Set<string>();

  readonly #extra: Wereldextra;

  constructor(
    readonly client: Client,
    readonly taskQueue: string,
    databaseUrl: string,
    extra: Wereldextra = {},
  ) {
    this.#extra = extra;
    this.url = alsDienst(databaseUrl);
    const { wachttijdMs } = extra;
    this.database = new Database(
      StorageConfig.parse({
        url: this.url,
        sleutelring: SLEUTELRING,
        ...(wachttijdMs !== undefined && { schrijven: { max: 8, wachttijdMs } }),
      }),
    );
    this.vastlegging = new Vastlegging(this.database, routeVanOfFout);
  }

  /** Where time is kept. */
  get omgeving(): TestWorkflowEnvironment {
    if (!this.#extra.omgeving) throw new Error('this world was opened without its environment');
    return this.#extra.omgeving;
  }

  async worker({ geheugen, activiteiten = (echt) => echt }: Wereldopties = {}): Promise<Worker> {
    const { vastlegging } = this;
    return Worker.create({
      connection: this.omgeving.nativeConnection,
      taskQueue: this.taskQueue,
      workflowBundle: await readBundle(BUNDEL),
      dataConverter: this.#extra.dataConverter ?? DATACONVERTER,
      activities: activiteiten({
        legVast: (opdracht) => vastlegging.legVast(opdracht),
        zoekBewijs: (zaakId, kenmerk) => vastlegging.zoekBewijs(zaakId, kenmerk),
      }),
      ...(geheugen !== undefined && { maxCachedWorkflows: geheugen }),
    });
  }

  /** Ends the workflows of a test, so that they do not go on while the next one lets years pass. */
  async ruimOp(): Promise<void> {
    const open = [...this.#begonnen];
    this.#begonnen.clear();
    await Promise.allSettled(open.map((zaakId) => this.client.workflow.getHandle(zaakWorkflowId(zaakId)).terminate()));
  }

  /** Starts a zaak with its first event, or the series of a take-over, as the API does: one atomic, repeatable call. */
  async start(
    input: ZaakInput,
    eerste: TeMelden | readonly TeMelden[],
    { kenmerk = randomUUID(), workflowTaskTimeout = RUIME_TAAK }: Meldopties = {},
  ): Promise<Ontvangstbewijs> {
    this.#begonnen.add(input.zaakId);
    const start = new WithStartWorkflowOperation(ZAAK_WORKFLOW, {
      workflowId: zaakWorkflowId(input.zaakId),
      taskQueue: this.taskQueue,
      args: [input],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowTaskTimeout,
    });
    const opties = {
      startWorkflowOperation: start,
      updateId: kenmerk,
      args: [verzoekVan([eerste].flat(), kenmerk)] as [MeldVerzoek],
    };
    return this.#uitGeheugen(() =>
      this.client.workflow.executeUpdateWithStart<typeof zaakWorkflow, Ontvangstbewijs, [MeldVerzoek]>(MELD, opties),
    );
  }

  async meld(
    zaakId: string,
    gebeurtenissen: readonly TeMelden[],
    { kenmerk = randomUUID(), wie, verwachtVolgnummer, updateId = kenmerk }: Meldopties = {},
  ): Promise<Ontvangstbewijs> {
    const handle = this.client.workflow.getHandle(zaakWorkflowId(zaakId));
    const verzoek = {
      ...verzoekVan(gebeurtenissen, kenmerk, wie),
      ...(verwachtVolgnummer !== undefined && { verwachtVolgnummer }),
    };
    return this.#uitGeheugen(() =>
      handle.executeUpdate<Ontvangstbewijs, [MeldVerzoek]>(MELD, { updateId, args: [verzoek] }),
    );
  }

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

  async stand(zaakId: string): Promise<ZaakToestand> {
    return this.#uitGeheugen(() => this.#vraagStand(zaakId));
  }

  /** Lets time pass. Where zaken are put out of memory, the clocks of this one each wake it out of memory too. */
  async slaap({ zaakId }: Pick<ZaakInput, 'zaakId'>, millis: number): Promise<void> {
    const eind = (await this.omgeving.currentTimeMs()) + millis;
    for (let nu = eind - millis; nu < eind; nu = await this.omgeving.currentTimeMs()) {
      const moment = this.#extra.verdringers ? volgendMoment(await this.#vraagStand(zaakId)) : null;
      const tot = moment === null ? eind : Math.min(eind, toMillis(moment));
      await this.#uitGeheugen(() => this.omgeving.sleep(Math.max(tot - nu, 1)));
      await this.#wachtOpRust(zaakId);
    }
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
    while ((await this.#vraagStand(zaakId)).volgnummer < volgnummer); // each question is a round trip
  }

  /** Waits until nothing that is due has yet to fire. */
  async #wachtOpRust(zaakId: string): Promise<void> {
    const nu = toTijdstip(await this.omgeving.currentTimeMs());
    while ((volgendMoment(await this.#vraagStand(zaakId)) ?? 'z') <= nu);
  }

  #vraagStand(zaakId: string): Promise<ZaakToestand> {
    return this.client.workflow.getHandle(zaakWorkflowId(zaakId)).query<ZaakToestand>(STAND);
  }

  #uitGeheugen<Uitkomst>(werk: () => Promise<Uitkomst>): Promise<Uitkomst> {
    return this.#extra.verdringers?.uitGeheugen(werk) ?? werk();
  }

  async status(zaakId: string): Promise<string> {
    return (await this.client.workflow.getHandle(zaakWorkflowId(zaakId)).describe()).status.name;
  }

  async sluit(): Promise<void> {
    await this.database.sluit();
  }
}

/** The history of one run. */
export type History = temporal.api.history.v1.IHistory;

/** What a world is opened with. */
export interface Wereldopties {
  /** How many workflows the worker remembers. With one, each zaak is put out of memory before every task: all is replayed. */
  readonly geheugen?: number;
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
    const { client } = omgeving();
    const taskQueue = uniqueTaskQueue();
    const verdringers = opties.geheugen === 1 && (await Verdringers.begin(client, taskQueue, 1));
    const extra = { omgeving: omgeving(), ...(verdringers && { verdringers }) };
    wereld = new Zaakwereld(client, taskQueue, databaseUrl(), extra);
    worker = await wereld.worker(opties);
    klaar = worker.run();
  }, 60_000);
  afterEach(() => wereld?.ruimOp());
  return () => {
    if (!wereld) throw new Error('ask for this inside a test');
    return wereld;
  };
}
