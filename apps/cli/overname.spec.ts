import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { overnameCommand } from './overname.ts';

const VOORBEELD = fileURLToPath(new URL('overname/voorbeeld.ndjson', import.meta.url));

interface Gedaan {
  readonly status: number;
  readonly regels: readonly Readonly<Record<string, unknown>>[];
  readonly fout: string;
}

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

async function draai(args: readonly string[], invoer: readonly (string | Buffer)[] = [], env = {}): Promise<Gedaan> {
  const [uit, fout] = [verzamel(), verzamel()];
  const stromen = { stdin: Readable.from(invoer), stdout: uit.stroom, stderr: fout.stroom };
  const status = await overnameCommand(args, stromen, env);
  const regels = uit.tekst().split('\n').filter(Boolean).map((regel) => JSON.parse(regel) as Record<string, unknown>); // prettier-ignore
  return { status, regels, fout: fout.tekst() };
}

async function voorbeeldregels(): Promise<string[]> {
  return (await readFile(VOORBEELD, 'utf8')).trim().split('\n');
}

describe('wissel overname --proef', () => {
  it('takes every zaak of its example, and tells where each would be', async () => {
    const { status, regels, fout } = await draai(['--proef', VOORBEELD]);
    expect([status, regels.length, fout]).toEqual([0, 3, 'wissel: 3 regels: 3 mogelijk\n']);
    const [lopend, aangenomen, beeindigd] = regels;
    // Eight weeks from Monday 8 September 2025: Monday 3 November is the last day. Source: Awb 4:13.
    expect(lopend?.['klokken']).toContainEqual(
      expect.objectContaining({ klok: 'beslistermijn#1', verstrijktOp: '2025-11-03T23:00:00.000Z' }),
    );
    expect(lopend?.['overschreden']).not.toContainEqual(expect.objectContaining({ klok: 'veiligheidscheck#1' }));
    expect(aangenomen).toMatchObject({ aangenomen: 1, beeindigd: false });
    expect(beeindigd).toMatchObject({ staten: ['gesloten'], beeindigd: true, klokken: [] });
  });

  it('names what is wrong with a line, and lets it spoil no other', async () => {
    const [goed = '', ander = ''] = await voorbeeldregels();
    const fout = ander.replace('"telefoon","jeugdigeGesproken"', '"per duif","jeugdigeGesproken"');
    const verkeerdom = goed.replace('Z-2025-0104', 'Z-2').replace('"2025-09-15"', '"2025-09-01"');
    const vrij = goed.replace('Z-2025-0104', 'Z-3').replace('"feiten"', '"opmerking":"tekst","feiten"');
    const { status, regels } = await draai(['--proef'], [`${goed}\n{"kapot\n\n[1]\n${fout}\n`, `${verkeerdom}\n${goed}\n${vrij}`]); // prettier-ignore
    expect(status).toBe(1);
    expect(regels.map(({ regel, uitkomst, code = null }) => [regel, uitkomst, code])).toEqual([
      [1, 'mogelijk', null],
      [2, 'geweigerd', 'OVERNAME.GEEN_JSON'],
      [4, 'geweigerd', 'OVERNAME.ONGELDIG'],
      [5, 'geweigerd', 'GEGEVENS.ONGELDIG'],
      [6, 'geweigerd', 'OVERNAME.VOLGORDE'],
      [7, 'geweigerd', 'OVERNAME.DUBBEL'],
      [8, 'geweigerd', 'OVERNAME.ONGELDIG'],
    ]);
    expect(regels[3]?.['velden']).toEqual([
      { pad: '/feiten/2/gegevens/wijze', uitleg: expect.stringMatching(/^Kies uit: /) },
    ]);
    expect(regels[4]?.['velden']).toMatchObject([{ pad: '/feiten/2' }]);
    expect(JSON.stringify(regels)).not.toMatch(/per duif|"tekst"/);
  });

  it('reads a line that comes in pieces, and refuses one without end', async () => {
    const [goed = ''] = await voorbeeldregels();
    const bytes = Buffer.from(`${goed}\r\n`);
    const lang = Array.from({ length: 30 }, () => 'x'.repeat(100_000));
    const { regels } = await draai(['--proef'], [bytes.subarray(0, 200), bytes.subarray(200), ...lang, `\n${goed.replace('Z-2025-0104', 'Z-9')}`]); // prettier-ignore
    expect(regels.map(({ regel, uitkomst, code = null }) => [regel, uitkomst, code])).toEqual([
      [1, 'mogelijk', null],
      [2, 'geweigerd', 'OVERNAME.TE_LANG'],
      [3, 'mogelijk', null],
    ]);
  });
});

