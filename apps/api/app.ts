import { NestFactory } from '@nestjs/core';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { ApiModule } from './api.module.ts';
import { makeAdapter, registerHooks } from './http/fastify.ts';
import { describeApi, Openapidocument } from './openapi/document.ts';
import type { ApiInstellingen } from './instellingen.ts';

/** The API, ready to listen or to be asked by a test. */
export async function makeApp(
  instellingen: ApiInstellingen,
  logger?: LoggerService | false,
): Promise<NestFastifyApplication> {
  const adapter = makeAdapter();
  registerHooks(adapter.getInstance());
  const options = { bodyParser: false, abortOnError: false, ...(logger !== undefined && { logger }) };
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(instellingen), adapter, options);
  app.get(Openapidocument).keep(describeApi(app));
  await app.init();
  await adapter.getInstance().ready();
  return app;
}
