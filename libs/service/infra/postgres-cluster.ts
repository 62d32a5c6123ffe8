import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from './run-command.ts';
import { isAlive } from './lock.ts';
import { type PostgresAccount, asPostgres, giveTo } from './postgres-account.ts';
import { ServerUnavailable } from './server-unavailable.ts';

export interface Cluster {
  readonly data: string;
  readonly owner: string;
  readonly password: string;
}

const OWNER = 'wissel_eigenaar';
const INITDB_LIMIT_MS = 120_000;
const ORPHAN_GRACE_MS = 30_000;

/** The cluster in this folder, made when it is not there yet: whole, or not at all. */
export async function prepareCluster(folder: string, initdb: string, account: PostgresAccount): Promise<Cluster> {
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'wachtwoord');
  if (!(await exists(join(data, 'PG_VERSION')))) await makeCluster(folder, data, passwordFile, initdb, account);
  return { data, owner: OWNER, password: (await readFile(passwordFile, 'utf8')).trim() };
}

async function makeCluster(
  folder: string,
  data: string,
  passwordFile: string,
  initdb: string,
  account: PostgresAccount,
): Promise<void> {
  const fresh = join(folder, `nieuw-${process.pid}`);
  const forInitdb = join(folder, `wachtwoord-${process.pid}`);
  const password = randomBytes(24).toString('base64url');
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    await writeFile(forInitdb, password, { mode: 0o600 });
    await giveTo(account, forInitdb);
    await mkdir(fresh, { mode: 0o700 });
    await giveTo(account, fresh);
    await runInitdb(initdb, account, fresh, forInitdb);
    await rename(fresh, data);
  } finally {
    await rm(forInitdb, { force: true });
    await rm(fresh, { recursive: true, force: true });
  }
}

async function runInitdb(initdb: string, account: PostgresAccount, data: string, pwfile: string): Promise<void> {
  const { command, args, ...ids } = asPostgres(account, initdb, [
    ...['--pgdata', data, '--username', OWNER, '--pwfile', pwfile, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'],
    '--no-instructions',
  ]);
  const made = await runCommand(command, args, { ...ids, timeoutMs: INITDB_LIMIT_MS });
  if (!made.ok) throw new ServerUnavailable(`PostgreSQL kan zijn gegevensmap niet maken: ${made.said}`);
}

/**
 * Ends a server that outlived the process that started it, and removes a pid file whose number another program has by now:
 * PostgreSQL only looks whether that number is in use. Called by the one process that holds the data folder.
 */
export async function clearLeftovers(data: string): Promise<void> {
  const pidFile = join(data, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!(pid > 0) || !isAlive(pid)) return; // PostgreSQL takes over a pid file without a process by itself
  if (await isPostgresOn(pid, data)) await endOrphan(pid);
  else await rm(pidFile, { force: true });
}

async function isPostgresOn(pid: number, data: string): Promise<boolean> {
  const command = await commandLine(pid);
  return command.includes('postgres') && command.includes(data);
}

async function commandLine(pid: number): Promise<string> {
  const fromProc = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (fromProc !== undefined) return fromProc;
  const { ok, stdout } = await runCommand('ps', ['-o', 'args=', '-p', String(pid)], { timeoutMs: 10_000 });
  if (!ok) throw new ServerUnavailable(`de gegevensmap lijkt in gebruik door proces ${pid}`);
  return stdout;
}

async function endOrphan(pid: number): Promise<void> {
  const until = performance.now() + ORPHAN_GRACE_MS;
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) {
    if (performance.now() > until)
      throw new ServerUnavailable(`op deze gegevensmap draait nog een PostgreSQL (proces ${pid})`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
