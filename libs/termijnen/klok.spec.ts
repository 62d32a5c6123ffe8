import { NEDERLANDSE_KALENDER } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { BESLISTERMIJN } from './awb.ts';
import { berekenKlok } from './klok.ts';
import type { KlokOpties } from './klok-typen.ts';
import { dagenPerStap, gestart, gestopt, hervat, om, opgeschort, vervallen } from './testing.ts';
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
