import { Module, type DynamicModule } from '@nestjs/common';

import { issuerKeys, TokenVerifier } from './verifier.ts';
import { LokaleUitgever } from './lokale-uitgever.ts';

/** Which issuer is believed. Without `issuer`: the local one, in `folder`. */
export interface AuthOptions {
  readonly issuer?: string | undefined;
  readonly audience?: string | undefined;
  readonly jwksUrl?: string | undefined;
  readonly folder: string;
  readonly nodeEnv: string;
}

/** The local issuer, when there is one. */
export class Uitgever {
  constructor(readonly lokaal: LokaleUitgever | null) {}
}

/** Who asks: `TokenVerifier`, and `Uitgever` when tokens are made here. */
@Module({})
export class AuthModule {
  static forRoot(options: AuthOptions): DynamicModule {
    const providers = [
      { provide: Uitgever, useFactory: async () => new Uitgever(await openLocal(options)) },
      {
        provide: TokenVerifier,
        useFactory: ({ lokaal }: Uitgever) => lokaal?.verifier() ?? remote(options),
        inject: [Uitgever],
      },
    ];
    return { module: AuthModule, global: true, providers, exports: [Uitgever, TokenVerifier] };
  }
}

async function openLocal({ issuer, folder, nodeEnv }: AuthOptions): Promise<LokaleUitgever | null> {
  return issuer === undefined ? LokaleUitgever.open(folder, nodeEnv) : null;
}

function remote({ issuer, audience, jwksUrl }: AuthOptions): TokenVerifier {
  if (issuer === undefined || audience === undefined) throw new Error('OIDC_ISSUER comes with OIDC_AUDIENCE');
  return new TokenVerifier({ issuer, audience, keys: issuerKeys(issuer, jwksUrl) });
}
