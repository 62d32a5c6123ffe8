import { NEDERLANDSE_KALENDER, toMillis, toTijdstip } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { BESLISTERMIJN } from './awb.ts';
import { berekenKlok } from './klok.ts';
import type { KlokOpties } from './klok-typen.ts';
import { CRISIS_TER_PLAATSE, EERSTE_CONTACT } from './lokaal.ts';
import { dagenPerStap, gestart, gestopt, hervat, om, opgeschort, turned, vervallen, verlengd } from './testing.ts';
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

describe('status of a clock in days', () => {
  it.each([
    { wanneer: 'at its start', peil: om('2026-02-03'), status: 'loopt', verstreken: 0, resterend: 56 },
    {
      wanneer: 'just before three quarters',
      peil: om('2026-03-17', 23),
      status: 'loopt',
      verstreken: 42,
      resterend: 14,
    },
    { wanneer: 'after three quarters', peil: om('2026-03-18', 0), status: 'nadert', verstreken: 43, resterend: 13 },
    { wanneer: 'on its last day', peil: om('2026-03-31', 23), status: 'nadert', verstreken: 56, resterend: 0 },
    {
      wanneer: 'once that day is over',
      peil: om('2026-04-01', 0),
      status: 'overschreden',
      verstreken: 57,
      resterend: -1,
    },
  ])('is $status $wanneer', ({ peil, status, verstreken, resterend }) => {
    expect(klok([start], peil)).toMatchObject({
      status,
      verstreken,
      resterend,
      laatsteDag: '2026-03-31',
      verstrijktOp: om('2026-04-01', 0),
      maat: 'kalenderdagen',
    });
  });

  it('is gestopt and unbroken when it stopped on its last day, however late that was heard of', () => {
    const feiten = [start, gestopt('2026-03-31', { bekend: '2026-05-20' })];
    expect(klok(feiten, om('2026-05-21'))).toMatchObject({
      status: 'gestopt',
      gestoptOp: om('2026-03-31'),
      momenten: [],
    });
    expect(klok(feiten, om('2026-05-21'))).not.toHaveProperty('overschrijding');
  });

  it('showed a breach while the stop had not been heard of', () => {
    const feiten = [start, gestopt('2026-03-31', { bekend: '2026-05-20' })];
    const toen = klok(feiten, om('2026-05-01'), { bekendOp: om('2026-05-01') });
    expect(toen).toMatchObject({
      status: 'overschreden',
      overschrijding: { sinds: om('2026-04-01', 0), bekendOp: om('2026-04-01', 0) },
    });
  });

  it('is gestopt and broken when it stopped a day late, and still tells of its deadline', () => {
    const stand = klok([start, gestopt('2026-04-01')], om('2026-05-21'));
    expect(stand).toMatchObject({ status: 'gestopt', resterend: -1, overschrijding: { sinds: om('2026-04-01', 0) } });
    expect(stand.momenten).toEqual([{ stap: 'deadline', op: om('2026-04-01', 0) }]);
  });

  it('is gestopt from the very instant on which it stopped', () => {
    expect(klok([start, gestopt('2026-03-20')], om('2026-03-20')).status).toBe('gestopt');
  });

  it('takes a stop that lies ahead for one that has not happened yet', () => {
    expect(klok([start, gestopt('2026-03-20')], om('2026-03-19')).status).toBe('nadert');
  });

  it('is vervallen without a start, after its start was withdrawn, and once it lapsed', () => {
    expect(klok([], om('2026-02-04'))).toEqual({ status: 'vervallen', momenten: [], voorlopig: false, genegeerd: [] });
    expect(klok([gestart('2026-02-03', { ingetrokken: '2026-02-10' })], om('2026-02-11')).status).toBe('vervallen');
    const vervallenStand = klok([start, vervallen('2026-02-20')], om('2026-02-21'));
    expect(vervallenStand).toMatchObject({
      status: 'vervallen',
      start: om('2026-02-03'),
      vervallenOp: om('2026-02-20'),
      momenten: [],
    });
    expect(klok([vervallen('2026-02-20')], om('2026-02-21'))).toMatchObject({ vervallenOp: om('2026-02-20') });
  });

  it('keeps a breach from before it lapsed', () => {
    expect(klok([start, vervallen('2026-04-10')], om('2026-05-01'))).toMatchObject({
      status: 'vervallen',
      overschrijding: { sinds: om('2026-04-01', 0) },
    });
  });

  it('lets whichever came first end it', () => {
    expect(
      klok([start, gestopt('2026-03-02', { nr: 5 }), vervallen('2026-03-01', { nr: 6 })], om('2026-04-01')).status,
    ).toBe('vervallen');
    expect(
      klok([start, gestopt('2026-03-01', { nr: 5 }), vervallen('2026-03-02', { nr: 6 })], om('2026-04-01')).status,
    ).toBe('gestopt');
  });

  it('takes the earliest of several starts', () => {
    expect(klok([gestart('2026-02-10', { nr: 2 }), start], om('2026-02-11'))).toMatchObject({
      start: om('2026-02-03'),
    });
  });

  it('moves with a corrected start', () => {
    const feiten = [
      gestart('2026-02-03', { ingetrokken: '2026-02-20' }),
      gestart('2026-01-30', { nr: 7, bekend: '2026-02-20' }),
    ];
    expect(klok(feiten, om('2026-02-21'))).toMatchObject({ laatsteDag: '2026-03-27' });
    expect(klok(feiten, om('2026-02-21'), { bekendOp: om('2026-02-19') })).toMatchObject({ laatsteDag: '2026-03-31' });
  });
});

