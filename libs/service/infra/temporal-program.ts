import { join } from 'node:path';

import { cacheFolder, findOnPath, isExecutable, makeInCache } from './cache.ts';
import { withLock } from './lock.ts';
import { runCommand } from './run-command.ts';
import { downloadWithSdk } from './sdk-download.ts';

/** The newest version that `go install` accepts: later ones have a replace directive in their go.mod. */
const GO_MODULE = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';
const GO_LIMIT_MS = 20 * 60_000;

export const TEMPORAL_WANTED =
  'geen Temporal-server gevonden: installeer de Temporal CLI ("temporal" op het PATH) of Go 1.25+, of zet TEMPORAL_ADDRESS';

export type TemporalProgram =
  { readonly ok: true; readonly path: string } | { readonly ok: false; readonly reason: string };

/**
 * The Temporal CLI: on the PATH, in the cache, by the SDK's own download, or built with Go; in that order.
 * Whatever had to be brought in is kept in the cache for the next time.
 */
export async function findTemporalProgram(say: (line: string) => void): Promise<TemporalProgram> {
  const onPath = await findOnPath('temporal');
  if (onPath !== undefined && (await isTemporal(onPath))) return { ok: true, path: onPath };
  const cached = join(cacheFolder(), 'temporal');
  if (await isExecutable(cached)) return { ok: true, path: cached };
  return withLock(
    `${cached}.lock`,
    (holder) => {
      say(`wacht op proces ${holder}, dat de Temporal CLI al ophaalt`);
    },
    () => bringIn(cached, say),
  );
}

async function bringIn(target: string, say: (line: string) => void): Promise<TemporalProgram> {
  if (await isExecutable(target)) return { ok: true, path: target };
  say('Temporal CLI ophalen');
  if (await downloadWithSdk('dev-server', target)) return { ok: true, path: target };
  const go = await findOnPath('go');
  if (go === undefined) return { ok: false, reason: TEMPORAL_WANTED };
  say('downloaden lukt niet; Temporal CLI bouwen met Go (eenmalig, ongeveer drie minuten)');
  return buildWithGo(go, target);
}

async function buildWithGo(go: string, target: string): Promise<TemporalProgram> {
  try {
    await makeInCache(target, async (folder) => {
      const env = { ...process.env, GOBIN: folder, GOFLAGS: '' };
      const built = await runCommand(go, ['install', GO_MODULE], { cwd: folder, env, timeoutMs: GO_LIMIT_MS });
      if (!built.ok) throw new Error(built.said);
      return join(folder, 'temporal');
    });
    return { ok: true, path: target };
  } catch (error) {
    return { ok: false, reason: `${TEMPORAL_WANTED} (go install: ${(error as Error).message})` };
  }
}

async function isTemporal(path: string): Promise<boolean> {
  const { ok, stdout } = await runCommand(path, ['--version'], { timeoutMs: 10_000 });
  return ok && stdout.startsWith('temporal version');
}
