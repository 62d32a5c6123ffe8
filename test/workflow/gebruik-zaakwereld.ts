import type { Worker } from '@temporalio/worker';

import { useFreshDatabase } from '../support/database.ts';
import type { Servers } from '../support/servers.ts';
import { uniqueTaskQueue, useTimeSkipping } from '../support/temporal.ts';
import { Verdringers } from './verdringers.ts';
import { DATACONVERTER, migreerProef, Zaakwereld, type Wereldopties } from './zaakwereld.ts';

/**
 * A world of its own with one worker, for this describe block: a zaak without a worker would hold the time that must skip.
 * What is opened first is closed last; Jest runs `afterAll` in the order in which it was given.
 */
export function useZaakwereld(
  { postgres, timeSkipping }: Pick<Servers, 'postgres' | 'timeSkipping'>,
  opties: Wereldopties = {},
): () => Zaakwereld {
  let wereld: Zaakwereld | undefined;
  let worker: Worker | undefined;
  let klaar: Promise<void> | undefined;
  afterAll(async () => {
    if (worker?.getState() === 'RUNNING') worker.shutdown();
    await klaar;
    await wereld?.sluit();
  }, 60_000);
  const databaseUrl = useFreshDatabase(postgres, migreerProef);
  const omgeving = useTimeSkipping(timeSkipping, { dataConverter: DATACONVERTER });
  beforeAll(async () => {
    const { client } = omgeving();
    const taskQueue = uniqueTaskQueue();
    const verdringers = opties.geheugen === 1 && (await Verdringers.begin(client, taskQueue, 1));
    const uitgave = await opties.uitgave?.();
    const extra = { omgeving: omgeving(), ...(verdringers && { verdringers }), ...(uitgave && { uitgave }) };
    wereld = new Zaakwereld(client, taskQueue, databaseUrl(), extra);
    worker = await wereld.worker(opties);
    klaar = worker.run();
  }, 120_000);
  afterEach(() => wereld?.ruimOp());
  return () => {
    if (!wereld) throw new Error('ask for this inside a test');
    return wereld;
  };
}
