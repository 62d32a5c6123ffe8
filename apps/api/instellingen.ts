import type { Environment } from '../../libs/service/config/index.ts';

/** What the API needs of its environment, complete. */
export interface ApiInstellingen {
  readonly nodeEnv: Environment['NODE_ENV'];
  readonly databaseUrl: string;
  readonly sleutels: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly oidc: {
    readonly issuer?: string | undefined;
    readonly audience?: string | undefined;
    readonly jwksUrl?: string | undefined;
  };
  /** Data folder, for the local issuer. */
  readonly folder: string;
  /** Task queue of the workflows; another one in tests. */
  readonly taakrij?: string;
}

/** From the environment. Throws, naming the setting, when one that `wissel start` would fill in is absent. */
export function instellingenVan(env: Environment, folder: string): ApiInstellingen {
  return {
    nodeEnv: env.NODE_ENV,
    databaseUrl: required(env.DATABASE_URL, 'DATABASE_URL'),
    sleutels: required(env.WISSEL_SLEUTELS, 'WISSEL_SLEUTELS'),
    temporal: { address: required(env.TEMPORAL_ADDRESS, 'TEMPORAL_ADDRESS'), namespace: env.TEMPORAL_NAMESPACE },
    oidc: { issuer: env.OIDC_ISSUER, audience: env.OIDC_AUDIENCE, jwksUrl: env.OIDC_JWKS_URL },
    folder,
  };
}

function required(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`${name} ontbreekt; "wissel start" vult dit zelf in`);
  return value;
}
