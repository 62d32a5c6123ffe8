import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Environment } from '../../../libs/service/config/index.ts';
import {
  type Part,
  type ProcessTree,
  ensureDatabase,
  findTemporalProgram,
  postgresAnswers,
  startChild,
  startPostgres,
  startTemporal,
  temporalAnswers,
} from '../../../libs/service/infra/index.ts';
import { APP_ROL, migreer } from '../../../libs/service/storage/index.ts';
import { type Ports, StartRefused } from './checks.ts';
import { lineLog } from './line-log.ts';
import { projectRoot } from './project-root.ts';
import type { Secrets } from './secrets.ts';

export interface StartContext {
  readonly tree: ProcessTree;
  readonly settings: Environment;
  readonly folder: string;
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly say: (line: string) => void;
}

/** Where the parts of Wissel itself find the servers. */
export interface Connections {
  readonly temporal: string;
  readonly database: string;
}

const DATABASE = 'wissel';

/** The Temporal of the settings, or its own development server with every workflow kept in the data folder. */
export async function startTemporalServer(context: StartContext): Promise<{ address: string; uiUrl?: string }> {
  const { settings, folder, ports, say } = context;
  const namespace = settings.TEMPORAL_NAMESPACE;
  if (settings.TEMPORAL_ADDRESS !== undefined) return existingTemporal(settings.TEMPORAL_ADDRESS, namespace);
  const found = await findTemporalProgram(say);
  if (!found.ok) throw new StartRefused(found.reason);
  say('Temporal-server starten');
  const onLine = await lineLog(folder, 'temporal');
  const { temporal: port, temporalUi: uiPort } = ports;
  const options = { program: found.path, dbFile: join(folder, 'temporal.sqlite'), port, uiPort, namespace, onLine };
  await context.tree.add('Temporal-server', () => startTemporal(options));
  return { address: `127.0.0.1:${port}`, uiUrl: `http://127.0.0.1:${uiPort}` };
}

async function existingTemporal(address: string, namespace: string): Promise<{ address: string }> {
  if (await temporalAnswers(address, namespace)) return { address };
  throw new StartRefused(`op TEMPORAL_ADDRESS (${address}) antwoordt geen Temporal met namespace "${namespace}"`);
}

/** The PostgreSQL of the settings, or its own in the data folder; migrated. Returns the address for the service. */
export async function startDatabase(context: StartContext): Promise<string> {
  const { settings, folder, ports, say } = context;
  if (settings.DATABASE_URL !== undefined) return existingDatabase(context, settings.DATABASE_URL);
  say('PostgreSQL starten');
  const onLine = await lineLog(folder, 'postgres');
  const options = { folder: join(folder, 'postgres'), port: ports.postgres, onLine };
  let ownerUrl = '';
  await context.tree.add('PostgreSQL', async (): Promise<Part> => {
    const server = await startPostgres(options);
    ownerUrl = server.url;
    return server;
  });
  return migrate(context, await ensureDatabase(ownerUrl, DATABASE));
}

async function existingDatabase(context: StartContext, url: string): Promise<string> {
  const { DATABASE_MIGRATIE_URL: ownerUrl } = context.settings;
  if (ownerUrl !== undefined) await migrateAs(context, { url: ownerUrl });
  if (await postgresAnswers(url)) return url;
  throw new StartRefused('op DATABASE_URL antwoordt geen PostgreSQL die deze rol toelaat');
}

async function migrate(context: StartContext, ownerUrl: string): Promise<string> {
  await migrateAs(context, { url: ownerUrl, appWachtwoord: context.secrets.appPassword });
  const appUrl = new URL(ownerUrl);
  appUrl.username = APP_ROL;
  appUrl.password = context.secrets.appPassword;
  return appUrl.href;
}

async function migrateAs({ say }: StartContext, options: Parameters<typeof migreer>[0]): Promise<void> {
  say('database bijwerken');
  await migreer(options);
}

/** The processes that run the workflows. */
export async function startWorkers(context: StartContext, connections: Connections): Promise<void> {
  const { WISSEL_WORKERS: count } = context.settings;
  for (let number = 1; number <= count; number += 1) {
    await startOwn(context, connections, 'worker', count === 1 ? 'worker' : `worker ${number}`);
  }
}

/** The process that answers over HTTP. */
export async function startApi(context: StartContext, connections: Connections): Promise<void> {
  await startOwn(context, connections, 'api', 'api');
}

async function startOwn(context: StartContext, connections: Connections, room: string, name: string): Promise<void> {
  const main = join(projectRoot(), 'dist', 'apps', room, 'main.js');
  if (!existsSync(main)) throw new StartRefused(`${main} ontbreekt: draai "npm run build"`);
  context.say(`${name} starten`);
  const onLine = (line: string): void => void process.stdout.write(`[${name}] ${line}\n`);
  const child = { command: process.execPath, args: ['--enable-source-maps', main], graceMs: 20_000, onLine };
  await context.tree.add(name, () => startChild({ ...child, env: environmentFor(context, connections) }));
}

function environmentFor(context: StartContext, { temporal, database }: Connections): NodeJS.ProcessEnv {
  const { DATABASE_MIGRATIE_URL: _ownersOnly, ...env } = process.env;
  const { WISSEL_REGIO: region } = context.settings;
  return {
    ...env,
    ...(region !== undefined && { WISSEL_REGIO: resolve(projectRoot(), region) }),
    TEMPORAL_ADDRESS: temporal,
    TEMPORAL_NAMESPACE: context.settings.TEMPORAL_NAMESPACE,
    DATABASE_URL: database,
    WISSEL_API_PORT: String(context.ports.api),
    WISSEL_DATA: context.folder,
    WISSEL_SLEUTELS: context.secrets.keys,
  };
}
