import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { EERSTE_DAG, LAATSTE_DAG, toDatum } from './dagnummer.ts';
import { addDays, addMonths, datum, daysBetween, parseDatum, weekday } from './datum.ts';

const datums = fc.integer({ min: EERSTE_DAG + 40_000, max: LAATSTE_DAG - 40_000 }).map(toDatum);

describe('arithmetic on dates', () => {
  it('adds days, months and counts between as Temporal does', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: -1200, max: 1200 }), (dag, aantal) => {
        const buiten = Temporal.PlainDate.from(dag);
        expect(addDays(dag, aantal)).toBe(buiten.add({ days: aantal }).toString());
        expect(addMonths(dag, aantal)).toBe(buiten.add({ months: aantal }).toString());
        expect(daysBetween(dag, addDays(dag, aantal))).toBe(aantal);
        expect(weekday(dag)).toBe(buiten.dayOfWeek);
      }),
    );
  });

  it.each([
    { dag: '2026-01-31', maanden: 1, verwacht: '2026-02-28' },
    { dag: '2028-01-31', maanden: 1, verwacht: '2028-02-29' },
    { dag: '2026-08-31', maanden: 3, verwacht: '2026-11-30' },
    { dag: '2026-03-31', maanden: -1, verwacht: '2026-02-28' },
    { dag: '2028-02-29', maanden: 12, verwacht: '2029-02-28' },
    { dag: '2026-12-15', maanden: 1, verwacht: '2027-01-15' },
  ])('clamps $dag + $maanden months to $verwacht', ({ dag, maanden, verwacht }) => {
    expect(addMonths(datum(dag), maanden)).toBe(verwacht);
  });

  it('refuses what is no date, as a value or by throwing', () => {
    expect(parseDatum('2026-02-30')).toBeUndefined();
    expect(parseDatum('2026-02-28')).toBe('2026-02-28');
    expect(() => datum('morgen')).toThrow('KALENDER.GEEN_DATUM');
  });

  it('refuses to leave the years 1-9999', () => {
    expect(() => addDays(datum('9999-12-31'), 1)).toThrow('KALENDER.BUITEN_BEREIK');
    expect(() => addDays(datum('0001-01-01'), -1)).toThrow('KALENDER.BUITEN_BEREIK');
    expect(() => addMonths(datum('9999-12-31'), 1)).toThrow('KALENDER.BUITEN_BEREIK');
  });
});
