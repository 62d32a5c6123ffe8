// `npm run bench`: measures against the budgets, one JSON line a row on standard output. Says; never passes or fails.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';

import { newKeyRing } from '../../libs/service/config/index.ts';
import {
  findTemporalProgram,
  freePort,
  ProcessTree,
  startChild,
  startTemporal,
  startTemporaryPostgres,
} from '../../libs/service/infra/index.ts';
import { encryptingConverter } from '../../libs/service/temporal/index.ts';
import { APP_ROL, migreer } from '../../libs/service/storage/migreer.ts';
import { KALE_RIJ, meetDoorvoer } from './doorvoer.ts';
import { meetJaar } from './jaar.ts';
import { meetEinddatum, meetStap } from './kern.ts';
import type { Meting } from './meten.ts';

const WACHTWOORD = 'alleen-voor-metingen';
const WORKER = fileURLToPath(new URL('../../dist/apps/worker/main.js', import.meta.url));
const KAAL = fileURLToPath(new URL('./kaal.workflow.ts', import.meta.url));

const say = (regel: string): void => void process.stderr.write(`bench: ${regel}\n`);
const print = (meting: Meting): void => void process.stdout.write(`${JSON.stringify(meting)}\n`);

print(meetStap());
print(meetEinddatum());
await metServers(async (client) => {
  const [rondes, zaken] = [Number(process.env['BENCH_RONDES'] ?? 3), Number(process.env['BENCH_ZAKEN'] ?? 200)];
  for (const meting of await meetDoorvoer(client, rondes, zaken)) print(meting);
});
print(await meetJaar(say));

/** Real servers, one real worker process for Wissel, and one bare worker beside it; everything is gone afterwards. */
async function metServers(werk: (client: Client) => Promise<void>): Promise<void> {
  const map = await mkdtemp(join(tmpdir(), 'wissel-bench-'));
  const boom = new ProcessTree({ say });
  const postgres = await startTemporaryPostgres();
  try {
    const address = await startServer(boom, map);
    const sleutels = newKeyRing('bench');
    await startWorker(boom, address, await migreerVoor(postgres.url), sleutels);
    await metKaleWorker(address, sleutels, werk);
  } finally {
    await boom.stop();
    await postgres.stop();
    await rm(map, { recursive: true, force: true });
  }
}

async function startServer(boom: ProcessTree, map: string): Promise<string> {
  const gevonden = await findTemporalProgram(say);
  if (!gevonden.ok) throw new Error(gevonden.reason);
  const [port, uiPort] = [await freePort(), await freePort()];
  const opties = { program: gevonden.path, dbFile: join(map, 'temporal.sqlite'), port, uiPort, namespace: 'default' };
  await boom.add('Temporal-server', () => startTemporal(opties));
  return `127.0.0.1:${String(port)}`;
}

async function migreerVoor(eigenaar: string): Promise<string> {
  await migreer({ url: eigenaar, appWachtwoord: WACHTWOORD });
  const url = new URL(eigenaar);
  url.username = APP_ROL;
  url.password = WACHTWOORD;
  return url.href;
}

async function startWorker(boom: ProcessTree, address: string, database: string, sleutels: string): Promise<void> {
  const env = {
    ...process.env,
    TEMPORAL_ADDRESS: address,
    DATABASE_URL: database,
    WISSEL_SLEUTELS: sleutels,
    WISSEL_LOGNIVEAU: 'warn',
  };
  await boom.add('worker', () => startChild({ command: process.execPath, args: [WORKER], env, onLine: say }));
}

/** The bare worker runs here, with the same encryption: what is compared is Wissel, not the codec. */
async function metKaleWorker(
  address: string,
  sleutels: string,
  werk: (client: Client) => Promise<void>,
): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const dataConverter = encryptingConverter(sleutels);
  const [connection, native] = await Promise.all([
    Connection.connect({ address }),
    NativeConnection.connect({ address }),
  ]);
  try {
    const worker = await Worker.create({ connection: native, taskQueue: KALE_RIJ, workflowsPath: KAAL, dataConverter });
    await worker.runUntil(werk(new Client({ connection, dataConverter })));
  } finally {
    await native.close();
    await connection.close();
  }
}
