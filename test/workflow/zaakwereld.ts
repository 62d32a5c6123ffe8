import { randomUUID } from 'node:crypto';

import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { Worker } from '@temporalio/worker';

import type { MeldVerzoek, TeMelden } from '../../libs/contracts/melding.ts';
import { volgendMoment, type ZaakToestand } from '../../libs/engine/index.ts';
import { toMillis } from '../../libs/kalender/index.ts';
import {
  Database,
  migreer,
  nieuweSleutelring,
  StorageConfig,
  Vastlegging,
  type RouteVan,
} from '../../libs/service/storage/index.ts';
import { encryptingConverter, readBundle } from '../../libs/service/temporal/index.ts';
import { MELD, ZAAK_WORKFLOW, zaakWorkflowId } from '../../workflows/namen.ts';
import type { zaakWorkflow } from '../../workflows/zaak.workflow.ts';
import type { Ontvangstbewijs, ZaakActiviteiten, ZaakInput } from '../../workflows/port.ts';
import type { Verdringers } from './verdringers.ts';
import { Zaakbeeld } from './zaakbeeld.ts';
import { BUNDEL, routeVanOfFout, verzoekVan } from './zaken.ts';

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
  /** Other routes than those of this release, with workflows that know them. */
  readonly uitgave?: Uitgave;
  /** Put each zaak out of the memory of the worker before it is addressed. */
  readonly verdringers?: Verdringers;
}

/** Workflows and the routes that they know. */
export interface Uitgave {
  readonly code: string;
  readonly routeVan: RouteVan;
}

/** What a world is opened with. */
export interface Wereldopties {
  /** How many workflows the worker remembers. With one, each zaak is put out of memory before every task: all is replayed. */
  readonly geheugen?: number;
  /** Other routes than those of this release; asked once the servers are there. */
  readonly uitgave?: () => Promise<Uitgave>;
  /** Stands between the workflow and the real storage. */
  readonly activiteiten?: (echt: ZaakActiviteiten) => ZaakActiviteiten;
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
  readonly workflowTaskTimeout?: '3 seconds' | '10 seconds' | typeof RUIME_TAAK;
}

/** Everything to run and address zaken in a test: real workflows, real storage. */
export class Zaakwereld extends Zaakbeeld {
  /** The database, as the service reaches it. */
  readonly url: string;
  override readonly database: Database;
  readonly vastlegging: Vastlegging;
  readonly #begonnen = new Set<string>();

  readonly #extra: Wereldextra;

  constructor(
    override readonly client: Client,
    readonly taskQueue: string,
    databaseUrl: string,
    extra: Wereldextra = {},
  ) {
    super();
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
    this.vastlegging = new Vastlegging(this.database, extra.uitgave?.routeVan ?? routeVanOfFout);
  }

  /** Where time is kept. */
  override get omgeving(): TestWorkflowEnvironment {
    if (!this.#extra.omgeving) throw new Error('this world was opened without its environment');
    return this.#extra.omgeving;
  }

  async worker({ geheugen, activiteiten = (echt) => echt }: Wereldopties = {}): Promise<Worker> {
    const { vastlegging } = this;
    return Worker.create({
      connection: this.omgeving.nativeConnection,
      taskQueue: this.taskQueue,
      workflowBundle: this.#extra.uitgave ?? (await readBundle(BUNDEL)),
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

  async stand(zaakId: string): Promise<ZaakToestand> {
    return this.#uitGeheugen(() => this.vraagStand(zaakId));
  }

  /** Lets time pass. Where zaken are put out of memory, the clocks of this one each wake it out of memory too. */
  async slaap({ zaakId }: Pick<ZaakInput, 'zaakId'>, millis: number): Promise<void> {
    const eind = (await this.omgeving.currentTimeMs()) + millis;
    for (let nu = eind - millis; nu < eind; nu = await this.omgeving.currentTimeMs()) {
      const moment = this.#extra.verdringers ? volgendMoment(await this.vraagStand(zaakId)) : null;
      const tot = moment === null ? eind : Math.min(eind, toMillis(moment));
      await this.#uitGeheugen(() => this.omgeving.sleep(Math.max(tot - nu, 1)));
      await this.wachtOpRust(zaakId);
    }
  }

  #uitGeheugen<Uitkomst>(werk: () => Promise<Uitkomst>): Promise<Uitkomst> {
    return this.#extra.verdringers?.uitGeheugen(werk) ?? werk();
  }

  async sluit(): Promise<void> {
    await this.database.sluit();
  }
}
