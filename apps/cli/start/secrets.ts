import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Environment, newKeyRing } from '../../../libs/service/config/index.ts';

export interface Secrets {
  /** Key ring for what is encrypted: in Temporal's histories and in the room of personal data. */
  readonly keys: string;
  /** Password of the service's own role in the embedded PostgreSQL. */
  readonly appPassword: string;
}

const OWNER_ONLY = 0o600;

/** The secrets of the embedded default: from the settings, or made once and kept in the data folder for its owner only. */
export async function readOrMakeSecrets(folder: string, settings: Environment): Promise<Secrets> {
  return {
    keys: settings.WISSEL_SLEUTELS ?? (await readOrMake(join(folder, 'sleutels'), () => newKeyRing('lokaal-1'))),
    appPassword: await readOrMake(join(folder, 'app-wachtwoord'), () => randomBytes(24).toString('base64url')),
  };
}

/** Written whole or not at all: a lost key cannot be made again. */
async function readOrMake(file: string, make: () => string): Promise<string> {
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) return known.trim();
  const value = make();
  await writeFile(`${file}.nieuw`, value, { mode: OWNER_ONLY, flush: true });
  await rename(`${file}.nieuw`, file);
  return value;
}
