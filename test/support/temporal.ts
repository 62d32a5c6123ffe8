import { randomUUID } from 'node:crypto';
import { Client, type ClientOptions, Connection } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';

import type { Servers } from './servers.ts';

export interface TemporalForTests {
  readonly client: Client;
  readonly nativeConnection: NativeConnection;
}

// A worker tells of every start and stop; a test's output is about tests.
try {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
} catch {
  // installed by an earlier file in the same process
}

/** A task queue that no other test uses. */
export function uniqueTaskQueue(): string {
  return `test-${randomUUID()}`;
}

/** Connections to the shared Temporal in real time, closed after this describe block. Call the result inside a test or hook. */
export function useTemporal(
  { address, namespace }: Servers['temporal'],
  options: Pick<ClientOptions, 'dataConverter'> = {},
): () => TemporalForTests {
  let connected: (TemporalForTests & { readonly connection: Connection }) | undefined;
  beforeAll(async () => {
    const [connection, nativeConnection] = await Promise.all([
      Connection.connect({ address }),
      NativeConnection.connect({ address }),
    ]);
    connected = { connection, nativeConnection, client: new Client({ connection, namespace, ...options }) };
  });
  afterAll(async () => {
    await connected?.connection.close();
    await connected?.nativeConnection.close();
  });
  return () => started(connected);
}

/** A Temporal of its own that skips time, for this describe block. Call the result inside a test or hook. */
export function useTimeSkipping(
  server: Servers['timeSkipping'],
  options: Pick<ClientOptions, 'dataConverter'> = {},
): () => TestWorkflowEnvironment {
  let environment: TestWorkflowEnvironment | undefined;
  beforeAll(async () => {
    environment = await startTimeSkipping(server, options);
  }, 120_000);
  afterAll(() => environment?.teardown());
  return () => started(environment);
}

/** The SDK gives this server five seconds to start; on a very busy machine that can be too few, so it may try again. */
async function startTimeSkipping(
  server: Servers['timeSkipping'],
  client: Pick<ClientOptions, 'dataConverter'>,
  pogingen = 12,
): Promise<TestWorkflowEnvironment> {
  try {
    return await TestWorkflowEnvironment.createTimeSkipping({ server, client });
  } catch (fout) {
    if (pogingen === 1 || !String(fout).includes('did not start within')) throw fout;
    return startTimeSkipping(server, client, pogingen - 1);
  }
}

function started<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('ask for this inside a test or hook, when it has been started');
  return value;
}
