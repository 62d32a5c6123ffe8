import { readFileSync } from 'node:fs';
import type { z } from 'zod';

import { legFoutUit } from '../../contracts/fout-uitleg.ts';
import { Regio, VOORBEELDREGIO } from '../../regio/index.ts';
import { EnvironmentError } from './read.ts';
import type { Environment } from './schema.ts';

/**
 * The region of the settings. Without a file: the example region, and in production none, so that every receiver works
 * elsewhere. Throws `EnvironmentError` on a file that is absent or no region, and on a folder of messages for an organisation that is
 * not in it: nobody would ever see those.
 */
export function readRegion(settings: Environment): Regio | null {
  const { WISSEL_IJW_IN: folder, WISSEL_IJW_ORGANISATIE: owner } = settings;
  const regio = regionOf(settings);
  if (regio && folder !== undefined && regio.organisaties.every(({ id }) => id !== owner))
    throw new EnvironmentError([
      issue('WISSEL_IJW_ORGANISATIE', 'deze organisatie staat niet in de regio: niemand zou haar berichten zien'),
    ]);
  return regio;
}

function regionOf({ WISSEL_REGIO: file, NODE_ENV }: Environment): Regio | null {
  if (file === undefined) return NODE_ENV === 'production' ? null : VOORBEELDREGIO;
  const json = readJson(file);
  if (json === undefined)
    throw new EnvironmentError([issue('WISSEL_REGIO', 'dit bestand is er niet, of is geen JSON')]);
  const read = Regio.safeParse(json, { error: legFoutUit });
  if (read.success) return read.data;
  const issues = read.error.issues.map((issue) => ({ ...issue, path: ['WISSEL_REGIO', ...issue.path] }));
  throw new EnvironmentError(issues);
}

function issue(setting: keyof Environment, message: string): z.core.$ZodIssue {
  return { code: 'custom', path: [setting], message };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
