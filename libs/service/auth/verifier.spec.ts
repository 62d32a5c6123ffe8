import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

import { IssuerAway, issuerKeys, TokenInvalid, TokenVerifier } from './verifier.ts';

const CLAIMS = { sub: 'u-1', organisatie: 'cjg-a', rollen: ['intake', 'keukenhulp'] };

describe('a token of an OIDC issuer', () => {
  let server: Server;
  let issuer: string;
  let privateKey: CryptoKey;
  let metadataIssuer: string;

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256');
    privateKey = pair.privateKey;
    const jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'ES256' }] };
    server = createServer(({ url }, response) => {
      const body = url === '/jwks' ? jwks : { issuer: metadataIssuer, jwks_uri: `${issuer}/jwks` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    metadataIssuer = issuer;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const verifier = (jwksUrl?: string) =>
    new TokenVerifier({ issuer, audience: 'wissel', keys: issuerKeys(issuer, jwksUrl) });
  const sign = (claims: JWTPayload = CLAIMS, { aud = 'wissel', iss = issuer, exp = '1h' } = {}) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .setIssuer(iss)
      .setAudience(aud)
      .setExpirationTime(exp)
      .sign(privateKey);

  it('says who asks, with the roles that Wissel knows', async () => {
    expect(await verifier().verify(await sign())).toEqual({
      id: 'u-1',
      organisatie: 'cjg-a',
      rollen: ['intake'],
      verlooptOp: expect.any(Number),
    });
  });

  it('takes the keys from the address given, too', async () => {
    expect(await verifier(`${issuer}/jwks`).verify(await sign())).toMatchObject({ id: 'u-1' });
  });

  it('never grants the role of the system itself', async () => {
    expect(await verifier().verify(await sign({ ...CLAIMS, rollen: ['systeem'] }))).toMatchObject({ rollen: [] });
  });

  it.each<[string, JWTPayload, Parameters<typeof sign>[1], string]>([
    ['for others', CLAIMS, { aud: 'ander' }, 'invalid'],
    ['of another issuer', CLAIMS, { iss: 'https://elders.example.org' }, 'invalid'],
    ['that has ended', CLAIMS, { exp: '-2m' }, 'expired'],
    ['without an organisation', { sub: 'u-1', rollen: [] }, {}, 'invalid'],
    ['with a name for a pseudonym', { ...CLAIMS, sub: 'Jan de Vries' }, {}, 'invalid'],
  ])('refuses one %s', async (_wat, claims, anders, reason) => {
    await expect(verifier().verify(await sign(claims, anders))).rejects.toMatchObject({ name: 'TokenInvalid', reason });
  });

  it('refuses what is no token', async () => {
    await expect(verifier().verify('a.b.c')).rejects.toBeInstanceOf(TokenInvalid);
  });

  it('blames nobody when the issuer is away, and asks again later', async () => {
    metadataIssuer = 'https://elders.example.org';
    const een = verifier();
    await expect(een.verify(await sign())).rejects.toBeInstanceOf(IssuerAway);
    metadataIssuer = issuer;
    expect(await een.verify(await sign())).toMatchObject({ id: 'u-1' });
    await expect(verifier('http://127.0.0.1:9/jwks').verify(await sign())).rejects.toBeInstanceOf(IssuerAway);
  });
});