describe('suspension', () => {
  const stil = opgeschort('2026-03-01', 'aanvulling');

  it('runs on the day of the request and stands still from the day after', () => {
    expect(klok([start, stil], om('2026-03-01', 23)).status).toBe('loopt');
    expect(klok([start, stil], om('2026-03-02', 0)).status).toBe('opgeschort');
  });

  it('fires nothing while it stands still without a known end, and shows the end as if it ran again now', () => {
    expect(klok([start, stil], om('2026-03-10'))).toMatchObject({
      status: 'opgeschort',
      hervattingOnbekend: true,
      momenten: [],
      laatsteDag: '2026-04-08', // 31 March + 8 days
      opgeschorteDagen: 8,
      verstreken: 27,
      resterend: 29,
    });
  });

  it('keeps its moments when the end of the standstill is known, none of them within it', () => {
    const stand = klok([start, opgeschort('2026-03-01', 'aanvulling', { tot: '2026-03-16' })], om('2026-03-10'));
    expect(stand).toMatchObject({ status: 'opgeschort', hervattingOnbekend: false, laatsteDag: '2026-04-14' });
    expect(dagenPerStap(stand.momenten)).toEqual({ 'waarschuwing-75': '2026-04-01', deadline: '2026-04-15' });
  });

  it('runs again on the day it is resumed', () => {
    const feiten = [start, stil, hervat('2026-03-14')];
    expect(klok(feiten, om('2026-03-13')).status).toBe('opgeschort');
    expect(klok(feiten, om('2026-03-14', 0)).status).toBe('loopt');
  });

  it('does not stand still after its last day', () => {
    const feiten = [start, opgeschort('2026-03-31', 'aanvulling')];
    expect(klok(feiten, om('2026-04-05'))).toMatchObject({
      status: 'overschreden',
      laatsteDag: '2026-03-31',
      opgeschorteDagen: 0,
    });
    const opTijd = [start, opgeschort('2026-03-30', 'aanvulling')];
    expect(klok(opTijd, om('2026-04-05'))).toMatchObject({ status: 'opgeschort', laatsteDag: '2026-04-07' });
  });

  it('does not stand still when it stood still only in the days that the Atw added', () => {
    // last day Saturday 28 February, so Monday 2 March; the request of the 28th would suspend from Sunday on
    const feiten = [gestart('2026-01-03'), opgeschort('2026-02-28', 'aanvulling')];
    expect(klok(feiten, om('2026-03-05'))).toMatchObject({ status: 'overschreden', laatsteDag: '2026-03-02' });
  });

  it('is not lengthened by a resumption after its known end', () => {
    const feiten = [start, opgeschort('2026-03-01', 'aanvulling', { tot: '2026-03-08' }), hervat('2026-03-14')];
    expect(klok(feiten, om('2026-03-20'))).toMatchObject({ opgeschorteDagen: 6, laatsteDag: '2026-04-07' });
  });

  it('ends with the clock when it was never resumed', () => {
    expect(klok([start, stil, gestopt('2026-03-20')], om('2026-06-01'))).toMatchObject({
      status: 'gestopt',
      opgeschorteDagen: 18,
    });
    expect(klok([start, stil, gestopt('2026-03-20')], om('2026-06-01'))).not.toHaveProperty('overschrijding');
  });

  it('withdraws a breach when it is heard of late', () => {
    const feiten = [
      start,
      opgeschort('2026-03-01', 'aanvulling', { bekend: '2026-04-05' }),
      hervat('2026-03-14', { bekend: '2026-04-05' }),
    ];
    expect(klok(feiten, om('2026-04-04'), { bekendOp: om('2026-04-04') })).toMatchObject({ status: 'overschreden' });
    expect(klok(feiten, om('2026-04-06'))).toMatchObject({ status: 'nadert', laatsteDag: '2026-04-13' });
  });

  it('leaves out a ground that the term does not have, and names it', () => {
    const stand = klok([start, opgeschort('2026-03-01', 'vakantie')], om('2026-03-10'));
    expect(stand).toMatchObject({
      status: 'loopt',
      genegeerd: [{ volgnummer: 2, code: 'OPSCHORTING.GROND_ONBEKEND' }],
    });
  });
});

