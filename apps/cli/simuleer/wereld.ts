import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

import { ROLLEN } from '../../../libs/contracts/rollen.ts';
import type { MeldVerzoek, TeMelden } from '../../../libs/contracts/melding.ts';
import { ensureDatabase, openTimeSkipping, startTemporaryPostgres } from '../../../libs/service/infra/index.ts';
import {
  APP_ROL,
  Database,
  migreer,
  nieuweSleutelring,
  Sleutelring,
  StorageConfig,
  Teksten,
  Vastlegging,
  Zaaksleutels,
} from '../../../libs/service/storage/index.ts';
import { encryptingConverter, readBundle } from '../../../libs/service/temporal/index.ts';
import { routeVan } from '../../../state-machines/index.ts';
import { MELD, TAAKRIJ, ZAAK_WORKFLOW, zaakWorkflowId } from '../../../workflows/namen.ts';
import type { Ontvangstbewijs, ZaakActiviteiten, ZaakInput } from '../../../workflows/port.ts';
import type { zaakWorkflow } from '../../../workflows/zaak.workflow.ts';
import { projectRoot } from '../start/project-root.ts';

const WACHTWOORD = 'alleen-voor-de-simulatie';
/** All zaken of a year stay in memory: one that is put away must be replayed at its next moment. */
const ZAKEN_IN_GEHEUGEN = 2_000;
/** One thread for each of the two processors that are asked for. */
const WORKFLOWDRADEN = 2;
const ORGANISATIE = 'cjg-simulatie';

/** A world of its own to simulate in: real workflows, real storage, and a time that skips. Gone after `sluit`. */
export interface Wereld {
  readonly database: Database;
  readonly teksten: Teksten;
  /** The time of that world. Unit: milliseconds. */
  nu(): Promise<number>;
  /** Lets time pass, with all that falls due in between. */
  slaapTot(millis: number): Promise<void>;
  start(input: ZaakInput, gebeurtenissen: readonly TeMelden[], kenmerk: string): Promise<Ontvangstbewijs>;
  meld(zaakId: string, gebeurtenissen: readonly TeMelden[], kenmerk: string): Promise<Ontvangstbewijs>;
  sluit(): Promise<void>;
}

/** Starts the servers and one worker. Refuses with `ServerUnavailable`. */
export async function openWereld(say: (line: string) => void): Promise<Wereld> {
  const sleutelring = nieuweSleutelring('simulatie');
  const opruimen: (() => Promise<unknown>)[] = [];
  const sluit = async (): Promise<void> => {
    for (const ruimOp of opruimen.splice(0).reverse()) await ruimOp();
  };
  try {
    stilleRuntime();
    const omgeving = await openTimeSkipping(encryptingConverter(sleutelring), say);
    opruimen.push(() => omgeving.teardown());
    const { database, stop } = await openDatabase(sleutelring);
    opruimen.push(stop);
    korteSporen();
    const worker = await maakWorker(omgeving.nativeConnection, database, sleutelring);
    const klaar = worker.run();
    opruimen.push(() => (worker.shutdown(), klaar));
    return {
      database,
      teksten: new Teksten(database, new Zaaksleutels(database, Sleutelring.lees(sleutelring))),
      nu: () => omgeving.currentTimeMs(),
      slaapTot: async (millis) => {
        const duur = millis - (await omgeving.currentTimeMs());
        if (duur > 0) await omgeving.sleep(duur);
      },
      ...verkeer(omgeving.client),
      sluit,
    };
  } catch (fout) {
    await sluit();
    throw fout;
  }
}

function verkeer(client: Client): Pick<Wereld, 'start' | 'meld'> {
  return {
    start: (input, gebeurtenissen, kenmerk) =>
      client.workflow.executeUpdateWithStart<typeof zaakWorkflow, Ontvangstbewijs, [MeldVerzoek]>(MELD, {
        startWorkflowOperation: new WithStartWorkflowOperation(ZAAK_WORKFLOW, {
          workflowId: zaakWorkflowId(input.zaakId),
          taskQueue: TAAKRIJ,
          args: [input],
          workflowIdConflictPolicy: 'USE_EXISTING',
        }),
        updateId: kenmerk,
        args: [verzoek(gebeurtenissen, kenmerk)],
      }),
    meld: (zaakId, gebeurtenissen, kenmerk) =>
      client.workflow.getHandle(zaakWorkflowId(zaakId)).executeUpdate<Ontvangstbewijs, [MeldVerzoek]>(MELD, {
        updateId: kenmerk,
        args: [verzoek(gebeurtenissen, kenmerk)],
      }),
  };
}

/** The simulated team may do everything: who does what is in the events, not in the reporter. */
function verzoek(gebeurtenissen: readonly TeMelden[], kenmerk: string): MeldVerzoek {
  const door = { id: 'simulatie', rollen: [...ROLLEN], organisatie: ORGANISATIE };
  return { gebeurtenissen: [...gebeurtenissen], door, kenmerk, verzoekHash: kenmerk };
}

async function openDatabase(sleutelring: string): Promise<{ database: Database; stop: () => Promise<void> }> {
  const server = await startTemporaryPostgres();
  const eigenaar = await ensureDatabase(server.url, 'simulatie');
  await migreer({ url: eigenaar, appWachtwoord: WACHTWOORD });
  const url = new URL(eigenaar);
  url.username = APP_ROL;
  url.password = WACHTWOORD;
  const database = new Database(StorageConfig.parse({ url: url.href, sleutelring }));
  const stop = async (): Promise<void> => {
    await database.sluit();
    await server.stop();
  };
  return { database, stop };
}

async function maakWorker(
  connection: Parameters<typeof Worker.create>[0]['connection'],
  database: Database,
  sleutelring: string,
): Promise<Worker> {
  const vastlegging = new Vastlegging(database, (id) => {
    const route = routeVan(id);
    if (!route) throw new Error(`unknown route ${id}`);
    return route;
  });
  const activities: ZaakActiviteiten = {
    legVast: (opdracht) => vastlegging.legVast(opdracht),
    zoekBewijs: (zaakId, kenmerk) => vastlegging.zoekBewijs(zaakId, kenmerk),
  };
  return Worker.create({
    ...(connection && { connection }),
    taskQueue: TAAKRIJ,
    workflowBundle: await readBundle(join(projectRoot(), 'dist', 'workflow-bundle.js')),
    dataConverter: encryptingConverter(sleutelring),
    activities,
    maxCachedWorkflows: ZAKEN_IN_GEHEUGEN,
    workflowThreadPoolSize: WORKFLOWDRADEN,
  });
}

/** For threads made after this. The SDK notes where each promise of a workflow was made: a sixth of the time, for nothing here. */
function korteSporen(): void {
  setFlagsFromString('--stack-trace-limit=1');
}

/** Once in a process; whoever came first decides. */
function stilleRuntime(): void {
  try {
    Runtime.install({
      logger: new DefaultLogger('ERROR'),
      telemetryOptions: { logging: { filter: 'ERROR' } },
      shutdownSignals: [],
    });
  } catch {
    // installed before
  }
}
