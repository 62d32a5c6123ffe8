import { NativeConnection, Worker } from '@temporalio/worker';

import { Database, StorageConfig, Vastlegging } from '../../libs/service/storage/index.ts';
import { encryptingConverter, readBundle } from '../../libs/service/temporal/index.ts';
import { BUNDEL, routeVanOfFout } from './zaken.ts';

// A worker of its own process that dies, as by SIGKILL, between the write of one request and the end of its workflow task.
const [address = '', namespace = '', taskQueue = '', url = '', sleutelring = '', kenmerk = ''] = process.argv.slice(2);
const vastlegging = new Vastlegging(new Database(StorageConfig.parse({ url, sleutelring })), routeVanOfFout);

const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  namespace,
  taskQueue,
  workflowBundle: await readBundle(BUNDEL),
  dataConverter: encryptingConverter(sleutelring),
  stickyQueueScheduleToStartTimeout: '1 second',
  activities: {
    zoekBewijs: vastlegging.zoekBewijs.bind(vastlegging),
    legVast: async (opdracht: Parameters<Vastlegging['legVast']>[0]) => {
      const uitkomst = await vastlegging.legVast(opdracht);
      if (opdracht.bewijs?.kenmerk === kenmerk) process.kill(process.pid, 'SIGKILL');
      return uitkomst;
    },
  },
});
await worker.run();
