import { NestFactory } from '@nestjs/core';

import { Brievenbus } from '../../apps/worker/ijw/brievenbus.ts';
import { WorkerModule } from '../../apps/worker/worker.module.ts';
import { readEnvironment } from '../../libs/service/config/index.ts';

// A worker of its own process that takes what lies in the folder, and writes how far its memory grew. Unit: megabytes of resident memory.
const MB = 1_000_000;
const delen = await NestFactory.createApplicationContext(WorkerModule.met(readEnvironment(process.env)), {
  logger: false,
});
const bus = delen.get(Brievenbus);
await bus.ronde(); // seen for the first time: taken when it looks the same once more
const voor = process.memoryUsage.rss();
let hoogste = voor;
const kijker = setInterval(() => {
  hoogste = Math.max(hoogste, process.memoryUsage.rss());
}, 2);
await bus.ronde();
clearInterval(kijker);
process.stdout.write(JSON.stringify({ groei: (Math.max(hoogste, process.memoryUsage.rss()) - voor) / MB }));
await delen.close();
