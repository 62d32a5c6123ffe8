import { NativeConnection, Worker } from '@temporalio/worker';

import { Database, Overdrachten, StorageConfig, Vastlegging } from '../../libs/service/storage/index.ts';
import { encryptingConverter, readBundle } from '../../libs/service/temporal/index.ts';
import { BUNDEL, routeVanOfFout } from './zaken.ts';

// A worker of its own process that dies, as by SIGKILL, between the write of one request and the end of its (workflow) task.
const [address = '', namespace = '', taskQueue = '', url = '', sleutelring = '', kenmerk = ''] = process.argv.slice(2);
const database = new Database(StorageConfig.parse({ url, sleutelring }));
const vastlegging = new Vastlegging(database, routeVanOfFout);
const overdrachten = new Overdrachten(database);

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
    legZichtVast: overdrachten.zetZicht.bind(overdrachten),
    legBeslissingVast: async (...[trajectId, beslissing, op]: Parameters<Overdrachten['beantwoord']>) => {
      const moment = await overdrachten.beantwoord(trajectId, beslissing, op);
      if (beslissing.kenmerk === kenmerk) process.kill(process.pid, 'SIGKILL');
      return moment;
    },
  },
});
await worker.run();
