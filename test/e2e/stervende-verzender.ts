import { NestFactory } from '@nestjs/core';

import { Ijwverzender } from '../../apps/worker/ijw/verzender.ts';
import { WorkerModule } from '../../apps/worker/worker.module.ts';
import { readEnvironment } from '../../libs/service/config/index.ts';
import { Ijwverzending } from '../../libs/service/storage/index.ts';

// A worker of its own process that dies, as by SIGKILL, between the delivery of a message and the record of that delivery.
const delen = await NestFactory.createApplicationContext(WorkerModule.met(readEnvironment(process.env)), {
  logger: false,
});
delen.get(Ijwverzending).verzonden = () => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined); // the signal comes first
};
delen.get(Ijwverzender).begin(); // goes on until something was delivered
