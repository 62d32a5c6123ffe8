import { NEDERLANDSE_KALENDER, toMillis, toTijdstip } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { BESLISTERMIJN } from './awb.ts';
import { berekenKlok } from './klok.ts';
import type { KlokOpties } from './klok-typen.ts';
import { CRISIS_TER_PLAATSE, EERSTE_CONTACT } from './lokaal.ts';
import { dagenPerStap, gestart, gestopt, hervat, om, opgeschort, turned, verlengd } from './testing.ts';
import type { KlokFeit, TermijnDefinitie } from './typen.ts';

const kalender = NEDERLANDSE_KALENDER;
const start = gestart('2026-02-03'); // eight weeks: last day Tuesday 31 March 2026

function klok(
  feiten: readonly KlokFeit[],
  peil: Tijdstip,
  opties: KlokOpties = {},
  definitie: TermijnDefinitie = BESLISTERMIJN,
) {
  return berekenKlok(definitie, feiten, kalender, peil, opties);
}

describe('moments', () => {
  it('warns as often as asked, in order of time, and repeats after the deadline', () => {
    const opties: KlokOpties = {
      waarschuwingen: [0.9, 0.5],
      herhaling: { elke: { aantal: 1, eenheid: 'weken' }, maximaal: 2 },
    };
    const { momenten } = klok([start], om('2026-02-04'), opties);
    expect(momenten.map(({ stap }) => stap)).toEqual([
      'waarschuwing-50',
      'waarschuwing-90',
      'deadline',
      'herhaling-1',
      'herhaling-2',
    ]);
    expect(dagenPerStap(momenten)).toEqual({
      'waarschuwing-50': '2026-03-04',
      'waarschuwing-90': '2026-03-26',
      deadline: '2026-04-01',
      'herhaling-1': '2026-04-08',
      'herhaling-2': '2026-04-15',
    });
  });

  it('does not warn a day early because of binary fractions', () => {
    const honderdDagen = { ...BESLISTERMIJN, duur: { aantal: 100, eenheid: 'dagen' }, atw: false } as const;
    const { momenten } = klok([start], om('2026-02-04'), { waarschuwingen: [0.29] }, honderdDagen); // 0.29 * 100 is 28.999...
    expect(dagenPerStap(momenten)).toMatchObject({ 'waarschuwing-29': '2026-03-05' });
  });

  it('never comes near without warnings', () => {
    const stand = klok([start], om('2026-03-31'), { waarschuwingen: [] });
    expect([stand.status, dagenPerStap(stand.momenten)]).toEqual(['loopt', { deadline: '2026-04-01' }]);
  });

  it.each([0, 1, 1.5, -0.1, NaN])('refuses to warn at %d of the term', (fractie) => {
    expect(() => klok([start], om('2026-02-04'), { waarschuwingen: [fractie] })).toThrow(RangeError);
  });

  it('counts werkdagen in werkdagen', () => {
    // 1 April; werkdagen 2, 7, 8, 9, 10 April: three of five have passed at the start of the 9th
    const stand = klok(
      [gestart('2026-04-01')],
      om('2026-04-04'),
      { herhaling: { elke: { aantal: 1, eenheid: 'werkdagen' }, maximaal: 1 } },
      EERSTE_CONTACT,
    );
    expect(dagenPerStap(stand.momenten)).toEqual({
      'waarschuwing-75': '2026-04-09',
      deadline: '2026-04-11',
      'herhaling-1': '2026-04-13',
    });
    expect(stand).toMatchObject({ maat: 'werkdagen', verstreken: 1, resterend: 4 });
  });

  it('counts hours to the millisecond; the full hours still belong to the term', () => {
    const bel = gestart('2026-10-25');
    const na = (millis: number): Tijdstip => toTijdstip(toMillis(om('2026-10-25')) + millis);
    const stand = klok(
      [bel],
      na(5_400_000),
      { herhaling: { elke: { aantal: 1, eenheid: 'uren' }, maximaal: 1 } },
      CRISIS_TER_PLAATSE,
    );
    expect(stand).toMatchObject({
      status: 'nadert',
      maat: 'uren',
      verstreken: 1.5,
      resterend: 0.5,
      laatsteMoment: na(7_200_000),
    });
    expect(stand.momenten).toEqual([
      { stap: 'waarschuwing-75', op: na(5_400_000) },
      { stap: 'deadline', op: na(7_200_001) },
      { stap: 'herhaling-1', op: na(10_800_001) },
    ]);
    expect(klok([bel], na(7_200_000), {}, CRISIS_TER_PLAATSE).status).toBe('nadert');
    expect(klok([bel], na(7_200_001), {}, CRISIS_TER_PLAATSE).status).toBe('overschreden');
  });

  it('repeats in days after hours, at the start of a day', () => {
    const opties: KlokOpties = { herhaling: { elke: { aantal: 1, eenheid: 'werkdagen' }, maximaal: 1 } };
    const { momenten } = klok([gestart('2026-03-13')], om('2026-03-13'), opties, CRISIS_TER_PLAATSE);
    expect(momenten.at(-1)).toEqual({ stap: 'herhaling-1', op: om('2026-03-16', 0) });
  });
});

describe('facts that the definition does not allow', () => {
  it.each([
    { code: 'VERLENGING.GROND_ONBEKEND', feit: verlengd('2026-03-01', 'zin', { aantal: 1, eenheid: 'weken' }) },
    {
      code: 'VERLENGING.EENHEID_PAST_NIET',
      feit: verlengd('2026-03-01', 'kennisgeving', { aantal: 1, eenheid: 'uren' }),
    },
    {
      code: 'VERLENGING.EENHEID_PAST_NIET',
      feit: verlengd('2026-03-01', 'kennisgeving', { aantal: 1, eenheid: 'werkdagen' }),
    },
    { code: 'VERLENGING.NA_AFLOOP', feit: verlengd('2026-04-01', 'kennisgeving', { aantal: 1, eenheid: 'weken' }) },
  ])('are left out and named: $code', ({ code, feit }) => {
    expect(klok([start, feit], om('2026-04-02'))).toMatchObject({
      laatsteDag: '2026-03-31',
      genegeerd: [{ volgnummer: 4, code }],
    });
  });

  it('count again when a late suspension brings them within the term', () => {
    const feiten = [
      start,
      verlengd('2026-04-01', 'kennisgeving', { aantal: 1, eenheid: 'weken' }),
      opgeschort('2026-03-01', 'instemming', { tot: '2026-03-08', bekend: '2026-04-20' }),
    ];
    expect(klok(feiten, om('2026-04-25'))).toMatchObject({ laatsteDag: '2026-04-14', genegeerd: [] });
  });

  it('do not depend on where they stand in the list', () => {
    const feiten = [
      start,
      opgeschort('2026-03-01', 'aanvulling'),
      hervat('2026-03-14'),
      verlengd('2026-03-20', 'kennisgeving', { aantal: 2, eenheid: 'weken' }),
      gestopt('2026-04-20'),
    ];
    const standen = feiten.map((_, draai) => klok(turned(feiten, draai), om('2026-05-01')));
    expect(new Set(standen.map((stand) => JSON.stringify(stand))).size).toBe(1);
  });
});
