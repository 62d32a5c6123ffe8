import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

import { type PostgresServer, ensureDatabase, startPostgres } from './postgres.ts';

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let server: PostgresServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wissel-infra-'));
    server = await startPostgres({ folder, port: 0 });
    await query(server.url, 'create table zaak (id int); insert into zaak values (1)');
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  it('keeps its password for the owner only', async () => {
    expect((await stat(join(folder, 'wachtwoord'))).mode & 0o777).toBe(0o600);
  });

  it('writes every commit to disk', async () => {
    expect(await query(server.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('makes a database once', async () => {
    const url = await ensureDatabase(server.url, 'wissel');
    expect(await ensureDatabase(server.url, 'wissel')).toBe(url);
    expect(await query(url, 'select current_database() as naam')).toEqual([{ naam: 'wissel' }]);
  });

  it('comes back with every committed row after it was killed', async () => {
    process.kill(server.pid, 'SIGKILL');
    await server.exited;
    server = await startPostgres({ folder, port: 0 });
    expect(await query(server.url, 'select id from zaak')).toEqual([{ id: 1 }]);
  });

  it('starts when its pid file names a process that is something else by now', async () => {
    const pidFile = join(folder, 'data', 'postmaster.pid');
    const lines = (await readFile(pidFile, 'utf8')).split('\n');
    process.kill(server.pid, 'SIGKILL');
    await server.exited;
    await writeFile(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'));
    server = await startPostgres({ folder, port: 0 });
    expect(await query(server.url, 'select id from zaak')).toEqual([{ id: 1 }]);
  });

  it('takes the folder over from a server that outlived its parent', async () => {
    const orphan = server;
    server = await startPostgres({ folder, port: 0 });
    expect(await orphan.exited).toEqual({ code: 0, signal: null });
    expect(await query(server.url, 'select id from zaak')).toEqual([{ id: 1 }]);
  });
});

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text);
    return rows;
  } finally {
    await client.end();
  }
}
