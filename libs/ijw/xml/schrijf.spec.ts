import { berichtSchema } from '../schema.ts';
import * as t from '../testing.ts';
import { leesBericht } from './lees.ts';
import { schrijfBericht } from './schrijf.ts';

function xmlVan(bericht: Parameters<typeof schrijfBericht>[0]): string {
  const uitkomst = schrijfBericht(bericht);
  return uitkomst.ok ? uitkomst.xml : '';
}

describe('writing a message', () => {
  it('gives UTF-8 without a mark, lines that end with CR LF, and the namespaces of the standard (OP192)', () => {
    const xml = xmlVan(t.jw319());
    expect(xml.split('\r\n').slice(0, 3)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<jw319:Bericht xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" xmlns:jw319="http://www.istandaarden.nl/ijw/3_2/jw319/schema">',
      '\t<jw319:Header>',
    ]);
    expect(xml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('gives the same text whatever the order in which the fields were set', () => {
    const { soort, header, antwoord } = t.jw319();
    const omgekeerd = { antwoord: { verzoekAntwoord: '2', referentieAanbieder: 'R1' }, header, soort } as const;
    expect(antwoord).toEqual(omgekeerd.antwoord);
    expect(xmlVan(omgekeerd)).toBe(xmlVan(t.jw319()));
  });

  it('never refuses a verzoek for want of budget: that answer is blocked with a code of its own (PD 004)', () => {
    expect(schrijfBericht(t.jw319({ verzoekAntwoord: '1', redenAfwijzingVerzoek: '2' }))).toMatchObject({
      ok: false,
      bevindingen: [
        { code: 'BELEID.GEEN_BUDGETAFWIJZING', gewicht: 'fout', pad: '/Bericht/Antwoord/RedenAfwijzingVerzoek' },
      ],
    });
    expect(schrijfBericht(t.jw319({ verzoekAntwoord: '1', redenAfwijzingVerzoek: '3' })).ok).toBe(true);
  });

  it.each([
    [
      'WAARDE.ONGELDIG',
      '/Bericht/Header/BerichtIdentificatie/Identificatie',
      t.jw319({}, { identificatie: 'dertien tekens' }),
    ],
    ['WAARDE.ONGELDIG', '/Bericht/Header/Afzender', t.jw319({}, { gemeente: 'GM0642' })],
    ['WAARDE.ONGELDIG', '/Bericht/Antwoord/ReferentieAanbieder', t.jw319({ referentieAanbieder: 'een\u0000twee' })],
    ['WAARDE.ONGELDIG', '/Bericht/Antwoord/ReferentieAanbieder', t.jw319({ referentieAanbieder: '\ud800' })],
    ['ELEMENT.ONTBREEKT', '/Bericht/Client/StartProducten', t.jw305([])],
  ])('refuses what does not fit: %s at %s', (code, pad, bericht) => {
    expect(schrijfBericht(bericht)).toMatchObject({ ok: false, bevindingen: [{ code, pad }] });
  });

  it('refuses what has fields that the message does not have', () => {
    const { client } = t.jw305();
    const bericht = { ...t.jw305(), client: { ...client, toelichting: 'x' } };
    expect(schrijfBericht(bericht)).toMatchObject({
      bevindingen: [{ code: 'ELEMENT.ONBEKEND', pad: '/Bericht/Client' }],
    });
  });
});

describe('the schema of a message', () => {
  it('takes what was read, and nothing with a field too many or too few', () => {
    const schema = berichtSchema('JW305');
    const gelezen = leesBericht(xmlVan(t.jw305()));
    expect(gelezen.ok && schema.safeParse(gelezen.bericht).success).toBe(true);
    const { client: _, ...zonder } = t.jw305();
    expect(schema.safeParse(zonder).success).toBe(false);
    expect(schema.safeParse({ ...t.jw305(), extra: 1 }).success).toBe(false);
    expect(schema.safeParse(t.jw307()).success).toBe(false);
  });
});

describe('what is secret', () => {
  const GEHEIM = /999900|Wit|Tom|2014-02-14/;
  const geheel = xmlVan(t.jw301());

  it('never stands in what is said of a message, wherever it is damaged', () => {
    expect(geheel).toMatch(GEHEIM);
    const regels = geheel.split('\r\n');
    for (const [plaats, regel] of regels.entries()) {
      const [, waarde] = />([^<]+)</.exec(regel) ?? [];
      for (const kapot of [
        regel.replace('>', ' naam="Tom">'),
        regel.replaceAll(/:\w+>/g, ':Wit>'),
        regel.replace(waarde ?? '', '999900006Wit&lt;'),
      ]) {
        const gelezen = leesBericht(regels.with(plaats, kapot).join('\n'));
        if (!gelezen.ok) expect(JSON.stringify(gelezen.bevindingen)).not.toMatch(GEHEIM);
      }
    }
  });

  it('never stands in what is said of a message that is not written, nor in what its schema throws', () => {
    const bericht = t.jw301([t.toegewezen({ referentieAanbieder: 'Tom de Wit '.repeat(9), budget: -5 })]);
    const uitkomst = schrijfBericht(bericht);
    expect(uitkomst).toMatchObject({ bevindingen: [{ code: 'WAARDE.ONGELDIG' }, { code: 'WAARDE.ONGELDIG' }] });
    expect(JSON.stringify(uitkomst)).not.toMatch(GEHEIM);
    const fout = berichtSchema('JW301').safeParse({
      ...bericht,
      client: { ...bericht.client, bsn: '999900007' },
    }).error;
    expect(`${String(fout)} ${JSON.stringify(fout)}`).not.toMatch(GEHEIM);
  });
});
