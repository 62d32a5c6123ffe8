import { toDagnummer, toDatum, toMillis, toTijdstip } from '../kalender/index.ts';
import type { Kalender, Kalenderbeleid } from '../kalender/index.ts';
import type { Datum, Tijdstip } from '../contracts/tijd.ts';
import type { DagDuur } from './duur.ts';
import { stepsOf } from './stappen.ts';
import type { Rekenstap } from './stappen.ts';
import { tel } from './tellen.ts';
import type { Richting, Stilstand, Stuk, Telling } from './tellen.ts';
import type { Bron } from './typen.ts';

/** A suspension, `[van, tot)`: the term runs again on the day `tot`. */
export interface Opschorting<P = Datum> {
  readonly van: P;
  readonly tot: P;
  readonly reden?: string;
  readonly bron?: Bron;
}

/** A term to count that ends on a day. `start` is the day of the event; it does not count. `atw`: as far as its own articles let it. */
export interface Dagtermijn {
  readonly start: Datum;
  readonly duur: DagDuur;
  readonly atw: boolean;
  readonly beleid: Kalenderbeleid;
  readonly richting?: Richting;
  readonly bron?: Bron;
  readonly verlengingen?: readonly (Stuk & { readonly duur: DagDuur })[];
  readonly opschortingen?: readonly Opschorting[];
}

/** A term to count in hours: elapsed time, also over summer time. Unit: hours. Source: Atw art. 4 onder a leaves hours alone. */
export interface Urentermijn {
  readonly start: Tijdstip;
  readonly uren: number;
  readonly richting?: Richting;
  readonly bron?: Bron;
  readonly opschortingen?: readonly Opschorting<Tijdstip>[];
}

/** What a count in days found. The last day belongs to the term. `nominaleDag` is the last day before the Atw. */
export interface Einde {
  readonly laatsteDag: Datum;
  readonly nominaleDag: Datum;
  /** It rests on a day outside the span for which all free days have been published. */
  readonly voorlopig: boolean;
  /** Unit: calendar days that counted, overlaps once. */
  readonly opgeschorteDagen: number;
  /** The steps of the count; made when asked for. */
  readonly stappen: () => readonly Rekenstap[];
}

/** What a count in hours found. Hours run through every day, so that no calendar is consulted. */
export interface Moment {
  readonly laatsteMoment: Tijdstip;
  readonly voorlopig: false;
  readonly stappen: () => readonly Rekenstap[];
}

/**
 * Counts a term that ends on a day.
 * Source: general doctrine (the day of the event does not count); Atw art. 1, 2 and 4.
 * Throws `KalenderFout` when the result lies outside the years 1-9999.
 */
export function berekenEinde(termijn: Dagtermijn, kalender: Kalender): Einde {
  const telling = dagtelling(termijn);
  const uitkomst = tel(telling, kalender);
  const laatsteDag = toDatum(uitkomst.einde);
  return {
    laatsteDag,
    nominaleDag: uitkomst.nominaal === uitkomst.einde ? laatsteDag : toDatum(uitkomst.nominaal),
    voorlopig: uitkomst.voorlopig,
    opgeschorteDagen: uitkomst.werkingen.reduce((som, { van, tot }) => som + tot - van, 0),
    stappen: () => stepsOf(telling, uitkomst, kalender),
  };
}

/** Counts a term in hours. Throws `KalenderFout` when the result lies outside the years 1-9999. */
export function berekenMoment(termijn: Urentermijn, kalender: Kalender): Moment {
  const telling = urentelling(termijn);
  const uitkomst = tel(telling, kalender);
  return {
    laatsteMoment: toTijdstip(uitkomst.einde + 1),
    voorlopig: false,
    stappen: () => stepsOf(telling, uitkomst, kalender),
  };
}

function dagtelling(termijn: Dagtermijn): Telling {
  const eerste: Stuk = termijn.bron === undefined ? { duur: termijn.duur } : { duur: termijn.duur, bron: termijn.bron };
  return {
    start: toDagnummer(termijn.start),
    stukken: termijn.verlengingen === undefined ? [eerste] : [eerste, ...termijn.verlengingen],
    atw: termijn.atw,
    beleid: termijn.beleid,
    richting: termijn.richting ?? 'vooruit',
    stilstanden: placeStilstanden(termijn.opschortingen, toDagnummer),
  };
}

function urentelling(termijn: Urentermijn): Telling {
  const duur = { aantal: termijn.uren, eenheid: 'uren' } as const;
  return {
    start: toMillis(termijn.start) - 1, // the millisecond before the event is the last one that does not count
    stukken: [termijn.bron === undefined ? { duur } : { duur, bron: termijn.bron }],
    atw: false,
    beleid: 'ATW',
    richting: termijn.richting ?? 'vooruit',
    stilstanden: placeStilstanden(termijn.opschortingen, toMillis),
  };
}

const GEEN: readonly Stilstand[] = [];

function placeStilstanden<P>(
  opschortingen: readonly Opschorting<P>[] | undefined,
  place: (punt: P) => number,
): readonly Stilstand[] {
  if (opschortingen === undefined || opschortingen.length === 0) return GEEN;
  return opschortingen
    .map((periode) => ({ ...periode, van: place(periode.van), tot: place(periode.tot) }))
    .sort((a, b) => a.van - b.van);
}
