import { resolve } from 'node:path';

import { loadDotEnv, readEnvironment } from '../../libs/service/config/index.ts';
import { isTestnaam, LokaleUitgever, TESTGEBRUIKERS } from '../../libs/service/auth/index.ts';
import { projectRoot } from './start/project-root.ts';

const USAGE_ERROR = 2;

/** `wissel token <gebruiker>`: a token of the local issuer on stdout. Returns the exit status. */
export async function tokenCommand(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [naam = 'demo', ...rest] = args;
  if (rest.length > 0 || !isTestnaam(naam)) {
    process.stderr.write(`wissel: kies een van: ${Object.keys(TESTGEBRUIKERS).join(', ')}\n`);
    return USAGE_ERROR;
  }
  loadDotEnv(resolve(projectRoot(), '.env'));
  const settings = readEnvironment(env);
  if (settings.OIDC_ISSUER !== undefined || settings.NODE_ENV === 'production') {
    process.stderr.write('wissel: tokens komen hier van OIDC_ISSUER, niet van de lokale uitgever\n');
    return 1;
  }
  const uitgever = await LokaleUitgever.open(resolve(projectRoot(), settings.WISSEL_DATA), settings.NODE_ENV);
  process.stdout.write(`${await uitgever.token(naam)}\n`);
  return 0;
}
