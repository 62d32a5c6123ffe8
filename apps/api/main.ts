import 'reflect-metadata';

import { Uitgever } from '../../libs/service/auth/index.ts';
import { readEnvironment } from '../../libs/service/config/index.ts';
import { LineLogger } from '../../libs/service/log/index.ts';
import { makeApp } from './app.ts';
import { instellingenVan } from './instellingen.ts';

/** Answers over HTTP until it is asked to stop; then lets running requests finish. */
async function main(): Promise<void> {
  const env = readEnvironment(process.env);
  const logger = new LineLogger('api', env.WISSEL_LOGNIVEAU);
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
  logger.log('antwoordt', 'ApiProcess');
}

await main();
