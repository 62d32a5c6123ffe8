import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import type { z } from 'zod';

import { legFoutUit } from '../../contracts/fout-uitleg.ts';
import { Environment } from './schema.ts';

/** Bad settings, all of them, by name. Never shows a value: it may be a secret. */
export class EnvironmentError extends Error {
  readonly names: readonly string[];

  constructor(issues: readonly z.core.$ZodIssue[]) {
    const lines = issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    super(`instellingen die niet kloppen (zie .env.example):\n${lines.join('\n')}`);
    this.name = 'EnvironmentError';
    this.names = issues.map(({ path }) => path.join('.'));
  }
}

/** The settings from an environment such as `process.env`. Throws `EnvironmentError`. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = Environment.safeParse(filled, { error: legFoutUit });
  if (!result.success) throw new EnvironmentError(result.error.issues);
  return result.data;
}

/** Adds what stands in an `.env` file to `process.env`; what was set already stays. */
export function loadDotEnv(file: string): void {
  if (existsSync(file)) loadEnvFile(file);
}
