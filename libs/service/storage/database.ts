import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

import type { StorageConfig } from './config.ts';
import { vertaalFout } from './fout.ts';
import * as schema from './schema/index.ts';

/** Drizzle on the tables of Wissel. */
export type Db = NodePgDatabase<typeof schema>;

/**
 * The connections of one process: one pool for writing and one for reading, so that a busy list never keeps an event waiting.
 * All that fails in here leaves as `DatabaseAfwezig` or `OpslagFout`.
 */
export class Database {
  private readonly schrijfpool: pg.Pool;
  private readonly leespool: pg.Pool;
  private readonly schrijver: Db;
  private readonly lezer: Db;

  constructor(private readonly config: StorageConfig) {
    this.schrijfpool = maakPool(config, config.schrijven);
    this.leespool = maakPool(config, config.lezen);
    this.schrijver = drizzle(this.schrijfpool, { schema, casing: 'snake_case' });
    this.lezer = drizzle(this.leespool, { schema, casing: 'snake_case' });
  }

  /** Reads, on the pool for reading. */
  lees<T>(werk: (db: Db) => Promise<T>): Promise<T> {
    return metEigenFouten(() => werk(this.lezer));
  }

  /** Writes one statement (or several that may stand apart), on the pool for writing. */
  schrijf<T>(werk: (db: Db) => Promise<T>): Promise<T> {
    return metEigenFouten(() => werk(this.schrijver));
  }

  /** Writes all or nothing. */
  transactie<T>(werk: (db: Parameters<Parameters<Db['transaction']>[0]>[0]) => Promise<T>): Promise<T> {
    return metEigenFouten(() => this.schrijver.transaction(werk));
  }

  /** One prepared statement in one round trip; gives the first column of the first row. */
  roep(naam: string, text: string, values: readonly unknown[]): Promise<unknown> {
    return metEigenFouten(async () => {
      const { rows } = await this.schrijfpool.query<unknown[]>({
        name: naam,
        text,
        values: [...values],
        rowMode: 'array',
      });
      return rows[0]?.[0];
    });
  }

  /** A connection of its own outside the pools, that listens to a channel. Refuses with `DatabaseAfwezig`. */
  async luisterNaar(kanaal: `wissel_${string}`): Promise<pg.Client> {
    const client = new pg.Client(instellingen(this.config, 0));
    houdLevend(client); // its end is told by `end`
    return metEigenFouten(async () => {
      await client.connect();
      await client.query(`listen ${kanaal}`);
      return client;
    });
  }

  /** Whether the database answers now. */
  async gereed(): Promise<boolean> {
    try {
      await this.leespool.query('select 1');
      return true;
    } catch {
      return false;
    }
  }

  /** Waits for running statements and closes both pools. Nest calls it last, when no request and no activity runs any more. */
  async onApplicationShutdown(): Promise<void> {
    await this.sluit();
  }

  /** The same, for programs without Nest. May be called twice. */
  async sluit(): Promise<void> {
    const open = [this.schrijfpool, this.leespool].filter(({ ending }) => !ending);
    await Promise.all(open.map((pool) => pool.end()));
  }
}

function instellingen(config: StorageConfig, wachttijdMs: number): pg.ClientConfig {
  return {
    connectionString: config.url,
    application_name: config.applicatie,
    connectionTimeoutMillis: config.verbindMs,
    statement_timeout: wachttijdMs,
    // A server that is gone without a word (network, power) is noticed here, not by the statement timeout on its side.
    ...(wachttijdMs > 0 && { query_timeout: wachttijdMs + 500 }),
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    options: '-c TimeZone=UTC',
  };
}

function maakPool(config: StorageConfig, { max, wachttijdMs }: StorageConfig['lezen']): pg.Pool {
  const pool = new pg.Pool({ ...instellingen(config, wachttijdMs), max, idleTimeoutMillis: 30_000 });
  pool.on('error', () => undefined); // an idle connection that broke: the pool drops it and makes a new one
  pool.on('connect', houdLevend); // and one in use: the pool listens to idle ones only, and the statement fails by itself
  return pool;
}

/** A connection that breaks says so as an `error` too; without a listener Node would stop the process. */
function houdLevend(client: pg.ClientBase): void {
  client.on('error', () => undefined);
}

async function metEigenFouten<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    throw vertaalFout(fout);
  }
}
