import 'reflect-metadata';

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { newKeyRing } from '../../libs/service/config/index.ts';
import { makeApp } from './app.ts';
import { Openapidocument } from './openapi/document.ts';

/** Prints the OpenAPI document. Nothing is connected to: all connections of the API are made at first use. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wissel-openapi-'));
  const nowhere = '127.0.0.1:9';
  const app = await makeApp(
    {
      nodeEnv: 'test',
      databaseUrl: `postgresql://niemand@${nowhere}/nergens`,
      sleutels: newKeyRing('k1'),
      temporal: { address: nowhere, namespace: 'default' },
      oidc: {},
      folder,
    },
    false,
  );
  process.stdout.write(`${JSON.stringify(app.get(Openapidocument).current(), null, 2)}\n`);
  await app.close();
  await rm(folder, { recursive: true });
}

await main();
