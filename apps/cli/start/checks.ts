import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Environment } from '../../../libs/service/config/index.ts';
import { isPortFree, portOrFree, tryLock } from '../../../libs/service/infra/index.ts';
import { projectRoot } from './project-root.ts';

/** Why `wissel start` does not start: one line that says what to do. */
export class StartRefused extends Error {}

export interface Ports {
  readonly api: number;
  readonly temporal: number;
  readonly temporalUi: number;
  readonly postgres: number;
}

/** The data folder, held by this process until it ends. Refuses when another Wissel runs on it. */
export function holdDataFolder(name: string): string {
  const folder = resolve(projectRoot(), name);
  process.umask(0o077); // what is kept here is for its owner
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700); // root's PostgreSQL runs as another user
  const lock = tryLock(join(folder, 'draait'));
  if ('holder' in lock) {
    const stop = `stop die eerst, of kies een andere map met WISSEL_DATA`;
    throw new StartRefused(`op de gegevensmap ${folder} draait al een Wissel (proces ${lock.holder}): ${stop}`);
  }
  process.on('exit', () => {
    lock.release();
  });
  return folder;
}

/** The ports to listen on, a free one for each 0. Refuses with every port that is taken, and its setting. */
export async function resolvePorts(settings: Environment): Promise<Ports> {
  const wanted = {
    WISSEL_API_PORT: settings.WISSEL_API_PORT,
    ...(settings.TEMPORAL_ADDRESS === undefined
      ? {
          WISSEL_TEMPORAL_PORT: settings.WISSEL_TEMPORAL_PORT,
          WISSEL_TEMPORAL_UI_PORT: settings.WISSEL_TEMPORAL_UI_PORT,
        }
      : {}),
    ...(settings.DATABASE_URL === undefined ? { WISSEL_POSTGRES_PORT: settings.WISSEL_POSTGRES_PORT } : {}),
  };
  const taken = await takenPorts(wanted);
  if (taken.length > 0) throw new StartRefused(`${taken.join('; ')}: stop wat daar luistert, of kies een andere poort`);
  return {
    api: await portOrFree(settings.WISSEL_API_PORT),
    temporal: await portOrFree(settings.WISSEL_TEMPORAL_PORT),
    temporalUi: await portOrFree(settings.WISSEL_TEMPORAL_UI_PORT),
    postgres: await portOrFree(settings.WISSEL_POSTGRES_PORT),
  };
}

async function takenPorts(wanted: Record<string, number>): Promise<string[]> {
  const entries = Object.entries(wanted).filter(([, port]) => port !== 0);
  const free = await Promise.all(entries.map(([, port]) => isPortFree(port)));
  return entries.filter((_, at) => free[at] !== true).map(([name, port]) => `poort ${port} (${name}) is in gebruik`);
}