describe('wissel overname', () => {
  it.each([
    ['an unknown choice', ['--snel'], '--snel'],
    ['two files', [VOORBEELD, VOORBEELD], 'onbekende keuze'],
    ['a file that is not there', ['bestaat-niet.ndjson'], 'bestaat-niet.ndjson'],
    ['a folder for a file', [fileURLToPath(new URL('overname', import.meta.url))], 'is er niet'],
    ['no file for the report', ['--rapport'], '--rapport'],
  ])('refuses %s', async (_geval, args, hint) => {
    const { status, fout } = await draai(args);
    expect([status, fout]).toEqual([2, expect.stringContaining(hint)]);
  });

  it('asks for a token where the local issuer does not serve', async () => {
    const env = { OIDC_ISSUER: 'https://example.org', OIDC_AUDIENCE: 'wissel' };
    expect(await draai([VOORBEELD], [], env)).toMatchObject({
      status: 1,
      fout: expect.stringContaining('WISSEL_TOKEN'),
    });
  });

  describe('towards a service', () => {
    let server: Server;
    let map: string;
    let antwoord: (nummer: number, zaak: string) => readonly [number, object];
    const gevraagd: unknown[] = [];

    beforeEach(async () => {
      map = await mkdtemp(join(tmpdir(), 'wissel-overname-'));
      gevraagd.length = 0;
      server = createServer((request, response) => {
        let zaak = '';
        request.on('data', (deel) => (zaak += String(deel)));
        request.on('end', () => {
          gevraagd.push([request.method, request.url, request.headers.authorization]);
          const [status, inhoud] = antwoord(gevraagd.length, zaak);
          response.writeHead(status, { 'retry-after': '0' }).end(JSON.stringify(inhoud));
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });
    afterEach(async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(map, { recursive: true });
    });

    const stuur = async (...gegeven: (readonly [number, object])[]): Promise<Gedaan> => {
      antwoord = (nummer) => gegeven[nummer - 1] ?? [500, {}];
      const [regel = ''] = await voorbeeldregels();
      const { port } = server.address() as AddressInfo;
      const env = { WISSEL_API_URL: `http://127.0.0.1:${String(port)}/`, WISSEL_TOKEN: 'geheim' };
      return draai([], [regel], env);
    };
    const VASTGELEGD = { zaakId: 'a', volgnummer: 5, staten: [{ id: 's', titel: 'S' }], beeindigd: false };
    const AFWEZIG = [503, { code: 'DATABASE.AFWEZIG', detail: 'Even niet.' }] as const;

    it('sends a zaak again while the service is away or has only accepted it', async () => {
      const { status, regels } = await stuur(AFWEZIG, [202, { status: 'aangenomen' }], [200, VASTGELEGD]);
      expect([status, regels]).toEqual([0, [expect.objectContaining({ uitkomst: 'overgenomen', staten: ['s'] })]]);
      expect(gevraagd).toEqual(Array.from({ length: 3 }, () => ['POST', '/v1/overnames', 'Bearer geheim']));
    });

    it('breaks off when the service stays away, and says so', async () => {
      const { status, fout, regels } = await stuur(...Array.from({ length: 20 }, () => AFWEZIG));
      expect([status, regels]).toEqual([1, []]);
      expect(fout).toMatch(/antwoordt geen API.*opnieuw/s);
      expect(gevraagd.length).toBeLessThan(20);
    });

    it.each([
      ['the token is refused', [401, { code: 'TOEGANG.TOKEN_ONGELDIG', detail: 'Nee.' }], 'TOEGANG.TOKEN_ONGELDIG'],
      ['something else answers', [404, { nee: true }], 'niet van Wissel'],
    ] as const)('breaks off at once when %s', async (_geval, gegeven, hint) => {
      expect(await stuur(gegeven)).toMatchObject({ status: 1, fout: expect.stringContaining(hint) });
      expect(gevraagd).toHaveLength(1);
    });

    it('writes a report that is whole, also when it is broken off', async () => {
      antwoord = (_nummer, zaak) =>
        zaak.includes('Z-2025-0104') ? [201, VASTGELEGD] : [403, { code: 'TOEGANG.ONBEVOEGD', detail: 'Nee.' }];
      const { port } = server.address() as AddressInfo;
      const env = { WISSEL_API_URL: `http://127.0.0.1:${String(port)}`, WISSEL_TOKEN: 'geheim' };
      const bestand = join(map, 'rapport.json');
      expect((await draai(['--rapport', bestand, VOORBEELD], [], env)).status).toBe(1);
      const { regels, samenvatting } = JSON.parse(await readFile(bestand, 'utf8')) as Record<string, unknown>;
      expect(regels).toEqual([expect.objectContaining({ regel: 1, uitkomst: 'overgenomen' })]);
      expect(samenvatting).toMatchObject({ regels: 1, overgenomen: 1 });
    });
  });
});
