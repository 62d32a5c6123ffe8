import fc from 'fast-check';
import { addDays, datum, daysBetween } from '../../libs/kalender/index.ts';
import type { Datum } from '../../libs/contracts/tijd.ts';

/** Any day from one to another, both included. */
export function dagIn(van: string, totEnMet: string): fc.Arbitrary<Datum> {
  const begin = datum(van);
  return fc.integer({ min: 0, max: daysBetween(begin, datum(totEnMet)) }).map((dagen) => addDays(begin, dagen));
}

/** A suspension on days. */
export interface Periode {
  readonly van: Datum;
  readonly tot: Datum;
}

/** Suspensions from shortly before a day to long after it; they may overlap, touch, or be empty. */
export function opschortingenRond(start: Datum, meestal: number): fc.Arbitrary<Periode[]> {
  const periode = fc
    .record({ na: fc.integer({ min: -10, max: 150 }), duur: fc.integer({ min: 0, max: 40 }) })
    .map(({ na, duur }) => ({ van: addDays(start, na), tot: addDays(start, na + duur) }));
  return fc.array(periode, { maxLength: meestal });
}