describe('when a breach could be known', () => {
  it('is the deadline when all was heard of in time', () => {
    expect(klok([start], om('2026-05-01')).overschrijding?.bekendOp).toBe(om('2026-04-01', 0));
  });

  it('is when the start was heard of, when that was later', () => {
    expect(klok([gestart('2026-02-03', { bekend: '2026-04-20' })], om('2026-05-01')).overschrijding).toEqual({
      sinds: om('2026-04-01', 0),
      bekendOp: om('2026-04-20'),
    });
  });

  it('is when a suspension was withdrawn that had hidden it', () => {
    const feiten = [start, opgeschort('2026-03-01', 'overmacht', { tot: '2026-06-01', ingetrokken: '2026-04-20' })];
    expect(klok(feiten, om('2026-05-01')).overschrijding).toEqual({
      sinds: om('2026-04-01', 0),
      bekendOp: om('2026-04-20'),
    });
  });

  it('is not the deadline itself when a suspension was heard of at that very instant', () => {
    const stil = opgeschort('2026-03-01', 'aanvulling', { ingetrokken: '2026-04-20' });
    const feiten = [start, { ...stil, bekendOp: om('2026-04-01', 0) }];
    expect(klok(feiten, om('2026-05-01')).overschrijding?.bekendOp).toBe(om('2026-04-20'));
  });

  it('is when the late stop was heard of, when until then it seemed to stand still', () => {
    const feiten = [
      start,
      opgeschort('2026-03-01', 'aanvulling', { ingetrokken: '2026-05-02' }),
      gestopt('2026-04-10', { bekend: '2026-05-02' }),
    ];
    expect(klok(feiten, om('2026-05-03')).overschrijding).toEqual({
      sinds: om('2026-04-01', 0),
      bekendOp: om('2026-05-02'),
    });
  });
});

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
