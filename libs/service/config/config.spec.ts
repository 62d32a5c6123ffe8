import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { VOORBEELDREGIO } from '../../regio/index.ts';
import {
  Environment,
  EnvironmentError,
  envExample,
  newKeyRing,
  parseKeyRing,
  readEnvironment,
  readRegion,
} from './index.ts';

const production = {
  NODE_ENV: 'production',
  TEMPORAL_ADDRESS: 'temporal.example.org:7233',
  DATABASE_URL: 'postgresql://app:geheim@db.example.org:5432/wissel',
  WISSEL_SLEUTELS: newKeyRing('k1'),
  OIDC_ISSUER: 'https://login.example.org',
  OIDC_AUDIENCE: 'wissel',
};

describe('the environment', () => {
  it('needs nothing: everything has a default or is optional', () => {
    expect(readEnvironment({})).toEqual({
      NODE_ENV: 'development',
      WISSEL_LOGNIVEAU: 'info',
      WISSEL_DATA: '.wissel',
      WISSEL_HOST: '127.0.0.1',
      WISSEL_API_PORT: 3000,
      WISSEL_TEMPORAL_PORT: 7233,
      WISSEL_TEMPORAL_UI_PORT: 8233,
      WISSEL_POSTGRES_PORT: 5433,
      WISSEL_WORKERS: 1,
      TEMPORAL_NAMESPACE: 'default',
    });
  });

  it('takes an empty value for none', () => {
    expect(readEnvironment({ WISSEL_API_PORT: '', DATABASE_URL: '' })).toEqual(readEnvironment({}));
  });

  it('names every bad value at once and shows none of them', () => {
    const bad = {
      WISSEL_API_PORT: 'http',
      DATABASE_URL: 'geheim-adres',
      WISSEL_SLEUTELS: 'k1:geheim',
      WISSEL_WORKERS: '0',
    };
    const error = errorOf(bad);
    expect([...error.names].sort()).toEqual(Object.keys(bad).sort());
    expect(error.message).not.toMatch(/geheim|http\b/);
  });

  it.each([
    ['WISSEL_API_PORT', '70000'],
    ['WISSEL_API_PORT', '3000.5'],
    ['TEMPORAL_ADDRESS', 'https://temporal:7233'],
    ['OIDC_ISSUER', 'login'],
    ['SMTP_URL', 'mail.example.org'],
    ['NODE_ENV', 'productie'],
    ['WISSEL_LOGNIVEAU', 'alles'],
    ['WISSEL_HOST', 'http://0.0.0.0'],
  ])('refuses %s=%s', (name, value) => {
    expect(errorOf({ [name]: value }).names).toContain(name);
  });

  it.each(['TEMPORAL_ADDRESS', 'DATABASE_URL', 'WISSEL_SLEUTELS', 'OIDC_ISSUER'])('needs %s in production', (name) => {
    expect(errorOf({ ...production, [name]: '' }).names).toEqual([name]);
  });

  it('accepts a full production environment', () => {
    expect(readEnvironment(production).OIDC_AUDIENCE).toBe('wissel');
  });

  it('asks for what belongs to another setting', () => {
    const half = { OIDC_ISSUER: 'https://login.example.org', SMTP_URL: 'smtp://mail.example.org' };
    expect(errorOf(half).names).toEqual(['OIDC_AUDIENCE', 'SMTP_VAN', 'SMTP_NAAR']);
  });

  it('is described in .env.example, every setting with its meaning', () => {
    const file = fileURLToPath(new URL('../../../.env.example', import.meta.url));
    expect(readFileSync(file, 'utf8')).toBe(envExample());
    expect(Object.values(Environment.shape).filter((field) => !field.description)).toEqual([]);
  });
});

describe('the region', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'wissel-regio-')), 'regio.json');
  const regio = { id: 'r', titel: 'R', organisaties: [] };

  it('is the example without a file, and none in production', () => {
    expect(readRegion(readEnvironment({}))).toEqual(VOORBEELDREGIO);
    expect(readRegion(readEnvironment(production))).toBeNull();
  });

  it('knows the organisation for whom messages lie in a folder', () => {
    const met = (owner: string, meer: object = {}) =>
      readEnvironment({ WISSEL_IJW_IN: '/in', WISSEL_IJW_ORGANISATIE: owner, ...meer });
    expect(readRegion(met('cjg-voorbeeld'))).toEqual(VOORBEELDREGIO);
    expect(() => readRegion(met('cjg-vorbeeld'))).toThrow(/WISSEL_IJW_ORGANISATIE: deze organisatie staat niet/);
    expect(readRegion(met('cjg-vorbeeld', production))).toBeNull(); // no region, so nothing to hold it against
  });

  it('comes from its file', () => {
    writeFileSync(file, JSON.stringify(regio));
    expect(readRegion(readEnvironment({ ...production, WISSEL_REGIO: file }))).toEqual(regio);
  });

  it.each([
    ['a file that is not there', undefined],
    ['no JSON', '{'],
    ['another form', JSON.stringify({ ...regio, wat: 1 })],
  ])('refuses %s by the name of its setting', (_what, text) => {
    if (text !== undefined) writeFileSync(file, text);
    const settings = readEnvironment({ WISSEL_REGIO: text === undefined ? `${file}.weg` : file });
    expect(() => readRegion(settings)).toThrow(/WISSEL_REGIO/);
  });
});

describe('a key ring', () => {
  it('keeps its order: the first key is the current one', () => {
    const ring = parseKeyRing(`${newKeyRing('nieuw')}, ${newKeyRing('oud')}`);
    expect(ring?.map(({ id }) => id)).toEqual(['nieuw', 'oud']);
    expect(ring?.[0].bytes).toHaveLength(32);
  });

  it.each([
    ['nothing', ''],
    ['no id', 'AAAA'],
    ['a key that is too short', 'k1:AAAA'],
    ['the same id twice', `${newKeyRing('k1')},${newKeyRing('k1')}`],
  ])('refuses %s', (_what, text) => {
    expect(parseKeyRing(text)).toBeUndefined();
  });
});

function errorOf(env: Record<string, string>): EnvironmentError {
  try {
    readEnvironment(env);
  } catch (error) {
    if (error instanceof EnvironmentError) return error;
  }
  throw new Error('was not refused');
}
