import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { failedLately, makeInCache, rememberFailure } from './cache.ts';
import { type Child, startChild } from './child.ts';
import { siblingScript } from './sibling-script.ts';

export type SdkServer = 'dev-server' | 'time-skipping';

/** Without a first byte after this long the network is taken to be closed. */
const FIRST_BYTE_MS = 20_000;
/** A download that stands still this long is given up. */
const STALLED_MS = 30_000;

/**
 * Lets the Temporal SDK download a server and keeps it at `target`. False when that does not work within reason,
 * and for a day after that without trying again.
 */
export async function downloadWithSdk(kind: SdkServer, target: string): Promise<boolean> {
  const note = `sdk-download-${kind}`;
  if (await failedLately(note)) return false;
  try {
    await makeInCache(target, (folder) => download(kind, folder));
    return true;
  } catch {
    await rememberFailure(note);
    return false;
  }
}

async function download(kind: SdkServer, folder: string): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'wissel-download-'));
  const child = await startChild({
    command: process.execPath,
    args: [siblingScript(import.meta.url, 'download-server'), folder, kind],
    env: { ...process.env, NODE_OPTIONS: '' },
    cwd,
    graceMs: 0,
  });
  const watch = stopWhenStalled(child, folder);
  const { code } = await child.exited;
  clearInterval(watch);
  await rm(cwd, { recursive: true, force: true });
  const [file] = (await readdir(folder)).filter((name) => !name.endsWith('.downloading'));
  if (code !== 0 || file === undefined) throw new Error('the SDK could not download the server');
  return join(folder, file);
}

function stopWhenStalled(child: Child, folder: string): NodeJS.Timeout {
  let size = 0;
  let patienceUntil = performance.now() + FIRST_BYTE_MS;
  const look = async (): Promise<void> => {
    const now = await bytesIn(folder);
    if (now > size) patienceUntil = performance.now() + STALLED_MS;
    size = now;
    if (performance.now() > patienceUntil) await child.stop();
  };
  return setInterval(() => void look(), 500);
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
