import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { LokaleUitgever } from './lokale-uitgever.ts';
import { SCOPES, overseesAll, roleFor } from './scopes.ts';

describe('the local issuer', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wissel-uitgever-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives tokens that it believes itself, also after a restart', async () => {
    const token = await (await LokaleUitgever.open(folder, 'development')).token('elders');
    const later = await LokaleUitgever.open(folder, 'development');
    expect(await later.verifier().verify(token)).toMatchObject({ id: 'elders', organisatie: 'cjg-elders' });
  });

  it('has one key when several start at once', async () => {
    const samen = await Promise.all(Array.from({ length: 5 }, () => LokaleUitgever.open(folder, 'test')));
    expect(new Set(samen.map(({ jwks }) => JSON.stringify(jwks))).size).toBe(1);
  });

  it('keeps what is secret for its owner, and publishes only the open half', async () => {
    const uitgever = await LokaleUitgever.open(folder, 'development');
    const bestand = await uitgever.keepDemoToken();
    for (const naam of await readdir(folder)) expect((await stat(join(folder, naam))).mode & 0o777).toBe(0o600);
    expect(bestand).toBe(join(folder, 'token'));
    expect(JSON.stringify(uitgever.jwks)).not.toContain('"d"');
  });

  it('refuses to start in production', async () => {
    await expect(LokaleUitgever.open(folder, 'production')).rejects.toThrow('OIDC_ISSUER');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('scopes', () => {
  it('let oversight roles read and never write', () => {
    const vanToezicht = Object.entries(SCOPES).filter(([, rollen]) =>
      rollen.some((rol) => rol === 'monitor' || rol === 'auditor'),
    );
    expect(vanToezicht.map(([scope]) => scope).filter((scope) => !/\.(lezen|zoeken)$/.test(scope))).toEqual([]);
  });

  it('give all organisations only by the role that has the scope', () => {
    expect(overseesAll(['monitor', 'intake'], 'zaak.lezen')).toBe(false);
    expect(overseesAll(['auditor'], 'zaak.lezen')).toBe(true);
    expect(roleFor(['monitor', 'intake'], 'zaak.lezen')).toBe('intake');
  });
});
