import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';

import { describeWith } from '../../../test/support/servers.ts';
import { findTemporalProgram, TEMPORAL_WANTED } from './temporal-program.ts';
import { startTemporal } from './temporal-server.ts';
import { findTimeSkippingServer } from './time-skipping-server.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wissel-infra-'));
});
afterAll(() => rm(folder, { recursive: true }));

// The shared server is not used here: asking for it brings the program into the cache.
await describeWith(['temporal'], 'the Temporal server', () => {
  it('keeps its workflows over a restart', async () => {
    const options = {
      program: await program(),
      dbFile: join(folder, 'temporal.sqlite'),
      port: 0,
      namespace: 'default',
    };
    const workflowId = randomUUID();
    const first = await startTemporal(options);
    await onServer(first.address, (client) =>
      client.workflow.start('anything', { taskQueue: 'nobody', workflowId }).then(() => undefined),
    );
    await first.stop();
    const second = await startTemporal(options);
    const found = await onServer(second.address, (client) => client.workflow.getHandle(workflowId).describe());
    await second.stop();
    expect(found.status.name).toBe('RUNNING');
  });

  it('starts again when one of its own ports was taken in between', async () => {
    const unlucky = join(folder, 'unlucky');
    const marker = join(folder, 'tried');
    const script = [
      '#!/bin/sh',
      `if [ ! -e '${marker}' ]; then`,
      `  touch '${marker}'`,
      '  echo \'level=ERROR msg="Failed to start gRPC listener" error="bind: address already in use"\' >&2',
      '  exit 2',
      'fi',
      `exec '${await program()}' "$@"`,
    ];
    await writeFile(unlucky, script.join('\n'), { mode: 0o755 });
    const server = await startTemporal({ program: unlucky, port: 0, namespace: 'default' });
    await server.stop();
    expect(await readdir(folder)).toContain('tried');
  });

  it('says why it did not start', async () => {
    const taken = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(startTemporal({ program: await program(), port, namespace: 'default' })).rejects.toThrow(String(port));
    taken.close();
  });
});

describe('a machine without Temporal, network, Go, Java and Maven', () => {
  const { PATH, WISSEL_CACHE } = process.env;
  beforeAll(async () => {
    Object.assign(process.env, { PATH: folder, WISSEL_CACHE: folder });
    await Promise.all(
      ['dev-server', 'time-skipping'].map((kind) => writeFile(join(folder, `sdk-download-${kind}.failed`), '')),
    );
  });
  afterAll(() => {
    Object.assign(process.env, { PATH, WISSEL_CACHE });
    if (WISSEL_CACHE === undefined) delete process.env['WISSEL_CACHE'];
  });

  it('is told in one line what to install for the server', async () => {
    expect(await findTemporalProgram(() => undefined)).toEqual({ ok: false, reason: TEMPORAL_WANTED });
  });

  it('is told in one line what to install for skipping time', async () => {
    const found = await findTimeSkippingServer(() => undefined);
    expect(found).toEqual({ ok: false, reason: expect.stringMatching(/Java.*Maven/) });
  });
});

async function program(): Promise<string> {
  const found = await findTemporalProgram(() => undefined);
  if (!found.ok) throw new Error(found.reason);
  return found.path;
}

async function onServer<T>(address: string, work: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address });
  try {
    return await work(new Client({ connection }));
  } finally {
    await connection.close();
  }
}
