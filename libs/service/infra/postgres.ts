import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

import { type Child, type ChildExit, startChild } from './child.ts';
import { LOOPBACK, portOrFree } from './free-port.ts';
import { type PostgresAccount, asPostgres, postgresAccount } from './postgres-account.ts';
import { type Cluster, clearLeftovers, prepareCluster } from './postgres-cluster.ts';
import { postgresPrograms } from './postgres-programs.ts';
import { ServerUnavailable } from './server-unavailable.ts';

export interface PostgresOptions {
  /** Holds the cluster and the password of its owner; made when absent. */
  readonly folder: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Off only for tests: without it a crash of the machine can cost cases. */
  readonly fsync?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
}

export interface PostgresServer {
  /** Address with the owner's name and password, for its database `postgres`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly exited: Promise<ChildExit>;
  stop(): Promise<ChildExit>;
}

/** For root, whose PostgreSQL runs as another user: that one may go through, and see nothing else. */
const ENTER_ONLY = 0o711;
const START_LIMIT_MS = 60_000;
const TRIES = 5;

/**
 * Starts PostgreSQL on its folder and returns when it answers. What a crash left behind is recovered:
 * a stale pid file, a server that outlived its parent, and the write-ahead log (by PostgreSQL itself).
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const programs = await postgresPrograms();
  await mkdir(options.folder, { recursive: true });
  if (process.getuid?.() === 0) await chmod(options.folder, ENTER_ONLY);
  const account = await postgresAccount([programs.postgres, options.folder]);
  const cluster = await prepareCluster(options.folder, programs.initdb, account);
  await clearLeftovers(cluster.data);
  for (let attempt = 1; ; attempt += 1) {
    const port = await portOrFree(options.port);
    const started = await tryStart(programs.postgres, account, cluster, port, options);
    if (!('reason' in started)) return started;
    if (attempt === TRIES) throw new ServerUnavailable(`PostgreSQL start niet: ${started.reason}`);
    await new Promise((resolve) => setTimeout(resolve, 300 * attempt));
  }
}

/** A PostgreSQL for a test: empty, on a free port, without fsync, and gone with its folder after `stop`. */
export async function startTemporaryPostgres(settings: Readonly<Record<string, string>> = {}): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'wissel-postgres-'));
  const server = await startPostgres({ folder, port: 0, fsync: false, settings });
  const stop = async (): Promise<ChildExit> => {
    const exit = await server.stop();
    await rm(folder, { recursive: true, force: true });
    return exit;
  };
  return { ...server, stop };
}

async function tryStart(
  postgres: string,
  account: PostgresAccount,
  cluster: Cluster,
  port: number,
  options: PostgresOptions,
): Promise<PostgresServer | { readonly reason: string }> {
  const child = await startChild({
    ...asPostgres(account, postgres, ['-D', cluster.data, '-p', String(port), ...settingsOf(options)]),
    stopSignal: 'SIGINT', // PostgreSQL's "fast": ends sessions, closes in good order
    graceMs: 30_000,
    ...(options.onLine === undefined ? {} : { onLine: options.onLine }),
  });
  const url = `postgresql://${cluster.owner}:${cluster.password}@${LOOPBACK}:${port}/postgres`;
  const reason = await untilPostgresAnswers(url, child);
  if (reason !== undefined) {
    await child.stop();
    return { reason };
  }
  return { url, port, pid: child.pid, exited: child.exited, stop: () => child.stop() };
}

function settingsOf({ fsync = true, settings }: PostgresOptions): string[] {
  const all = {
    listen_addresses: LOOPBACK,
    unix_socket_directories: '',
    max_connections: '200',
    log_line_prefix: '',
    log_min_messages: 'warning',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function untilPostgresAnswers(url: string, child: Child): Promise<string | undefined> {
  const until = performance.now() + START_LIMIT_MS;
  let ended: ChildExit | undefined;
  void child.exited.then((exit) => (ended = exit));
  while (!(await postgresAnswers(url))) {
    if (ended !== undefined) return child.lastLines().slice(-3).join(' | ');
    if (performance.now() > until) return 'geen antwoord binnen een minuut';
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return undefined;
}

/** Whether a PostgreSQL at this address takes a query. */
export async function postgresAnswers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes a database when it is not there yet. Returns its address, with the same user. */
export async function ensureDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}
