import { chown } from 'node:fs/promises';

import { findOnPath } from './cache.ts';
import { runCommand } from './run-command.ts';
import { ServerUnavailable } from './server-unavailable.ts';

/** Under which user PostgreSQL runs, and with what in front of its command. It refuses to run as root. */
export interface PostgresAccount {
  readonly ids?: { readonly uid: number; readonly gid: number };
  readonly prefix: readonly string[];
}

/** Without it the system call access(), which PostgreSQL asks about its own programs, leaves the capability out. */
const KEEP_FOR_ACCESS = '--securebits=+no_setuid_fixup';
const LIMIT = { timeoutMs: 10_000 };

/**
 * The account for PostgreSQL: the present user, or for root the user `postgres`, made when it is absent.
 * Where root's folders are closed to that user, `setpriv` lets it read through them.
 */
export async function postgresAccount(paths: readonly string[]): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const ids = (await idsOf('postgres')) ?? (await makeUser());
  if (await canReach(ids, paths)) return { ids, prefix: [] };
  const setpriv = await findOnPath('setpriv');
  if (setpriv === undefined) {
    throw new ServerUnavailable(
      `de gebruiker "postgres" kan niet bij ${paths.join(' of ')}: geef die mappen o+x, of start niet als root`,
    );
  }
  const who = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups'];
  return {
    prefix: [setpriv, ...who, '--inh-caps=+dac_override', '--ambient-caps=+dac_override', KEEP_FOR_ACCESS, '--'],
    ids,
  };
}

/** The command and the identity to start a PostgreSQL program with. */
export function asPostgres(
  account: PostgresAccount,
  program: string,
  args: readonly string[],
): { command: string; args: readonly string[]; uid?: number; gid?: number } {
  const [command = program, ...rest] = [...account.prefix, program, ...args];
  // With a prefix it is setpriv that changes identity, and it needs root's rights for that.
  const identity = account.prefix.length > 0 ? {} : (account.ids ?? {});
  return { command, args: rest, ...identity };
}

/** Gives a folder to the account. */
export async function giveTo(account: PostgresAccount, path: string): Promise<void> {
  if (account.ids !== undefined) await chown(path, account.ids.uid, account.ids.gid);
}

async function idsOf(user: string): Promise<{ uid: number; gid: number } | undefined> {
  const [uid, gid] = await Promise.all([runCommand('id', ['-u', user], LIMIT), runCommand('id', ['-g', user], LIMIT)]);
  return uid.ok && gid.ok ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

async function makeUser(): Promise<{ uid: number; gid: number }> {
  const made = await runCommand('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], LIMIT);
  const ids = await idsOf('postgres');
  if (ids === undefined)
    throw new ServerUnavailable(`als root is een gebruiker "postgres" nodig, en useradd lukte niet: ${made.said}`);
  return ids;
}

/** Asks as that user, because only the system knows every rule about who may enter where. */
async function canReach(ids: { uid: number; gid: number }, paths: readonly string[]): Promise<boolean> {
  const options = { ...LIMIT, ...ids };
  const results = await Promise.all(paths.map((path) => runCommand('test', ['-x', path], options)));
  return results.every(({ ok }) => ok);
}
