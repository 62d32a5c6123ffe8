import { randomUUID } from 'node:crypto';
import pg from 'pg';

import type { Servers } from './servers.ts';

/**
 * An empty database for this describe block, dropped after it. Returns a function that gives its address (as owner);
 * call that inside a test or hook. Templates: give `prepare` to fill it once, for instance with the migrations.
 */
export function useFreshDatabase(
  { url }: Servers['postgres'],
  prepare?: (url: string) => Promise<unknown>,
): () => string {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  beforeAll(async () => {
    await asOwner(url, `create database ${name}`);
    await prepare?.(own.href);
  }, 60_000);
  afterAll(() => asOwner(url, `drop database if exists ${name} with (force)`));
  return () => own.href;
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
