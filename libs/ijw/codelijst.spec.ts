import { datum } from '../kalender/index.ts';
import { voldoetAanElfproef } from './bsn.ts';
import { zoekCode } from './codelijst.ts';
import { CODELIJSTEN } from './codelijsten/index.ts';
import { REDEN_WIJZIGING } from './codelijsten/product.ts';
import { TYPE_VERWIJZER } from './codelijsten/verzoek.ts';

describe('a code list', () => {
  it('has a name of its own, a source, and a meaning for every code', () => {
    expect(new Set(CODELIJSTEN.map(({ id }) => id)).size).toBe(CODELIJSTEN.length);
    for (const { bron, codes, vervallen } of CODELIJSTEN) {
      expect(bron).toMatch(/^iJw 3\.2, codelijst \w+$/);
      expect(Object.values(codes).every((betekenis) => /^\S.*\S$/.test(betekenis))).toBe(true);
      expect(vervallen.every((code) => code in codes)).toBe(true);
    }
  });

  it('tells what a code means from the day on which the release holds', () => {
    expect(zoekCode(TYPE_VERWIJZER, '02', datum('2026-03-02'))).toEqual({ status: 'geldig', betekenis: 'Huisarts' });
    expect(zoekCode(TYPE_VERWIJZER, '02', datum('2023-04-01')).status).toBe('geldig');
    expect(zoekCode(TYPE_VERWIJZER, '02', datum('2023-03-31')).status).toBe('onbekend');
  });

  it('knows no code that is not in it, and marks one that nobody may use any more', () => {
    for (const code of ['07', '', 'toString', '__proto__'])
      expect(zoekCode(TYPE_VERWIJZER, code, datum('2026-03-02'))).toEqual({ status: 'onbekend' });
    expect(zoekCode(REDEN_WIJZIGING, '01', datum('2026-03-02')).status).toBe('vervallen');
    const kort = { ...REDEN_WIJZIGING, geldigTot: datum('2026-01-01') };
    expect(zoekCode(kort, '04', datum('2025-12-31')).status).toBe('geldig');
    expect(zoekCode(kort, '04', datum('2026-01-01')).status).toBe('onbekend');
  });
});

describe('the elfproef (CS002)', () => {
  it.each([
    ['111222333', true], // 1*9+1*8+1*7+2*6+2*5+2*4+3*3+3*2-3 = 66
    ['123456782', true], // the worked example of the standard: 154
    ['999900006', true],
    ['123456789', false],
    ['999900007', false],
    ['000000000', false],
    ['12345678', false],
    ['1234567820', false],
    ['12345678a', false],
    ['', false],
  ])('of %j: %s', (cijfers, uitkomst) => {
    expect(voldoetAanElfproef(cijfers)).toBe(uitkomst);
  });
});
