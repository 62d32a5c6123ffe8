import { connect } from 'node:net';

import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { Routebeschrijving } from '../routes/route.schemas.ts';
import { AANMELDING, codeVan } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef, type Antwoord } from '../testing/apiwereld.ts';

await describeWith(['postgres', 'temporal'], 'HTTP itself', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
  }, 60_000);

  const start = (body: string, headers = {}) => wereld.post('/v1/zaken', body, { headers });
  const diep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

  it.each<[string, () => Promise<Antwoord>, number, string]>([
    ['an address that is not there', () => wereld.get('/v1/bestaat-niet'), 404, 'PAD.ONBEKEND'],
    ['a slash too many', () => wereld.get('/v1/zaken/'), 404, 'PAD.ONBEKEND'],
    ['a method that is not there', () => wereld.vraag('DELETE', '/v1/zaken'), 405, 'METHODE.NIET_TOEGESTAAN'],
    ['a body that is no JSON', () => start('{"route":'), 400, 'VERZOEK.GEEN_JSON'],
    ['no body', () => wereld.vraag('POST', '/v1/zaken', { kenmerk: 'k' }), 400, 'VERZOEK.ONGELDIG'],
    ['another kind of body', () => start('<x/>', { 'content-type': 'application/xml' }), 415, 'INHOUD.NIET_JSON'],
    ['a body that is too large', () => start(JSON.stringify('x'.repeat(1_100_000))), 413, 'INHOUD.TE_GROOT'],
    ['a body that is too deep', () => start(diep), 400, 'VERZOEK.ONGELDIG'],
    ['a body with __proto__', () => start('{"__proto__":{"x":1}}'), 400, 'VERZOEK.ONGELDIG'],
    [
      'text with a NUL',
      () => start(JSON.stringify({ ...AANMELDING, jeugdige: { naam: 'a\u0000b' } })),
      400,
      'VERZOEK.ONGELDIG',
    ],
    ['half a character', () => start('{"route":"\\ud800"}'), 400, 'VERZOEK.ONGELDIG'],
    ['an address that is too long', () => wereld.get(`/v1/zaken?route=${'a'.repeat(5_000)}`), 414, 'ADRES.TE_LANG'],
    ['an id that is too long', () => wereld.get(`/v1/zaken/${'a'.repeat(300)}`), 414, 'ADRES.TE_LANG'],
    ['an address that is not well encoded', () => wereld.get('/v1/zaken/%E0%A4%A'), 400, 'VERZOEK.ONGELDIG'],
    ['a parameter twice', () => wereld.get('/v1/zaken?grootte=1&grootte=2'), 400, 'VERZOEK.ONGELDIG'],
  ])('answers %s with a problem', async (_wat, vraag, status, code) => {
    const antwoord = await vraag();
    expect([antwoord.status, codeVan(antwoord)]).toEqual([status, code]);
    expect(antwoord.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(antwoord.json()).toMatchObject({
      type: `urn:wissel:probleem:${code}`,
      title: expect.any(String),
      status,
      detail: expect.any(String),
    });
    expect(antwoord.headers.get('api-version')).toBe('1.0.0');
  });

  it('names the methods that an address does know', async () => {
    expect((await wereld.vraag('PUT', '/v1/zaken')).headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it('answers what is no HTTP with a problem too', async () => {
    expect(await rauw('DIT IS GEEN HTTP\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*problem\+json[^]*VERZOEK\.ONGELDIG/);
    expect(await rauw(`GET / HTTP/1.1\r\nHost: x\r\nX-Lang: ${'a'.repeat(70_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 [^]*KOPPEN\.TE_GROOT/,
    );
  });

  it('sends its version and sensible headers, and does not say what it is made of', async () => {
    const { headers } = await wereld.get('/gezond', { als: null });
    expect(headers.get('api-version')).toBe('1.0.0');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
  });

  it('says that it lives and is ready, and shows the key of its own issuer, to everybody', async () => {
    expect((await wereld.get('/gezond', { als: null })).json()).toEqual({ gezond: true });
    expect((await wereld.get('/gereed', { als: null })).json()).toEqual({
      gereed: true,
      temporal: true,
      database: true,
    });
    const jwks = (await wereld.get('/.well-known/jwks.json', { als: null })).json();
    expect(jwks['keys']).toEqual([expect.not.objectContaining({ d: expect.anything() })]);
  });

  it('shows each route with its events as JSON Schema, its states and its terms with their source', async () => {
    const route = (await wereld.get('/v1/routes/cjg-intake-v1', { als: 'monitor' })).json(Routebeschrijving);
    expect(route.gebeurtenissen.find(({ type }) => type === 'BESLUIT_GENOMEN')).toMatchObject({
      schema: { type: 'object' },
    });
    expect(route.termijnen.every(({ bron }) => bron.wet !== '' || bron.vindplaats !== undefined)).toBe(true);
    expect(route.toestanden.length).toBeGreaterThan(20);
  });

  /** Sends bytes, and gives what came back. */
  function rauw(bytes: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const delen: string[] = [];
      const socket = connect(Number(new URL(wereld.url).port), '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (deel) => delen.push(deel.toString()));
      socket.on('close', () => {
        resolve(delen.join(''));
      });
      socket.on('error', reject);
    });
  }
});
