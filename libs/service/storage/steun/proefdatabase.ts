import pg from 'pg';

import { startTemporaryPostgres } from '../../infra/postgres.ts';
import { StorageConfig, type StorageConfigInvoer } from '../config.ts';
import { Database } from '../database.ts';
import { migreer } from '../migreer.ts';
import { nieuweSleutelring } from '../sleutels/ring.ts';

const WACHTWOORD = 'alleen-voor-proeven';

/** A PostgreSQL of its own for one test file, migrated, with addresses for both roles. */
export interface Proefdatabase {
  readonly eigenaar: string;
  readonly app: string;
  readonly config: StorageConfig;
  readonly database: Database;
  /** Asks something raw, as the owner unless told otherwise. */
  vraag(sql: string, waarden?: readonly unknown[], url?: string): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** Starts one. */
export async function startProefdatabase(extra: Partial<StorageConfigInvoer> = {}): Promise<Proefdatabase> {
  const server = await startTemporaryPostgres();
  await migreer({ url: server.url, appWachtwoord: WACHTWOORD });
  const app = new URL(server.url);
  app.username = 'wissel_app';
  app.password = WACHTWOORD;
  const config = StorageConfig.parse({ url: app.href, sleutelring: nieuweSleutelring('k1'), ...extra });
  const database = new Database(config);
  return {
    eigenaar: server.url,
    app: app.href,
    config,
    database,
    vraag: (sql, waarden = [], url = server.url) => vraag(url, sql, waarden),
    stop: async () => {
      await database.sluit();
      await server.stop();
    },
  };
}

async function vraag(url: string, sql: string, waarden: readonly unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql, [...waarden]);
    return rows;
  } finally {
    await client.end();
  }
}
