import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';

import { readEnvironment } from '../../libs/service/config/index.ts';
import { LineLogger } from '../../libs/service/log/index.ts';
import { WorkerModule } from './worker.module.ts';
import { WorkerProcess } from './worker-process.ts';
import { houdSporenKort } from './workflowdraad.ts';

/** Runs the workflows until it is asked to stop; then lets running tasks finish. */
async function main(): Promise<void> {
  const settings = readEnvironment(process.env);
  const logger = new LineLogger('worker', settings.WISSEL_LOGNIVEAU);
  const app = await NestFactory.createApplicationContext(WorkerModule.met(settings), { logger });
  app.enableShutdownHooks();
  houdSporenKort();
  await app.get(WorkerProcess).run();
  await app.close();
}

await main();
