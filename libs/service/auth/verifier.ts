import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

import { readClaims, type Gebruiker } from './gebruiker.ts';

/** Asymmetric algorithms only: with a shared secret whoever can verify a token can make one. */
const ALGORITHMS = ['ES256', 'ES384', 'PS256', 'PS384', 'RS256', 'RS384', 'EdDSA'];
/** How far two clocks may differ. Unit: seconds. */
const TOLERANCE_S = 30;
const FETCH_MS = 3_000;

/** A token that does not prove who somebody is. Says nothing of what was in it. */
export class TokenInvalid extends Error {
  override readonly name = 'TokenInvalid';

  constructor(readonly reason: 'absent' | 'expired' | 'invalid') {
    super(`token ${reason}`);
  }
}

/** The keys of the issuer cannot be had now: nobody can be let in, and nobody is to blame. */
export class IssuerAway extends Error {
  override readonly name = 'IssuerAway';
}

/** Which tokens are believed. */
export interface VerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** Turns a token into who asks. */
export class TokenVerifier {
  constructor(private readonly options: VerifierOptions) {}

  /** Verifies signature, issuer, audience and time. Refuses: `TokenInvalid`, `IssuerAway`. */
  async verify(token: string): Promise<Gebruiker> {
    const { issuer, audience, keys } = this.options;
    const checks = {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: TOLERANCE_S,
      requiredClaims: ['exp', 'sub'],
    };
    const verified = await jwtVerify(token, keys, checks).catch((error: unknown) => {
      throw refusal(error);
    });
    const user = readClaims(verified.payload);
    if (!user) throw new TokenInvalid('invalid');
    return user;
  }
}

function refusal(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return new TokenInvalid('expired');
  if (error instanceof errors.JWKSTimeout || error instanceof IssuerAway) return new IssuerAway('issuer away');
  const isKeyTrouble = error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC'; // the key set did not come
  if (isKeyTrouble || !(error instanceof errors.JOSEError)) return new IssuerAway('issuer away');
  return new TokenInvalid('invalid');
}

const Metadata = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/** The keys of an OIDC issuer: from the address given, or from the one in its metadata. Fetched at first use and kept. */
export function issuerKeys(issuer: string, jwksUrl: string | undefined): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    keys ??= findKeys(issuer, jwksUrl);
    keys.catch(() => (keys = undefined)); // a failure is not remembered
    return (await keys)(header, token);
  };
}

async function findKeys(issuer: string, jwksUrl: string | undefined): Promise<JWTVerifyGetKey> {
  const url = jwksUrl ?? (await discover(issuer));
  return createRemoteJWKSet(new URL(url), { timeoutDuration: FETCH_MS });
}

async function discover(issuer: string): Promise<string> {
  try {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(address, { signal: AbortSignal.timeout(FETCH_MS), redirect: 'error' });
    const metadata = Metadata.parse(await response.json());
    if (metadata.issuer !== issuer) throw new IssuerAway('metadata of another issuer');
    return metadata.jwks_uri;
  } catch {
    throw new IssuerAway('issuer away');
  }
}
