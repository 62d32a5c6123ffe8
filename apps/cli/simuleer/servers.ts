import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

import { DefaultLogger, Runtime, Worker, type NativeConnection } from '@temporalio/worker';

import { ensureDatabase, startTemporaryPostgres } from '../../../libs/service/infra/index.ts';
import { APP_ROL, Database, migreer, StorageConfig, Vastlegging } from '../../../libs/service/storage/index.ts';
import { encryptingConverter, readBundle } from '../../../libs/service/temporal/index.ts';
import { routeVan } from '../../../state-machines/index.ts';
import { TAAKRIJ } from '../../../workflows/namen.ts';
import type { ZaakActiviteiten } from '../../../workflows/port.ts';
import { projectRoot } from '../start/project-root.ts';

const WACHTWOORD = 'alleen-voor-de-simulatie';
/** All zaken of a year stay in memory: one that is put away must be replayed at its next moment. */
const ZAKEN_IN_GEHEUGEN = 2_000;
/** One thread for each of the two processors that are asked for. */
const WORKFLOWDRADEN = 2;
/** Nobody waits at a counter here: a connection that comes late is better than a simulation that stops. */
const GEDULD_MS = 60_000;
/** A database that is thrown away is not tidied up, and nobody copies it. */
const WEGWERP = {
  autovacuum: 'off',
  checkpoint_timeout: '1h',
  jit: 'off',
  max_wal_senders: '0',
  max_wal_size: '8GB',
  wal_level: 'minimal',
};

/** What must be ended, last first. */
export type Opruimlijst = (() => Promise<unknown>)[];

/** A PostgreSQL of its own with the tables of Wissel, gone with its folder afterwards. */
export async function openDatabase(sleutelring: string, opruimen: Opruimlijst): Promise<Database> {
  const server = await startTemporaryPostgres(WEGWERP);
  opruimen.push(() => server.stop());
  const eigenaar = await ensureDatabase(server.url, 'simulatie');
  await migreer({ url: eigenaar, appWachtwoord: WACHTWOORD });
  const url = new URL(eigenaar);
  url.username = APP_ROL;
  url.password = WACHTWOORD;
  const database = new Database(StorageConfig.parse({ url: url.href, sleutelring, verbindMs: GEDULD_MS }));
  opruimen.push(() => database.sluit());
  return database;
}

/** The worker that runs the zaken, as the real one does. */
export async function startWorker(
  connection: NativeConnection,
  database: Database,
  sleutelring: string,
  opruimen: Opruimlijst,
): Promise<void> {
  stelDradenAf();
  const worker = await Worker.create({
    connection,
    taskQueue: TAAKRIJ,
    workflowBundle: await readBundle(join(projectRoot(), 'dist', 'workflow-bundle.js')),
    dataConverter: encryptingConverter(sleutelring),
    activities: activiteiten(database),
    maxCachedWorkflows: ZAKEN_IN_GEHEUGEN,
    workflowThreadPoolSize: WORKFLOWDRADEN,
    shutdownForceTime: '5 seconds',
  });
  const klaar = worker.run();
  klaar.catch(() => undefined); // told when it is stopped
  opruimen.push(async () => {
    // One whose server went first, as at a Ctrl-C, has stopped by itself or is about to.
    if (worker.getState() === 'RUNNING') worker.shutdown();
    await klaar;
  });
}

function activiteiten(database: Database): ZaakActiviteiten {
  const vastlegging = new Vastlegging(database, (id) => {
    const route = routeVan(id);
    if (!route) throw new Error(`unknown route ${id}`);
    return route;
  });
  return {
    legVast: (opdracht) => vastlegging.legVast(opdracht),
    zoekBewijs: (zaakId, kenmerk) => vastlegging.zoekBewijs(zaakId, kenmerk),
  };
}

/**
 * For threads made after this. The SDK notes where each promise of a workflow was made, a sixth of the time, for nothing here;
 * and with hundreds of zaken in memory a small young generation is collected over and over. Unit: megabytes.
 */
function stelDradenAf(): void {
  setFlagsFromString('--stack-trace-limit=1');
  setFlagsFromString('--max-semi-space-size=128');
  setFlagsFromString('--min-semi-space-size=64');
}

/** Once in a process; whoever came first decides. */
export function stilleRuntime(): void {
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
