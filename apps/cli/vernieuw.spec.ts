import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';

import { vernieuwCommand } from './vernieuw.ts';

type Regel = Readonly<Record<string, unknown>>;
type Antwoord = readonly [number, object];

function verzamel(): { readonly stroom: Writable; readonly tekst: () => string } {
  const delen: string[] = [];
  const stroom = new Writable({
    write(deel, _codering, klaar) {
      delen.push(String(deel));
      klaar();
    },
  });
  return { stroom, tekst: () => delen.join('') };
}

async function draai(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const [uit, fout] = [verzamel(), verzamel()];
  const status = await vernieuwCommand(args, { stdout: uit.stroom, stderr: fout.stroom }, env, 1);
  const regels = uit.tekst().split('\n').filter(Boolean).map((regel) => JSON.parse(regel) as Regel); // prettier-ignore
  return { status, regels, fout: fout.tekst() };
}

const KALENDER = { type: 'KALENDER_VERNIEUWD', gegevens: { kalender: 'nl-2027-1' } };
const ROUTE = { type: 'ROUTE_VERNIEUWD', gegevens: { route: 'proef-v2' } };
const zaak = (zaakId: string, ...stappen: readonly object[]) => ({
  zaakId,
  volgnummer: 7,
  route: 'proef-v1',
  motor: 'motor-2',
  kalender: 'nl-2026-1',
  stappen,
});
const pagina = (items: readonly object[], bekeken: number, volgende?: string): Antwoord => [
  200,
  { items, bekeken, ...(volgende !== undefined && { volgende }) },
];
const GEDAAN: Antwoord = [200, { status: 'vastgelegd' }];
const NIET: Antwoord = [409, { code: 'VERPLAATSING.NIET_MOGELIJK', detail: 'Er is al besloten.' }];
const AFWEZIG: Antwoord = [503, { code: 'TEMPORAL.AFWEZIG', detail: 'Even niet.' }];

describe('wissel vernieuw', () => {
  it.each([
    ['a mistyped choice', ['--prof'], 'onbekende keuze'],
    ['a file', ['zaken.json'], 'onbekende keuze'],
    ['no file for the report', ['--rapport'], '--rapport'],
  ])('refuses %s', async (_geval, args, hint) => {
    expect(await draai(args)).toMatchObject({ status: 2, fout: expect.stringContaining(hint) });
  });

  it('asks for a token where the local issuer does not serve', async () => {
    const env = { OIDC_ISSUER: 'https://example.org', OIDC_AUDIENCE: 'wissel' };
    expect(await draai([], env)).toMatchObject({ status: 1, fout: expect.stringContaining('WISSEL_TOKEN') });
  });
});

