import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { amsterdamDatum, formatAmsterdam, startOfAmsterdamDay } from './amsterdam.ts';
import { dagnummerOf, toDatum } from './dagnummer.ts';
import { toTijdstip } from './tijdstip.ts';

const ZONE = 'Europe/Amsterdam';
const momenten = fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2150, 0) });

describe('Amsterdam time', () => {
  it('agrees with Temporal on the day and the shown time of any instant', () => {
    fc.assert(
      fc.property(momenten, (millis) => {
        const buiten = Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(ZONE);
        expect(amsterdamDatum(toTijdstip(millis))).toBe(buiten.toPlainDate().toString());
        const smallestUnit = millis % 1000 === 0 ? 'second' : 'millisecond';
        expect(formatAmsterdam(toTijdstip(millis))).toBe(buiten.toString({ timeZoneName: 'never', smallestUnit }));
      }),
    );
  });

  it('begins each day of two years where Temporal does, over both changes of the clock', () => {
    const begin = dagnummerOf(2026, 1, 1);
    for (let i = 0; i < 730; i++) {
      const dag = toDatum(begin + i);
      const buiten = Temporal.PlainDate.from(dag)
        .toZonedDateTime(ZONE)
        .toInstant()
        .toString({ smallestUnit: 'millisecond' });
      expect(startOfAmsterdamDay(dag)).toBe(buiten);
    }
  });

  it('begins each day of the years in which the clock changed at other hours where Temporal does', () => {
    const begin = dagnummerOf(1936, 1, 1);
    for (let i = 0; i < 3700; i++) {
      const dag = toDatum(begin + i);
      const buiten = Temporal.PlainDate.from(dag).toZonedDateTime(ZONE).toInstant();
      expect([dag, startOfAmsterdamDay(dag)]).toEqual([dag, buiten.toString({ smallestUnit: 'millisecond' })]);
    }
  });

  it('finds the exact millisecond at which the clock changes', () => {
    const wissel = Date.UTC(2026, 9, 25, 1);
    expect(formatAmsterdam(toTijdstip(wissel - 1))).toBe('2026-10-25T02:59:59.999+02:00');
    expect(formatAmsterdam(toTijdstip(wissel))).toBe('2026-10-25T02:00:00+01:00');
  });

  it('shows the seconds of the old local time', () => {
    expect(formatAmsterdam(toTijdstip(Date.UTC(1850, 0, 1)))).toMatch(/^1850-01-01T00:\d\d:\d\d\+00:\d\d(:\d\d)?$/);
  });
});
