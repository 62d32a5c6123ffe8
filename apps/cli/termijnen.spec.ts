import { Readable, Writable } from 'node:stream';
import { termijnenCommando, verwerkTermijnen } from './termijnen.ts';

const GOED = { id: 'goed', start: '2026-01-12', duur: { aantal: 8, eenheid: 'weken' }, atw: true };
const UREN = { id: 'uren', start: '2026-10-25T01:30:00+02:00', duur: { aantal: 2, eenheid: 'uren' } };

function collect(): { readonly stroom: Writable; readonly tekst: () => string } {
  const delen: string[] = [];
  const stroom = new Writable({
    write(deel, _codering, klaar) {
      delen.push(String(deel));
      klaar();
    },
  });
  return { stroom, tekst: () => delen.join('') };
}

async function run(...invoer: (string | Buffer)[]) {
  const [uit, fout] = [collect(), collect()];
  const status = await termijnenCommando(Readable.from(invoer), uit.stroom, fout.stroom);
  return { status, uit: uit.tekst(), fout: fout.tekst() };
}

describe('wissel termijnen', () => {
  it('answers the example of its own help', () => {
    const item = { ...GOED, kalender: 'ATW', opschortingen: [{ van: '2026-01-21', tot: '2026-02-03' }] };
    expect(verwerkTermijnen([item])).toEqual([{ id: 'goed', laatsteDag: '2026-03-23', voorlopig: false }]);
    expect(verwerkTermijnen([{ ...item, uitleg: true }])).toEqual([
      {
        id: 'goed',
        laatsteDag: '2026-03-23',
        voorlopig: false,
        uitleg: [
          '8 weken vanaf 12 januari 2026 = 9 maart 2026',
          '13 dagen opgeschort van 21 januari 2026 tot 3 februari 2026 = 22 maart 2026',
          'dat is een zondag, dus maandag 23 maart 2026 (Algemene termijnenwet art. 1)',
        ],
      },
    ]);
  });

  it('answers hours as an instant with the offset of Amsterdam', () => {
    expect(verwerkTermijnen([UREN])).toEqual([
      { id: 'uren', laatsteMoment: '2026-10-25T02:30:00+01:00', voorlopig: false },
    ]);
    const stil = { ...UREN, opschortingen: [{ van: '2026-10-25T02:00:00+01:00', tot: '2026-10-26' }] };
    expect(verwerkTermijnen([stil])).toEqual([
      { id: 'uren', laatsteMoment: '2026-10-26T00:30:00+01:00', voorlopig: false },
    ]);
  });

  it('takes absent choices for their defaults: no Atw, calendar ATW, forwards', () => {
    const kaal = { id: 1, start: '2026-03-07', duur: { aantal: 1, eenheid: 'weken' } };
    expect(verwerkTermijnen([kaal])).toEqual([{ id: 1, laatsteDag: '2026-03-14', voorlopig: false }]);
    expect(verwerkTermijnen([{ ...kaal, richting: 'terug' }])).toEqual([
      { id: 1, laatsteDag: '2026-02-28', voorlopig: false },
    ]);
    const werkdagen = { id: 2, start: '2026-04-02', duur: { aantal: 1, eenheid: 'werkdagen' } };
    expect(verwerkTermijnen([werkdagen, { ...werkdagen, kalender: 'LID1' }])).toEqual([
      { id: 2, laatsteDag: '2026-04-07', voorlopig: false },
      { id: 2, laatsteDag: '2026-04-03', voorlopig: false },
    ]);
  });

  it('marks an answer that rests on days nobody has published yet', () => {
    expect(verwerkTermijnen([{ ...GOED, start: '2029-01-08' }])).toEqual([
      { id: 'goed', laatsteDag: '2029-03-05', voorlopig: true },
    ]);
  });

  it('names the source and the reasons that it was given', () => {
    const item = {
      ...GOED,
      bron: 'Awb 4:13',
      uitleg: true,
      opschortingen: [{ van: '2026-01-21', tot: '2026-02-03', reden: 'ontbrekende gegevens' }],
    };
    expect(verwerkTermijnen([item])).toMatchObject([
      {
        uitleg: [
          '8 weken (Awb 4:13) vanaf 12 januari 2026 = 9 maart 2026',
          '13 dagen opgeschort wegens ontbrekende gegevens = 22 maart 2026',
          expect.anything(),
        ],
      },
    ]);
  });

  it.each([
    ['TERMIJN.GEEN_OBJECT', 7],
    ['TERMIJN.GEEN_OBJECT', null],
    ['TERMIJN.GEEN_OBJECT', []],
    ['TERMIJN.ONBEKEND_VELD', { ...GOED, opschorting: [] }],
    ['TERMIJN.ONBEKEND_VELD', { ...GOED, duur: { aantal: 1, eenheid: 'weken', soort: 'x' } }],
    ['TERMIJN.DATUM_ONGELDIG', { ...GOED, start: '2026-02-30' }],
    ['TERMIJN.DATUM_ONGELDIG', { ...GOED, start: '2026-01-12T10:00:00Z' }],
    ['TERMIJN.DATUM_ONGELDIG', { ...GOED, start: 20260112 }],
    ['TERMIJN.DATUM_ONGELDIG', { ...GOED, start: '0000-01-01' }],
    ['TERMIJN.DATUM_ONGELDIG', { ...GOED, start: '10000-01-01' }],
    ['TERMIJN.DATUM_ONGELDIG', { duur: GOED.duur }],
    ['TERMIJN.TIJDSTIP_ONGELDIG', { ...UREN, start: '2026-10-25' }],
    ['TERMIJN.TIJDSTIP_ONGELDIG', { ...UREN, start: '2026-10-25T25:00:00Z' }],
    ['TERMIJN.TIJDSTIP_ONGELDIG', { ...UREN, start: 12 }],
    ['TERMIJN.OFFSET_ONTBREEKT', { ...UREN, start: '2026-10-25T01:30:00' }],
    ['TERMIJN.DUUR_ONGELDIG', { ...GOED, duur: '8 weken' }],
    ['TERMIJN.DUUR_ONGELDIG', { id: 1, start: '2026-01-12' }],
    ['TERMIJN.EENHEID_ONBEKEND', { ...GOED, duur: { aantal: 8, eenheid: 'week' } }],
    ['TERMIJN.AANTAL_ONGELDIG', { ...GOED, duur: { aantal: -8, eenheid: 'weken' } }],
    ['TERMIJN.AANTAL_ONGELDIG', { ...GOED, duur: { aantal: 0, eenheid: 'weken' } }],
    ['TERMIJN.AANTAL_ONGELDIG', { ...GOED, duur: { aantal: 1.5, eenheid: 'weken' } }],
    ['TERMIJN.AANTAL_ONGELDIG', { ...GOED, duur: { aantal: '8', eenheid: 'weken' } }],
    ['TERMIJN.AANTAL_ONGELDIG', { ...GOED, duur: { aantal: Infinity, eenheid: 'weken' } }],
    ['TERMIJN.AANTAL_ONGELDIG', { ...GOED, duur: { aantal: 1e12, eenheid: 'weken' } }],
    ['TERMIJN.ATW_ONGELDIG', { ...GOED, atw: 'ja' }],
    ['TERMIJN.ATW_ONGELDIG', { ...GOED, atw: null }],
    ['TERMIJN.KALENDER_ONBEKEND', { ...GOED, kalender: 'atw' }],
    ['TERMIJN.RICHTING_ONBEKEND', { ...GOED, richting: 'achteruit' }],
    ['TERMIJN.UITLEG_ONGELDIG', { ...GOED, uitleg: 'ja' }],
    ['TERMIJN.TEKST_ONGELDIG', { ...GOED, bron: 413 }],
    ['TERMIJN.TEKST_ONGELDIG', { ...GOED, opschortingen: [{ van: '2026-01-20', tot: '2026-01-21', reden: 1 }] }],
    ['TERMIJN.OPSCHORTING_ONGELDIG', { ...GOED, opschortingen: {} }],
    ['TERMIJN.OPSCHORTING_ONGELDIG', { ...GOED, opschortingen: ['2026-01-20'] }],
    ['TERMIJN.DATUM_ONGELDIG', { ...GOED, opschortingen: [{ van: '2026-01-20' }] }],
    ['TERMIJN.DATUM_ONGELDIG', { ...GOED, opschortingen: [{ van: '2026-01-32', tot: '2026-02-01' }] }],
    ['TERMIJN.ONBEKEND_VELD', { ...GOED, opschortingen: [{ van: '2026-01-20', until: '2026-02-01' }] }],
    ['TERMIJN.OPSCHORTING_TOT_VOOR_VAN', { ...GOED, opschortingen: [{ van: '2026-01-20', tot: '2026-01-19' }] }],
    [
      'TERMIJN.OPSCHORTING_BIJ_TERUG',
      { ...GOED, richting: 'terug', opschortingen: [{ van: '2026-01-01', tot: '2026-01-05' }] },
    ],
    ['TERMIJN.BUITEN_BEREIK', { ...GOED, start: '9999-12-01' }],
    ['TERMIJN.BUITEN_BEREIK', { ...GOED, duur: { aantal: 9000, eenheid: 'jaren' } }],
    ['TERMIJN.BUITEN_BEREIK', { ...GOED, duur: { aantal: 1e8, eenheid: 'werkdagen' } }],
    ['TERMIJN.BUITEN_BEREIK', { ...GOED, duur: { aantal: 1e8, eenheid: 'maanden' } }],
    ['TERMIJN.BUITEN_BEREIK', { ...UREN, duur: { aantal: 1e8, eenheid: 'uren' } }],
    ['TERMIJN.BUITEN_BEREIK', { ...UREN, start: '0001-01-01T00:00:00+18:00' }],
    ['TERMIJN.BUITEN_BEREIK', { ...GOED, start: '0001-01-05', richting: 'terug' }],
  ])('refuses with %s: %j', (code, item) => {
    const [slecht, goed] = verwerkTermijnen([item, GOED]) ?? [];
    expect(slecht).toMatchObject({ fout: { code, uitleg: expect.any(String) } });
    expect(goed).toEqual({ id: 'goed', laatsteDag: '2026-03-09', voorlopig: false });
  });

  it('gives back the id as it was, null without one, and lets two items share one', () => {
    const fout = { start: 'x', duur: GOED.duur };
    const ids = [{ ...GOED, id: 7 }, { ...GOED, id: 7 }, fout, { ...fout, id: { a: 1 } }];
    expect(verwerkTermijnen(ids)?.map(({ id }) => id)).toEqual([7, 7, null, { a: 1 }]);
  });

  it('refuses an id that is too deep to be given back, which spoils no other', async () => {
    const diep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const { status, uit } = await run(`[{"id":${diep}},${JSON.stringify(GOED)}]`);
    expect(status).toBe(0);
    expect(JSON.parse(uit)).toMatchObject([{ id: null, fout: { code: 'TERMIJN.ID_ONGELDIG' } }, { id: 'goed' }]);
  });

  it('reads stdin and writes stdout, whatever the parts in which they come', async () => {
    const tekst = Buffer.from(`\uFEFF${JSON.stringify([GOED, { ...GOED, id: 'é', start: 'nee' }])}`);
    const { status, uit, fout } = await run(...Array.from(tekst, (_, i) => tekst.subarray(i, i + 1)));
    expect([status, fout]).toEqual([0, '']);
    expect(JSON.parse(uit)).toMatchObject([{ id: 'goed' }, { id: 'é', fout: { code: 'TERMIJN.DATUM_ONGELDIG' } }]);
  });

  it.each(['', 'geen json', '{"id":1}', '7', 'null', '[1,'])(
    'ends with 2 and a message on stderr for %j',
    async (tekst) => {
      expect(await run(tekst)).toEqual({
        status: 2,
        uit: '',
        fout: 'wissel termijnen: de invoer is geen JSON-lijst\n',
      });
    },
  );

  it('answers an empty list with one', async () => {
    expect(await run('[]')).toEqual({ status: 0, uit: '[]\n', fout: '' });
  });
});
