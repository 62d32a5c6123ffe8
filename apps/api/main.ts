import 'reflect-metadata';

import { ConsoleLogger, type LogLevel } from '@nestjs/common';

import { readEnvironment, type Environment } from '../../libs/service/config/index.ts';
import { Uitgever } from '../../libs/service/auth/index.ts';
import { makeApp } from './app.ts';
import { instellingenVan } from './instellingen.ts';

const LEVELS: Readonly<Record<Environment['WISSEL_LOGNIVEAU'], LogLevel[]>> = {
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
  info: ['fatal', 'error', 'warn', 'log'],
  warn: ['fatal', 'error', 'warn'],
  error: ['fatal', 'error'],
};

/** Answers over HTTP until it is asked to stop; then lets running requests finish. */
async function main(): Promise<void> {
  const env = readEnvironment(process.env);
  const logger = new ConsoleLogger({ logLevels: LEVELS[env.WISSEL_LOGNIVEAU], colors: false });
  const app = await makeApp(instellingenVan(env, env.WISSEL_DATA), logger);
  app.enableShutdownHooks();
  const { lokaal } = app.get(Uitgever);
  if (lokaal) {
    logger.warn(
      'LET OP: tokens komen van de LOKALE TESTUITGEVER. Wie de gegevensmap kan lezen, kan alles. Alleen om te proberen.',
    );
    logger.warn(`Token van demo: ${await lokaal.keepDemoToken()} (andere gebruikers: npx wissel token <gebruiker>)`);
  }
  await app.listen(env.WISSEL_API_PORT, env.WISSEL_HOST);
}

await main();
