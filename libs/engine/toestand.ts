import type { JsonObject } from '../contracts/json.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import type { KlokFeit } from '../termijnen/index.ts';

/** One recalculation of a deadline: old and new outcome stay side by side, with the event that caused it. */
export interface Herziening {
  readonly versie: number;
  readonly volgnummer: number;
  readonly bekendOp: Tijdstip;
  /** First instant after the term, before and after; `null` where the clock had or has no date. */
  readonly van: Tijdstip | null;
  readonly naar: Tijdstip | null;
  readonly reden: string;
}

/** A breach: since when, when it was first known, and when it turned out not to have been one. Never deleted. */
export interface Overschrijding {
  readonly versie: number;
  readonly sinds: Tijdstip;
  readonly bekendOp: Tijdstip;
  readonly ingetrokkenOp?: Tijdstip;
}

/** A step of a clock that fires once: a warning, the deadline, a repeat. */
export interface Moment {
  readonly stap: string;
  readonly op: Tijdstip;
}

/** One clock: a run of a term while the zaak is in the states that name it. Its deadline is computed from `feiten` alone. */
export interface Klok {
  /** `<termijn>#<ronde>`; a term that starts again is a new run. */
  readonly id: string;
  readonly termijn: string;
  readonly ronde: number;
  readonly soort: 'termijn' | 'grens';
  readonly feiten: readonly KlokFeit[];
  /** Rises by one each time the deadline changes; a moment is keyed (zaak, klok, versie, stap). */
  readonly versie: number;
  /** First instant after the term, as computed last; `null` while it stands still without a known end. */
  readonly verstrijktOp: Tijdstip | null;
  readonly actief: boolean;
  /** Moments of the current version that have not fired yet, in order; empty while it stands still and after its end. */
  readonly momenten: readonly Moment[];
  /** The last version for which a warning or breach was sent: a newer deadline then gets a correction message. */
  readonly gemeldeVersie: number | null;
  readonly herzieningen: readonly Herziening[];
  readonly overschrijdingen: readonly Overschrijding[];
}

/** An open piece of work. */
export interface Taak {
  /** `<taak>#<volgnummer>` of the event that opened it. */
  readonly id: string;
  readonly taak: string;
  readonly geopendOp: Tijdstip;
  /** For `herbeoordeel`: the event whose fact fell away. */
  readonly betreft?: number;
}

/** A past event that moved the zaak or touched a clock: what a correction may refer to. */
export interface Feit {
  readonly volgnummer: number;
  readonly type: string;
  readonly geldigOp: Tijdstip;
  readonly ontvangenOp: Tijdstip;
  readonly overgang: boolean;
  readonly herroepen: boolean;
}

/** How a zaak that began in another system came here. */
export interface Overname {
  readonly systeem: string;
  /** What the zaak is called there. */
  readonly verwijzing: string;
  /** When it was taken over: what lies before it was done, told and decided elsewhere. */
  readonly op: Tijdstip;
  /** Entries whose fact the other system did not hold: somebody assumed it. */
  readonly aangenomen: readonly number[];
  /** Last entry of the past; `null` as long as that is being told. */
  readonly totEnMet: number | null;
  /** While the past is being told: how far it is. */
  readonly bezig?: {
    readonly feiten: number;
    /** Which facts are assumed, by their rank. */
    readonly aangenomen: readonly number[];
    /** Date of the last thing told; `null` before the first. */
    readonly peil: Tijdstip | null;
  };
}

/** The whole state of one zaak, plain JSON. `step` is the only function that makes a new one. */
export interface ZaakToestand {
  readonly zaakId: string;
  readonly trajectId: string;
  /** Pinned versions; each changes by an event of its own: ROUTE_VERNIEUWD, REGELS_VERNIEUWD, KALENDER_VERNIEUWD. */
  readonly route: string;
  readonly motor: string;
  readonly kalender: string;
  /** `machine.getPersistedSnapshot(...)`; restored with `machine.restoreSnapshot`. */
  readonly snapshot: JsonObject;
  /** Number of the last log entry; 0 before the first. */
  readonly volgnummer: number;
  /** Hash of the last log entry. */
  readonly hoofd: string;
  /** Effective date of the last move. */
  readonly sinds: Tijdstip;
  /** Effective date of entry into each active state, by node id: regions move apart from each other. */
  readonly ingangen: Readonly<Record<string, Tijdstip>>;
  readonly feiten: readonly Feit[];
  readonly klokken: readonly Klok[];
  readonly taken: readonly Taak[];
  readonly beeindigd: boolean;
  /** Only for a zaak that began elsewhere. */
  readonly overname?: Overname;
}
