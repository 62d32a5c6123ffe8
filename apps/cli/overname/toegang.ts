import { resolve } from 'node:path';

import { LokaleUitgever } from '../../../libs/service/auth/index.ts';
import { loadDotEnv, readEnvironment } from '../../../libs/service/config/index.ts';
import { projectRoot } from '../start/project-root.ts';
import { Afgebroken } from './zender.ts';

/** Where the API is, and with which token. The local issuer serves the embedded default. Throws `Afgebroken` without a token. */
export async function toegangTot(env: NodeJS.ProcessEnv): Promise<{ readonly api: string; readonly token: string }> {
  loadDotEnv(resolve(projectRoot(), '.env'));
  const { WISSEL_API_URL, WISSEL_API_PORT, WISSEL_TOKEN, WISSEL_DATA, OIDC_ISSUER, NODE_ENV } = readEnvironment(env);
  const api = (WISSEL_API_URL ?? `http://127.0.0.1:${String(WISSEL_API_PORT)}`).replace(/\/+$/, '');
  if (WISSEL_TOKEN !== undefined) return { api, token: WISSEL_TOKEN };
  if (OIDC_ISSUER !== undefined || NODE_ENV === 'production') {
    throw new Afgebroken('zet in WISSEL_TOKEN een token van OIDC_ISSUER met de rol beheerder');
  }
  const uitgever = await LokaleUitgever.open(resolve(projectRoot(), WISSEL_DATA), NODE_ENV);
  return { api, token: await uitgever.token('beheerder') };
}
