import fc from 'fast-check';
import { EERSTE_DAG, LAATSTE_DAG, dagnummerOf, toDagnummer, toDatum } from './dagnummer.ts';
import { datum } from './datum.ts';
import { KALENDER, KALENDERVERSIE, NEDERLANDSE_KALENDER, requireKalender } from './kalender.ts';
import { KALENDERBELEID } from './typen.ts';
import {
  addWerkdagen,
  countWerkdagen,
  findVrijeDag,
  isOutsideHorizon,
  isVrijeDag,
  isWerkdag,
  nthWerkdagAfter,
  nthWerkdagBefore,
  werkdagFrom,
  werkdagenBetween,
} from './vragen.ts';

const kalender = NEDERLANDSE_KALENDER;
const dagen = fc.integer({ min: dagnummerOf(1995, 1, 1), max: dagnummerOf(2105, 1, 1) });
const beleid = fc.constantFrom(...KALENDERBELEID);

describe('questions to the calendar', () => {
  it('names why a day is free, the holiday before the weekend', () => {
    expect(findVrijeDag(datum('2025-04-26'), kalender)).toMatchObject({ reden: 'feestdag', naam: 'Koningsdag' });
    expect(findVrijeDag(datum('2025-04-27'), kalender)).toMatchObject({ reden: 'zondag' });
    expect(findVrijeDag(datum('2026-04-11'), kalender)).toMatchObject({ reden: 'zaterdag' });
    expect(findVrijeDag(datum('2026-04-03'), kalender)).toMatchObject({
      reden: 'goedeVrijdag',
      bron: { artikel: '3 lid 2' },
    });
    expect(findVrijeDag(datum('2026-05-15'), kalender)).toMatchObject({
      reden: 'gelijkgesteld',
      bron: { artikel: '3 lid 3' },
    });
    expect(findVrijeDag(datum('2026-04-07'), kalender)).toBeUndefined();
  });

  it('finds the next werkdag, the day itself included', () => {
    expect(werkdagFrom(datum('2026-04-03'), 'ATW', kalender)).toBe('2026-04-07');
    expect(werkdagFrom(datum('2026-04-03'), 'LID1', kalender)).toBe('2026-04-03');
    expect(werkdagFrom(datum('2026-04-07'), 'ATW', kalender)).toBe('2026-04-07');
  });

  it('counts werkdagen as walking day by day does, both ways', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: 1, max: 700 }), beleid, (van, aantal, keuze) => {
        const einde = nthWerkdagAfter(van, aantal, keuze, kalender);
        let geteld = 0;
        for (let dag = van + 1; dag <= einde; dag++) if (isWerkdag(toDatum(dag), keuze, kalender)) geteld++;
        expect(geteld).toBe(aantal);
        expect(isWerkdag(toDatum(einde), keuze, kalender)).toBe(true);
        expect(werkdagenBetween(van, einde, keuze, kalender)).toBe(aantal);
        expect(nthWerkdagBefore(einde + 1, aantal, keuze, kalender)).toBe(nthWerkdagAfter(van, 1, keuze, kalender));
      }),
      { numRuns: 150 },
    );
  });

  it('does the same on dates', () => {
    expect(addWerkdagen(datum('2026-04-01'), 5, 'ATW', kalender)).toBe('2026-04-10');
    expect(countWerkdagen(datum('2026-04-01'), datum('2026-04-10'), 'ATW', kalender)).toBe(5);
    expect(countWerkdagen(datum('2026-04-10'), datum('2026-04-01'), 'ATW', kalender)).toBe(0);
  });

  it('answers alike for ATW as for a free day', () => {
    fc.assert(fc.property(dagen.map(toDatum), (dag) => isVrijeDag(dag, kalender) !== isWerkdag(dag, 'ATW', kalender)));
  });

  it('stops at the edges of the years 1-9999 instead of running on', () => {
    expect(() => nthWerkdagAfter(LAATSTE_DAG - 3, 5, 'ATW', kalender)).toThrow('KALENDER.BUITEN_BEREIK');
    expect(() => nthWerkdagAfter(0, 1e8, 'ATW', kalender)).toThrow('KALENDER.BUITEN_BEREIK');
    expect(() => nthWerkdagBefore(EERSTE_DAG + 3, 5, 'ATW', kalender)).toThrow('KALENDER.BUITEN_BEREIK');
  });

  it('knows its horizon', () => {
    const dag = (tekst: string): number => toDagnummer(datum(tekst));
    expect(isOutsideHorizon(dag('2023-01-01'), dag('2028-12-31'), kalender)).toBe(false);
    expect(isOutsideHorizon(dag('2022-12-31'), dag('2023-06-01'), kalender)).toBe(true);
    expect(isOutsideHorizon(dag('2028-06-01'), dag('2029-01-01'), kalender)).toBe(true);
  });

  it('keeps every version by name and refuses an unknown one', () => {
    expect(KALENDER[KALENDERVERSIE]).toBe(NEDERLANDSE_KALENDER);
    expect(requireKalender('nl-2026-1').versie).toBe('nl-2026-1');
    expect(() => requireKalender('nl-1999-1')).toThrow('onbekende kalenderversie');
  });
});
