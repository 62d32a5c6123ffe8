import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { z } from 'zod';

import { DatabaseAfwezig, vertaalFout } from './fout.ts';

/** The role of the service: it may log in, and owns nothing. */
export const APP_ROL = 'wissel_app';

/** Where the migrations lie; a build copies this folder along. */
const MAP = fileURLToPath(new URL('./migrations', import.meta.url));
/** Any fixed number: who holds it, migrates. */
const SLOT = 5_701_642;
const POGINGEN = 20;

const Journaal = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) });

/** How to migrate. `url` is that of the owner; `appWachtwoord` is set on the role of the service when given. */
export interface MigreerOpties {
  readonly url: string;
  readonly appWachtwoord?: string;
}

/** Which migrations ran now, by name and in order; empty when all had run before. */
export interface Gemigreerd {
  readonly gedraaid: readonly string[];
}

/**
 * Brings the database up to date, with the role that owns it. Repeatable, and safe when several processes do it at once: the
 * second waits, and then finds nothing to do. All migrations of one call are one transaction.
 * Refuses: `DatabaseAfwezig`.
 */
export async function migreer({ url, appWachtwoord }: MigreerOpties): Promise<Gemigreerd> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'wissel-migratie',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select pg_advisory_lock($1)', [SLOT]);
    await maakRol(client, appWachtwoord);
    const voor = await laatste(client);
    await migrate(drizzle(client), { migrationsFolder: MAP });
    return { gedraaid: (await namen()).filter(({ when }) => when > voor).map(({ tag }) => tag) };
  } catch (fout) {
    throw vertaalMigratiefout(fout);
  } finally {
    await client.end().catch(() => undefined); // also lets go of the lock
  }
}

/** The names of all migrations in this build, in order. */
export async function migratienamen(): Promise<readonly string[]> {
  return (await namen()).map(({ tag }) => tag);
}

async function namen(): Promise<z.infer<typeof Journaal>['entries']> {
  return Journaal.parse(JSON.parse(await readFile(`${MAP}/meta/_journal.json`, 'utf8'))).entries;
}

async function laatste(client: pg.Client): Promise<number> {
  const bestaat = await client.query<{ er: boolean }>(
    "select to_regclass('drizzle.__drizzle_migrations') is not null as er",
  );
  if (bestaat.rows[0]?.er !== true) return 0;
  const { rows } = await client.query<{ op: string | null }>(
    'select max(created_at) as op from drizzle.__drizzle_migrations',
  );
  return Number(rows[0]?.op ?? 0);
}

/**
 * A role belongs to the whole server, so two databases that migrate at once can meet here, where the lock of one database does
 * not reach; PostgreSQL then refuses one of them, which tries again.
 */
async function maakRol(client: pg.Client, wachtwoord: string | undefined): Promise<void> {
  for (let poging = 1; ; poging += 1) {
    try {
      await maakRolEenKeer(client, wachtwoord);
      return;
    } catch (fout) {
      if (poging === POGINGEN || !isBotsing(fout)) throw fout;
      await new Promise((klaar) => setTimeout(klaar, 20 * poging));
    }
  }
}

async function maakRolEenKeer(client: pg.Client, wachtwoord: string | undefined): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [APP_ROL]);
  if (rowCount === 0) await client.query(`create role ${APP_ROL} nosuperuser nocreatedb nocreaterole noinherit`);
  if (wachtwoord !== undefined)
    await client.query(`alter role ${APP_ROL} login password ${client.escapeLiteral(wachtwoord)}`);
}

function isBotsing(fout: unknown): boolean {
  if (typeof fout !== 'object' || fout === null || !('code' in fout)) return false;
  return fout.code === '23505' || fout.code === '42710' || fout.code === 'XX000';
}

/** A migration that fails is a bug in a migration: its own message names statement and place, and holds no row of anybody. */
function vertaalMigratiefout(fout: unknown): unknown {
  const vertaald = vertaalFout(fout);
  return vertaald instanceof DatabaseAfwezig ? vertaald : fout;
}