describe('wissel vernieuw towards a service', () => {
  let server: Server;
  /** What was asked: method and path, and of a report its key and body. */
  const gevraagd: string[] = [];
  let antwoord: (vraag: string, keer: number) => Antwoord;

  beforeEach(async () => {
    gevraagd.length = 0;
    server = createServer((request, response) => {
      let inhoud = '';
      request.on('data', (deel) => (inhoud += String(deel)));
      request.on('end', () => {
        const kenmerk = request.headers['idempotency-key'];
        const vraag = [request.method, request.url, kenmerk, inhoud].filter(Boolean).join(' ');
        gevraagd.push(vraag);
        const [status, body] = antwoord(vraag, gevraagd.filter((een) => een === vraag).length);
        response.writeHead(status).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const stuur = (...args: string[]) => {
    const { port } = server.address() as AddressInfo;
    return draai(args, { WISSEL_API_URL: `http://127.0.0.1:${String(port)}`, WISSEL_TOKEN: 'geheim' });
  };
  const gemeld = (): string[] => gevraagd.filter((vraag) => vraag.startsWith('POST'));

  it('only counts when it is asked to, over every page', async () => {
    antwoord = (vraag) =>
      vraag.includes('cursor=c2')
        ? pagina([zaak('c', KALENDER)], 12)
        : pagina([zaak('a', KALENDER, ROUTE), zaak('b', ROUTE)], 200, 'c2');
    const { status, regels, fout } = await stuur('--proef');
    expect([status, regels.map(({ zaakId, uitkomst }) => [zaakId, uitkomst])]).toEqual([
      0,
      [
        ['a', 'achter'],
        ['b', 'achter'],
        ['c', 'achter'],
      ],
    ]);
    expect(fout).toBe('wissel: 212 lopende zaken bekeken: 3 lopen achter\n');
    expect(gemeld()).toEqual([]);
  });

  it('reports each step by itself and in order, under a key that is the same the next time', async () => {
    antwoord = (vraag) => (vraag.startsWith('GET') ? pagina([zaak('a', KALENDER, ROUTE)], 1) : GEDAAN);
    const { status, regels } = await stuur();
    expect([status, regels]).toEqual([
      0,
      [expect.objectContaining({ zaakId: 'a', uitkomst: 'vernieuwd', gedaan: [KALENDER, ROUTE] })],
    ]);
    expect(gemeld()).toEqual([
      `POST /v1/zaken/a/gebeurtenissen vernieuw/KALENDER_VERNIEUWD/nl-2027-1/7 ${JSON.stringify(KALENDER)}`,
      `POST /v1/zaken/a/gebeurtenissen vernieuw/ROUTE_VERNIEUWD/proef-v2/7 ${JSON.stringify(ROUTE)}`,
    ]);
  });

  it('lets one zaak that is refused, and one that does not answer, stop no other', async () => {
    const uitkomst = new Map<string, Antwoord>([
      ['a', NIET],
      ['b', AFWEZIG],
      ['c', [202, { status: 'aangenomen' }]],
      ['d', GEDAAN],
    ]);
    antwoord = (vraag) =>
      vraag.startsWith('GET')
        ? pagina(['a', 'b', 'c', 'd'].map((id) => zaak(id, ROUTE)), 4) // prettier-ignore
        : (uitkomst.get(vraag.split('/')[3] ?? '') ?? [500, {}]);
    const { status, regels, fout } = await stuur();
    expect([status, regels.map(({ zaakId, uitkomst: wat, code }) => [zaakId, wat, code])]).toEqual([
      1,
      [
        ['a', 'geweigerd', 'VERPLAATSING.NIET_MOGELIJK'],
        ['b', 'mislukt', 'TEMPORAL.AFWEZIG'],
        ['c', 'mislukt', 'VERNIEUWING.NIET_BEVESTIGD'],
        ['d', 'vernieuwd', undefined],
      ],
    ]);
    expect(fout).toContain('1 bijgewerkt, 1 geweigerd, 2 mislukt (VERPLAATSING.NIET_MOGELIJK 1x');
  });

  it('asks again with the same key until it is stored', async () => {
    antwoord = (vraag, keer) =>
      vraag.startsWith('GET') ? pagina([zaak('a', ROUTE)], 1) : ([AFWEZIG, [202, {}] as const][keer - 1] ?? GEDAAN);
    const { status } = await stuur();
    expect([status, gemeld().length, new Set(gemeld()).size]).toEqual([0, 3, 1]);
  });

  it('does not take the steps after one that is refused', async () => {
    antwoord = (vraag) => (vraag.startsWith('GET') ? pagina([zaak('a', KALENDER, ROUTE)], 1) : NIET);
    const { regels } = await stuur();
    expect(regels).toEqual([expect.objectContaining({ uitkomst: 'geweigerd', gedaan: [], stap: KALENDER })]);
    expect(gemeld()).toHaveLength(1);
  });

  it('breaks off when no zaak answers any more, and says how far it came', async () => {
    const zaken = Array.from({ length: 60 }, (_, i) => zaak(`z${String(i)}`, ROUTE));
    antwoord = (vraag) => (vraag.startsWith('GET') ? pagina(zaken, 60) : AFWEZIG);
    const { status, regels, fout } = await stuur();
    expect([status, regels.length]).toEqual([1, 20]);
    expect(fout).toMatch(/geven geen antwoord.*draai dit later opnieuw/);
  });

  it.each([
    ['the token is refused', [401, { code: 'TOEGANG.TOKEN_ONGELDIG', detail: 'Nee.' }], 'TOEGANG.TOKEN_ONGELDIG'],
    ['the role may not', [403, { code: 'TOEGANG.ONBEVOEGD', detail: 'Nee.' }], 'TOEGANG.ONBEVOEGD'],
    ['something else answers', [404, { nee: true }], 'niet van Wissel'],
  ] as const)('breaks off at once when %s', async (_geval, gegeven, hint) => {
    antwoord = () => gegeven;
    expect(await stuur()).toMatchObject({ status: 1, fout: expect.stringContaining(hint) });
    expect(gevraagd).toHaveLength(1);
  });

  it('writes a report with the counts by step and by code', async () => {
    const map = await mkdtemp(join(tmpdir(), 'wissel-vernieuw-'));
    const bestand = join(map, 'rapport.json');
    antwoord = (vraag) =>
      vraag.startsWith('GET')
        ? pagina([zaak('a', KALENDER, ROUTE), zaak('b', ROUTE)], 9)
        : vraag.includes('/a/')
          ? GEDAAN
          : NIET;
    expect((await stuur('--rapport', bestand)).status).toBe(1);
    const { regels, samenvatting } = JSON.parse(await readFile(bestand, 'utf8')) as Record<string, unknown>;
    await rm(map, { recursive: true });
    expect(regels).toHaveLength(2);
    expect(samenvatting).toEqual({
      bekeken: 9,
      achter: 0,
      vernieuwd: 1,
      geweigerd: 1,
      mislukt: 0,
      stappen: { KALENDER_VERNIEUWD: 1, ROUTE_VERNIEUWD: 1 },
      codes: { 'VERPLAATSING.NIET_MOGELIJK': 1 },
    });
  });
});
