import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Lock {
  release(): void;
}

/**
 * Takes a lock file for this process, or tells which process holds it.
 * A lock whose process is gone (killed, or the machine went down) is taken over.
 */
export function tryLock(file: string): Lock | { readonly holder: number } {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    const holder = claim(file, own) ?? (removeStale(file) ? claim(file, own) : undefined);
    if (holder !== true) return { holder: readHolder(file) ?? 0 };
    return {
      release: () => {
        release(file);
      },
    };
  } finally {
    rmSync(own, { force: true });
  }
}

/** Waits for the lock, does the work and gives the lock back. */
export async function withLock<T>(file: string, onWait: (holder: number) => void, work: () => Promise<T>): Promise<T> {
  let lock = tryLock(file);
  if ('holder' in lock) onWait(lock.holder);
  while ('holder' in lock) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    lock = tryLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** A hard link is made whole or not at all, so that a lock is never seen without its owner. */
function claim(file: string, own: string): true | undefined {
  try {
    linkSync(own, file);
    return true;
  } catch {
    return undefined;
  }
}

function removeStale(file: string): boolean {
  const holder = readHolder(file);
  if (holder !== undefined && isAlive(holder)) return false;
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return true; // somebody else took it away first
  }
  const moved = readHolder(aside);
  // Between reading and moving another process may have taken over: then give it back.
  const wrong = moved !== undefined && moved !== holder && isAlive(moved);
  if (wrong) claim(file, aside);
  rmSync(aside, { force: true });
  return !wrong;
}

function release(file: string): void {
  if (readHolder(file) === process.pid) rmSync(file, { force: true });
}

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether a process with this number exists, of whichever user. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
