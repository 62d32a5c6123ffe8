import { datum } from './datum.ts';
import { toTijdstip } from './tijdstip.ts';
import { formatDatum, formatDatumLang, formatTijdstip, weekdayName } from './woorden.ts';

describe('dates in Dutch', () => {
  it.each([
    ['2026-02-03', 'dinsdag 3 februari 2026'],
    ['2026-04-13', 'maandag 13 april 2026'],
    ['2026-12-27', 'zondag 27 december 2026'],
  ])('reads %s as %s', (dag, verwacht) => {
    expect(formatDatumLang(datum(dag))).toBe(verwacht);
    expect(formatDatumLang(datum(dag))).toBe(`${weekdayName(datum(dag))} ${formatDatum(datum(dag))}`);
  });

  it('agrees with the platform on every month and weekday', () => {
    const buiten = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });
    for (let i = 0; i < 400; i += 9) {
      const dag = new Date(Date.UTC(2026, 0, 1 + i));
      expect(formatDatumLang(datum(dag.toISOString().slice(0, 10)))).toBe(buiten.format(dag));
    }
  });

  it('tells the two half past twos of the autumn night apart', () => {
    const wissel = Date.UTC(2026, 9, 25, 1);
    expect(formatTijdstip(toTijdstip(wissel - 1_800_000))).toBe('25 oktober 2026 om 02:30 uur (+02:00)');
    expect(formatTijdstip(toTijdstip(wissel + 1_800_000))).toBe('25 oktober 2026 om 02:30 uur (+01:00)');
  });
});
