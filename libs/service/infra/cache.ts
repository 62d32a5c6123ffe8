import { access, constants, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where servers that were fetched or built once are kept, for all checkouts of this user. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env['WISSEL_CACHE'] ?? join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'wissel');
}

/** Whether the file is there and may be run. */
export async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The first program of this name on the PATH. */
export async function findOnPath(name: string, env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  for (const folder of (env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, name);
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

/** Makes something in a folder of its own and moves it into the cache in one step: another process sees it whole or not at all. */
export async function makeInCache(target: string, make: (folder: string) => Promise<string>): Promise<void> {
  await mkdir(cacheFolder(), { recursive: true });
  const folder = await mkdtemp(join(cacheFolder(), 'making-'));
  try {
    await rename(await make(folder), target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Notes that something could not be fetched, so that the next run does not wait for the same network again. */
export async function rememberFailure(what: string): Promise<void> {
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(failureNote(what), '');
}

/** Whether that happened less than a day ago. */
export async function failedLately(what: string): Promise<boolean> {
  const note = await stat(failureNote(what)).catch(() => undefined);
  return note !== undefined && Date.now() - note.mtimeMs < DAY_MS;
}

const failureNote = (what: string): string => join(cacheFolder(), `${what}.failed`);
