import fc from 'fast-check';
import { brandTijdstip } from './core/merk.ts';
import { parseMoment, toMillis, toTijdstip } from './tijdstip.ts';

describe('instants', () => {
  it('writes and reads as the platform does', () => {
    const momenten = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) });
    fc.assert(
      fc.property(momenten, (millis) => {
        expect(toTijdstip(millis)).toBe(new Date(millis).toISOString());
        expect(toMillis(toTijdstip(millis))).toBe(millis);
      }),
    );
  });

  it.each(['2026-02-30T00:00:00.000Z', '2026-02-03T24:00:00.000Z', '2026-02-03', '2026-02-03T10:60:00.000Z', ''])(
    'refuses %j as an instant',
    (tekst) => {
      expect(() => toMillis(brandTijdstip(tekst))).toThrow('KALENDER.GEEN_TIJDSTIP');
    },
  );

  it.each([
    ['2026-10-25T01:30:00+02:00', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25T01:30+02:00', '2026-10-24T23:30:00.000Z'],
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T00:00:00.5-05:30', '2026-01-01T05:30:00.500Z'],
  ])('reads %s', (tekst, verwacht) => {
    const lezing = parseMoment(tekst);
    expect(lezing.ok && toTijdstip(lezing.millis)).toBe(verwacht);
  });

  it.each([
    ['2026-10-25T01:30:00', 'geenOffset'],
    ['2026-10-25', 'ongeldig'],
    ['2026-02-30T01:30:00Z', 'ongeldig'],
    ['2026-02-03T24:00:00Z', 'ongeldig'],
    ['2026-02-03T10:00:60Z', 'ongeldig'],
    ['2026-02-03T10:00:00+25:00', 'ongeldig'],
    ['2026-02-03T10:00:00+01:60', 'ongeldig'],
    ['2026-02-03 10:00:00Z', 'ongeldig'],
    ['', 'ongeldig'],
  ])('refuses %j: %s', (tekst, reden) => {
    expect(parseMoment(tekst)).toEqual({ ok: false, reden });
  });
});
