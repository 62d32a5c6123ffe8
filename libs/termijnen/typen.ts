import type { Datum, Tijdstip } from '../contracts/tijd.ts';
import type { Kalenderbeleid } from '../kalender/index.ts';

/** Unit of a duration. `uren` are elapsed hours; `werkdagen` depend on the calendar policy; the others are calendar units. */
export const EENHEDEN = ['uren', 'dagen', 'werkdagen', 'weken', 'maanden', 'jaren'] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** A duration as the law writes it: a whole, positive number of one unit. */
export interface Duur {
  readonly aantal: number;
  readonly eenheid: Eenheid;
}

/** Where a legal number comes from. `vindplaats` names the document when there is no act. */
export interface Bron {
  readonly wet: string;
  readonly artikel: string;
  readonly geldigVanaf?: Datum;
  readonly vindplaats?: string;
}

/** How sure we are: set by law, agreed in the region, or assumed by us and so open to configuration. */
export const ZEKERHEDEN = ['wet', 'regionaal', 'aanname'] as const;
export type Zekerheid = (typeof ZEKERHEDEN)[number];

/** Three families with different calendars, suspensions and consequences; never one "SLA". */
export const FAMILIES = ['wettelijk', 'bericht', 'norm'] as const;
export type Familie = (typeof FAMILIES)[number];

/** Which days are no werkdag; see `libs/kalender`, where it lives. */
export { KALENDERBELEID } from '../kalender/index.ts';
export type { Kalenderbeleid };

/**
 * A ground on which a term may stand still, and from which day: `dagNa` is the day after the fact
 * (Awb 4:15 lid 1), `dagZelf` the day of the fact.
 */
export interface Opschortingsgrond {
  readonly id: string;
  readonly naam: string;
  readonly bron: Bron;
  readonly vanaf: 'dagNa' | 'dagZelf';
}

/** A ground on which a term may be lengthened, how often, and by how much at most (nothing said: no legal maximum). */
export interface Verlengingsgrond {
  readonly id: string;
  readonly naam: string;
  readonly bron: Bron;
  readonly maximaalKeer?: number;
  readonly maximaal?: Duur;
  /** `false`: the new end is set by an authority or an agreement, not by an act, so that the Atw does not move it. */
  readonly atw?: false;
}

/** A term as its source defines it. Data, one file per law; counting is done by functions over this data. */
export interface TermijnDefinitie {
  readonly id: string;
  readonly naam: string;
  readonly familie: Familie;
  readonly duur: Duur;
  /** Set in an act or AMvB, so that the Algemene termijnenwet applies as far as its own articles let it. */
  readonly atw: boolean;
  readonly kalender: Kalenderbeleid;
  readonly bron: Bron;
  readonly zekerheid: Zekerheid;
  /** Empty: this term can never stand still. */
  readonly opschorting: readonly Opschortingsgrond[];
  readonly verlenging: readonly Verlengingsgrond[];
}

/**
 * A fact in the ledger of one clock. `op` is when it legally happened (`Datum` for terms in days and longer, `Tijdstip`
 * for hours), `bekendOp` when the system got it, `ingetrokkenOp` when it was corrected or revoked: nothing is deleted.
 * `volgnummer` is the event it rests on.
 */
export interface FeitBasis {
  readonly volgnummer: number;
  readonly op: Tijdstip;
  readonly bekendOp: Tijdstip;
  readonly ingetrokkenOp?: Tijdstip;
}
export type KlokFeit = FeitBasis &
  (
    | { readonly soort: 'gestart' }
    | {
        readonly soort: 'opgeschort';
        readonly grond: string;
        /** Exclusive end when it is known beforehand. */
        readonly tot?: Datum;
      }
    | {
        readonly soort: 'hervat';
        /** Ends the suspensions on this ground. Absent: those without a known end, or when none runs, those with one. */
        readonly grond?: string;
      }
    | { readonly soort: 'verlengd'; readonly grond: string; readonly duur: Duur }
    | { readonly soort: 'gestopt' }
    | { readonly soort: 'vervallen' }
  );

/** Where a clock stands. `vervallen`: the clock lost its meaning (withdrawn, revoked start) without being met. */
export const KLOKSTATUSSEN = ['loopt', 'nadert', 'overschreden', 'opgeschort', 'gestopt', 'vervallen'] as const;
export type Klokstatus = (typeof KLOKSTATUSSEN)[number];
