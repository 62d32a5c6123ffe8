import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { brandDatum } from './core/merk.ts';
import {
  EERSTE_DAG,
  LAATSTE_DAG,
  checkBereik,
  dagnummerOf,
  isSchrikkeljaar,
  jaardagOf,
  parseDagnummer,
  toDagnummer,
  toDatum,
} from './dagnummer.ts';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const dagen = fc.integer({ min: EERSTE_DAG, max: LAATSTE_DAG });

describe('day numbers', () => {
  it('agrees with Temporal on every kind of day of the years 1-9999', () => {
    fc.assert(
      fc.property(dagen, (nummer) => {
        const { year, month, day } = EPOCH.add({ days: nummer });
        expect(jaardagOf(nummer)).toEqual({ jaar: year, maand: month, dag: day });
        expect(dagnummerOf(year, month, day)).toBe(nummer);
      }),
      { numRuns: 500 },
    );
  });

  it('reads what it writes', () => {
    fc.assert(fc.property(dagen, (nummer) => parseDagnummer(toDatum(nummer)) === nummer));
  });

  it('walks through leap years day by day', () => {
    const begin = dagnummerOf(2027, 12, 30);
    const gelopen = Array.from({ length: 800 }, (_, i) => toDatum(begin + i));
    const verwacht = gelopen.map((_, i) => Temporal.PlainDate.from('2027-12-30').add({ days: i }).toString());
    expect(gelopen).toEqual(verwacht);
  });

  it.each([2000, 2024, 2400])('knows %i as a leap year', (jaar) => {
    expect(isSchrikkeljaar(jaar)).toBe(true);
  });

  it.each([1900, 2026, 2100])('knows %i as a common year', (jaar) => {
    expect(isSchrikkeljaar(jaar)).toBe(false);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '+02026-01-01',
    '2026-01-01T00:00',
    '2026/01/01',
    ' 2026-01-1',
    '2026-0١-01',
    '',
  ])('refuses %j as a date', (tekst) => {
    expect(parseDagnummer(tekst)).toBeUndefined();
    expect(() => toDagnummer(brandDatum(tekst))).toThrow('KALENDER.GEEN_DATUM');
  });

  it.each([EERSTE_DAG - 1, LAATSTE_DAG + 1, NaN, Infinity])('refuses day number %d', (nummer) => {
    expect(() => checkBereik(nummer)).toThrow('KALENDER.BUITEN_BEREIK');
    expect(() => toDatum(nummer)).toThrow('KALENDER.BUITEN_BEREIK');
  });
});
