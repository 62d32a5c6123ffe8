import { fileURLToPath } from 'node:url';
import { Worker } from '@temporalio/worker';
import pg from 'pg';

import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { uniqueTaskQueue, useTemporal, useTimeSkipping } from '../support/temporal.ts';
import type { sleepFor } from './sleeper.workflow.ts';

const workflowsPath = fileURLToPath(new URL('./sleeper.workflow.ts', import.meta.url));
const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

await describeWith(['postgres'], 'the shared PostgreSQL', ({ postgres }) => {
  const database = useFreshDatabase(postgres, async (url) => query(url, 'create table zaak (id int)'));

  it('gives each file a prepared database of its own', async () => {
    const { rows } = await query(database(), 'select count(*)::int as aantal from zaak');
    expect(rows).toEqual([{ aantal: 0 }]);
  });

  async function query(url: string, text: string): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await client.query(text);
    } finally {
      await client.end();
    }
  }
});

await describeWith(['temporal'], 'the shared Temporal', ({ temporal }) => {
  const temporalForTests = useTemporal(temporal);

  it('runs a workflow on a task queue of its own', async () => {
    const { client, nativeConnection } = temporalForTests();
    const taskQueue = uniqueTaskQueue();
    const worker = await Worker.create({ connection: nativeConnection, taskQueue, workflowsPath });
    const start = { taskQueue, workflowId: taskQueue, args: [1] as [number] };
    const result = await worker.runUntil(client.workflow.execute<typeof sleepFor>('sleepFor', start));
    expect(result).toBe('awake');
  });
});

await describeWith(['timeSkipping'], 'a Temporal that skips time', ({ timeSkipping }) => {
  const environment = useTimeSkipping(timeSkipping);

  it('lets thirty days pass in a moment', async () => {
    const { client, nativeConnection } = environment();
    const taskQueue = uniqueTaskQueue();
    const worker = await Worker.create({ connection: nativeConnection, taskQueue, workflowsPath });
    const start = { taskQueue, workflowId: taskQueue, args: [THIRTY_DAYS] as [number] };
    const result = await worker.runUntil(client.workflow.execute<typeof sleepFor>('sleepFor', start));
    expect(result).toBe('awake');
  });
});
