import { is } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';

import { startTemporaryPostgres, type PostgresServer } from '../infra/postgres.ts';
import * as schema from './schema/index.ts';
import { APP_ROL, migratienamen, migreer } from './migreer.ts';

let server: PostgresServer;

beforeAll(async () => {
  server = await startTemporaryPostgres();
});
afterAll(() => server.stop());

async function metClient<T>(url: string, werk: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await werk(client);
  } finally {
    await client.end();
  }
}

function naarDatabase(naam: string): string {
  const url = new URL(server.url);
  url.pathname = `/${naam}`;
  return url.href;
}

describe('migreer', () => {
  it('runs each migration once, whoever of four starts first', async () => {
    const uitkomsten = await Promise.all(
      Array.from({ length: 4 }, () => migreer({ url: server.url, appWachtwoord: 'p' })),
    );
    expect(uitkomsten.flatMap(({ gedraaid }) => gedraaid)).toEqual(await migratienamen());
    await expect(migreer({ url: server.url })).resolves.toEqual({ gedraaid: [] });
  });

  it('lets several databases of one server migrate at once', async () => {
    const namen = ['db_een', 'db_twee', 'db_drie'];
    await metClient(server.url, async (client) => {
      for (const naam of namen) await client.query(`create database ${naam}`);
    });
    const uitkomsten = await Promise.all(namen.map((naam) => migreer({ url: naarDatabase(naam), appWachtwoord: 'p' })));
    for (const { gedraaid } of uitkomsten) expect(gedraaid).toEqual(await migratienamen());
  });

  it('makes every table with every column that the schema names', async () => {
    await metClient(server.url, async (client) => {
      const db = drizzle(client, { casing: 'snake_case' });
      const tabellen = Object.values(schema).filter((deel) => is(deel, PgTable));
      expect(tabellen).toHaveLength(24);
      for (const tabel of tabellen) await expect(db.select().from(tabel)).resolves.toEqual([]);
    });
  });

  it('makes a role that owns nothing and may nothing on the server', async () => {
    const rijen = await metClient(server.url, async (client) => {
      const { rows } = await client.query<Record<string, unknown>>(
        `select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication,
          (select count(*)::int from pg_class where relowner = r.oid) as tabellen,
          (select count(*)::int from pg_proc where proowner = r.oid) as functies
         from pg_roles r where rolname = $1`,
        [APP_ROL],
      );
      return rows;
    });
    const niets = {
      rolsuper: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolbypassrls: false,
      rolreplication: false,
    };
    expect(rijen).toEqual([{ ...niets, tabellen: 0, functies: 0 }]);
  });

  it('refuses with one kind of error when the database is away', async () => {
    await expect(migreer({ url: 'postgresql://x:y@127.0.0.1:1/z' })).rejects.toMatchObject({ name: 'DatabaseAfwezig' });
  });
});
