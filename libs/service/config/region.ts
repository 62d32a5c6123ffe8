import { readFileSync } from 'node:fs';
import type { z } from 'zod';

import { legFoutUit } from '../../contracts/fout-uitleg.ts';
import { Regio, VOORBEELDREGIO } from '../../regio/index.ts';
import { EnvironmentError } from './read.ts';
import type { Environment } from './schema.ts';

/**
 * The region of the settings. Without a file: the example region, and in production none, so that every receiver works
 * elsewhere. Throws `EnvironmentError` on a file that is absent or no region.
 */
export function readRegion({ WISSEL_REGIO: file, NODE_ENV }: Environment): Regio | null {
  if (file === undefined) return NODE_ENV === 'production' ? null : VOORBEELDREGIO;
  const json = readJson(file);
  if (json === undefined) throw new EnvironmentError([unreadable()]);
  const read = Regio.safeParse(json, { error: legFoutUit });
  if (read.success) return read.data;
  const issues = read.error.issues.map((issue) => ({ ...issue, path: ['WISSEL_REGIO', ...issue.path] }));
  throw new EnvironmentError(issues);
}

function unreadable(): z.core.$ZodIssue {
  return { code: 'custom', path: ['WISSEL_REGIO'], message: 'dit bestand is er niet, of is geen JSON' };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
