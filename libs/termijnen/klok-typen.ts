import type { Datum, Tijdstip } from '../contracts/tijd.ts';
import type { Meetwijze } from './duur.ts';
import type { Duur, Klokstatus } from './typen.ts';

/** A step of a clock at which something fires. The number of a warning is its percentage, that of a repeat its rank. */
export type KlokStap = `waarschuwing-${number}` | 'deadline' | `herhaling-${number}`;

/** When a step of a clock falls due. */
export interface KlokMoment {
  readonly stap: KlokStap;
  readonly op: Tijdstip;
}

/** A term that lapsed without having been met. `bekendOp`: the first instant at which the facts known by then showed it. */
export interface Overschrijding {
  readonly sinds: Tijdstip;
  readonly bekendOp: Tijdstip;
}

/** Why a fact in the ledger has no effect. Source: the grounds in the definition of the term. */
export const GENEGEERD_CODES = [
  'OPSCHORTING.GROND_ONBEKEND',
  'VERLENGING.GROND_ONBEKEND',
  'VERLENGING.EENHEID_PAST_NIET',
  'VERLENGING.TE_VAAK',
  'VERLENGING.TE_LANG',
  'VERLENGING.NA_AFLOOP',
] as const;
export type GenegeerdCode = (typeof GENEGEERD_CODES)[number];

/** A fact that is in the ledger and, by the definition of the term, changes nothing. */
export interface GenegeerdFeit {
  readonly volgnummer: number;
  readonly code: GenegeerdCode;
}

interface KlokBasis {
  /** What fires, in order of time. Empty when the term is over, or stands still without a known end. */
  readonly momenten: readonly KlokMoment[];
  /** It rests on a day outside the span for which all free days have been published. */
  readonly voorlopig: boolean;
  readonly overschrijding?: Overschrijding;
  readonly genegeerd: readonly GenegeerdFeit[];
}

/** A clock that has a term. Plain JSON. */
export interface KlokMetTermijn extends KlokBasis {
  readonly status: Exclude<Klokstatus, 'vervallen'>;
  readonly start: Tijdstip;
  /** Last day that belongs to the term; for terms that end on a day. */
  readonly laatsteDag?: Datum;
  /** Last instant that belongs to the term; for hours. */
  readonly laatsteMoment?: Tijdstip;
  /** First instant after the term: the start of the next day in Amsterdam, or one millisecond after `laatsteMoment`. */
  readonly verstrijktOp: Tijdstip;
  /** The term stands still and nobody knows until when: its end is shown as if it ran again from the reference instant on. */
  readonly hervattingOnbekend: boolean;
  /** How `verstreken` and `resterend` are measured. */
  readonly maat: Meetwijze;
  /** How much of the term has run, today included, suspensions left out. Unit: `maat`; hours with two decimals. */
  readonly verstreken: number;
  /** How much is left after today; 0 on the last day, negative once it lapsed. Unit: `maat`. */
  readonly resterend: number;
  /** How long it stood still, overlaps once. Unit: calendar days; for hours days of 24 hours with two decimals. */
  readonly opgeschorteDagen: number;
  readonly gestoptOp?: Tijdstip;
}

/** A clock without meaning: never started, its start withdrawn, or lapsed. Plain JSON. */
export interface KlokVervallen extends KlokBasis {
  readonly status: 'vervallen';
  readonly start?: Tijdstip;
  readonly vervallenOp?: Tijdstip;
  readonly laatsteDag?: never;
  readonly laatsteMoment?: never;
  readonly verstrijktOp?: never;
}

/** Where a clock stands at one instant. */
export type KlokStand = KlokMetTermijn | KlokVervallen;

/** How a clock is to be read. */
export interface KlokOpties {
  /** Only what had been reported (and not yet withdrawn) at this instant: the clock as it was known then. */
  readonly bekendOp?: Tijdstip;
  /** Fractions of the term, each between 0 and 1, at which to warn. Default: 0.75. */
  readonly waarschuwingen?: readonly number[];
  /** Repeats after the deadline. Unit: `elke`, counted from the first instant after the term. */
  readonly herhaling?: { readonly elke: Duur; readonly maximaal: number };
}
