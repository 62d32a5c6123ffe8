import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datum } from '../../libs/kalender/index.ts';
import { leesBericht, schrijfBericht } from '../../libs/ijw/index.ts';
import type { Bericht } from '../../libs/ijw/index.ts';
import { gestart, jw301, jw305, jw307, jw319 } from '../../libs/ijw/testing.ts';
import { ijwCommand } from './ijw.ts';

const PERSOON = /999900|Wit|Tom/;
let map = '';

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'wissel-ijw-'));
});
afterEach(() => {
  rmSync(map, { recursive: true, force: true });
});

function xmlVan(bericht: Bericht): string {
  const uitkomst = schrijfBericht(bericht);
  return uitkomst.ok ? uitkomst.xml : '';
}

/** A file with a message, or with any text. */
function bestand(naam: string, inhoud: Bericht | string): string {
  const pad = join(map, naam);
  writeFileSync(pad, typeof inhoud === 'string' ? inhoud : xmlVan(inhoud));
  return pad;
}

async function run(args: readonly string[], stdin = '') {
  let [uit, fout, nummer] = ['', '', 0];
  const status = await ijwCommand(args, {
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    uit: { write: (tekst) => (uit += tekst) },
    fout: { write: (tekst) => (fout += tekst) },
    nieuweRetour: () => ({ identificatie: `RET-${(nummer += 1)}`, dagtekening: datum('2026-03-05') }),
  });
  return { status, uit, fout };
}

describe('wissel ijw controleer', () => {
  it('names kind, sender and receiver of a message that is right, and ends with 0', async () => {
    expect(await run(['controleer', bestand('a.xml', jw305())])).toEqual({
      status: 0,
      uit: `${join(map, 'a.xml')}: JW305 Start zorg van 42420001 aan 0642: goed\n1 gecontroleerd, 0 geweigerd\n`,
      fout: '',
    });
  });

  it('reads stdin when no file is given', async () => {
    expect((await run(['controleer'], xmlVan(jw319()))).uit).toBe(
      'stdin: JW319 Antwoord van 0642 aan 42420001: goed\n1 gecontroleerd, 0 geweigerd\n',
    );
  });

  it('names every finding with code, place and sentence, no person, and ends with 1', async () => {
    const slecht = bestand('slecht.xml', jw305([gestart({ statusAanlevering: '2' })]));
    const kapot = bestand('kapot.xml', xmlVan(jw301()).replace('>Wit<', '><'));
    const { status, uit } = await run(['controleer', slecht, kapot, join(map, 'weg.xml'), map]);
    expect(status).toBe(1);
    expect(uit.replaceAll(map, 'MAP').split('\n')).toEqual([
      'MAP/slecht.xml: JW305 Start zorg van 42420001 aan 0642: geweigerd',
      '  fout CS058 (/Bericht/Client/StartProducten/StartProduct[1]/StatusAanlevering): De status aanlevering mag alleen 1 (eerste) of 3 (verwijderen) zijn.',
      'MAP/kapot.xml: JW301 Toewijzing van 0642 aan 42420001: geweigerd',
      '  fout WAARDE.ONGELDIG (/Bericht/Client/Naam/Geslachtsnaam/Achternaam, regel 26): De waarde past hier niet. Gevraagd: een regel tekst die niet leeg is, van hoogstens 200 tekens.',
      'MAP/weg.xml: geweigerd',
      '  fout BESTAND.ONLEESBAAR: Het bestand bestaat niet of kan niet worden geopend.',
      'MAP: geweigerd',
      '  fout BESTAND.ONLEESBAAR: Het bestand bestaat niet of kan niet worden geopend.',
      '4 gecontroleerd, 4 geweigerd',
      '',
    ]);
    expect(uit).not.toMatch(PERSOON);
  });

  it('gives the same as JSON', async () => {
    const { status, uit } = await run([
      'controleer',
      '--json',
      bestand('a.xml', 'geen xml'),
      bestand('b.xml', jw305()),
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(uit)).toMatchObject([
      { soort: null, afzender: null, geweigerd: true, bevindingen: [{ code: 'XML.ONGELDIG', niveau: 'formaat' }] },
      { soort: 'JW305', afzender: '42420001', ontvanger: '0642', geweigerd: false, bevindingen: [] },
    ]);
    expect(uit).not.toContain('plek');
  });

  it('lays messages beside those before them only when they are a chain', async () => {
    const keten = [bestand('1.xml', jw301()), bestand('2.xml', jw307())];
    expect((await run(['controleer', ...keten])).status).toBe(0);
    expect((await run(['controleer', '--keten', ...keten])).uit).toContain('fout OP295');
    const heel = [bestand('1.xml', jw301()), bestand('2.xml', jw305()), bestand('3.xml', jw307())];
    expect((await run(['controleer', '--keten', ...heel])).status).toBe(0);
  });

  it('writes the retours that are due, for their reader alone', async () => {
    const uitvoer = join(map, 'retour');
    const bestanden = [
      bestand('goed.xml', jw305()),
      bestand('slecht.xml', jw305([gestart({ statusAanlevering: '2' })])),
      bestand('onleesbaar.xml', 'geen xml'),
    ];
    const { uit } = await run(['controleer', ...bestanden, '--retour', uitvoer]);
    expect(readdirSync(uitvoer).sort()).toEqual(['JW306-RET-1.xml', 'JW306-RET-2.xml']);
    expect(uit).toContain(`retour: ${join(uitvoer, 'JW306-RET-2.xml')}`);
    const retouren = readdirSync(uitvoer)
      .sort()
      .map((naam) => leesBericht(readFileSync(join(uitvoer, naam))));
    expect(retouren).toMatchObject([
      { ok: true, bericht: { soort: 'JW306', header: { identificatieRetour: 'RET-1' } } },
      { ok: true, bericht: { header: { identificatieRetour: 'RET-2', retourCodes: ['0001'] } } },
    ]);
  });

  it.each([
    [[], 'gebruik: wissel ijw controleer'],
    [['schrijf'], 'gebruik: wissel ijw controleer'],
    [['controleer', '--alles'], 'onbekende keuze "--alles"'],
    [['controleer', '--retour'], '--retour vraagt een map'],
  ])('does not understand %j', async (args, reden) => {
    const { status, uit, fout } = await run(args);
    expect([status, uit]).toEqual([2, '']);
    expect(fout).toContain(`wissel ijw: ${reden}`);
  });
});
