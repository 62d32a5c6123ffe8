import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JSONWebKeySet, type JWK } from 'jose';
import { z } from 'zod';

import { TESTGEBRUIKERS, type Testnaam } from './testgebruikers.ts';
import { TokenVerifier } from './verifier.ts';

/** Who the local issuer says it is, and for whom its tokens are. */
export const LOKALE_UITGEVER = 'urn:wissel:lokale-uitgever';
export const LOKALE_DOELGROEP = 'wissel';

const ALGORITHM = 'ES256';
const KEY_ID = 'lokaal-1';
const KEY_FILE = 'lokale-uitgever.json';
const TOKEN_FILE = 'token';
const OWNER_ONLY = 0o600;

const PrivateJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

/**
 * Gives tokens to anybody who can read the data folder: for trying out and developing, never for production. Its key pair is
 * made once and kept in that folder, for its owner only.
 */
export class LokaleUitgever {
  private constructor(
    private readonly folder: string,
    private readonly privateKey: CryptoKey | Uint8Array,
    private readonly publicKey: CryptoKey | Uint8Array,
    readonly jwks: JSONWebKeySet,
  ) {}

  /** Opens the issuer of a data folder, and makes it there when it is new. Throws in production. */
  static async open(folder: string, nodeEnv: string): Promise<LokaleUitgever> {
    if (nodeEnv === 'production') throw new Error('the local issuer never runs in production: set OIDC_ISSUER');
    const { d, ...open } = await readOrMakeKey(folder);
    const publicJwk: JWK = { ...open, kid: KEY_ID, alg: ALGORITHM, use: 'sig' };
    const [privateKey, publicKey] = await Promise.all([
      importJWK({ ...open, d }, ALGORITHM),
      importJWK(open, ALGORITHM),
    ]);
    return new LokaleUitgever(folder, privateKey, publicKey, { keys: [publicJwk] });
  }

  /** A token for a test user. */
  async token(naam: Testnaam, geldig = '30d'): Promise<string> {
    const { organisatie, rollen } = TESTGEBRUIKERS[naam];
    return new SignJWT({ organisatie, rollen: [...rollen] })
      .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID, typ: 'JWT' })
      .setIssuer(LOKALE_UITGEVER)
      .setAudience(LOKALE_DOELGROEP)
      .setSubject(naam)
      .setIssuedAt()
      .setExpirationTime(geldig)
      .sign(this.privateKey);
  }

  /** Keeps a token of `demo` in the data folder, so that a first request can be copied as it stands. Returns where. */
  async keepDemoToken(): Promise<string> {
    const file = join(this.folder, TOKEN_FILE);
    await rm(file, { force: true });
    await writeFile(file, await this.token('demo'), { mode: OWNER_ONLY });
    return file;
  }

  /** Verifies its own tokens. */
  verifier(): TokenVerifier {
    const { publicKey } = this;
    return new TokenVerifier({
      issuer: LOKALE_UITGEVER,
      audience: LOKALE_DOELGROEP,
      keys: () => Promise.resolve(publicKey),
    });
  }
}

/** Of several that start at once one makes the key; all use that one. */
async function readOrMakeKey(folder: string): Promise<z.infer<typeof PrivateJwk>> {
  const file = join(folder, KEY_FILE);
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) return PrivateJwk.parse(JSON.parse(known));
  await mkdir(folder, { recursive: true });
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const fresh = `${file}.${String(process.pid)}`;
  await writeFile(fresh, JSON.stringify(await exportJWK(privateKey)), { mode: OWNER_ONLY, flush: true });
  await link(fresh, file).catch(() => undefined); // another was first
  await rm(fresh, { force: true });
  return PrivateJwk.parse(JSON.parse(await readFile(file, 'utf8')));
}
