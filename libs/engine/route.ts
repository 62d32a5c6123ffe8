import type { AnyStateMachine } from 'xstate';
import type { z } from 'zod';

import type { Gegevens, NieuweGebeurtenis } from '../contracts/gebeurtenis.ts';
import type { Rol, RolOfSysteem } from '../contracts/rollen.ts';
import type { Duur, TermijnDefinitie } from '../termijnen/index.ts';
import type { Doel, Grondslag } from './doel.ts';

/** One event of a route: its Dutch title, the schema of its facts, and who may report it. */
export interface GebeurtenisDefinitie {
  readonly titel: string;
  readonly uitleg: string;
  readonly schema: z.ZodObject;
  readonly rollen: readonly RolOfSysteem[];
  /** What must hold, where a state waits for this event and its facts alone may not be enough: what a refusal then says. */
  readonly voorwaarde?: string;
  /** The fact that names a second person who decided as well: never the one who reports it. */
  readonly tweedePersoon?: string;
}

/** Binds a legal term to a route: who owes it, who hears of it, and what a breach does. */
export interface RouteTermijn {
  readonly definitie: TermijnDefinitie;
  /** The role that owes this term: it is the first to be reminded. */
  readonly eigenaar: Rol;
  /** Start: the effective date of the event that entered the state, or a date in that event's facts. */
  readonly start: 'gebeurtenis' | { readonly veld: string };
  /** Fractions of the term (0 < f < 1) at which the owner is warned. */
  readonly waarschuwingen: readonly number[];
  /** Repeats after the deadline, until the clock stops. */
  readonly herhaling?: { readonly elke: Duur; readonly maximaal: number };
  /** Who is told at a breach, besides the owner. */
  readonly escalatieNaar: readonly Rol[];
  /** What a breach means, in a sentence for staff. */
  readonly bijOverschrijding: string;
}

/**
 * A date that is known beforehand (a birthday, an end of validity) and acts as a clock: it passes at the start of that day.
 * The date comes from the facts of an event, so the core never sees a birth date.
 */
export interface RouteGrens {
  readonly naam: string;
  readonly veld: string;
  readonly eigenaar: Rol;
  readonly bron: TermijnDefinitie['bron'];
  readonly zekerheid: TermijnDefinitie['zekerheid'];
  readonly vooraf: readonly Duur[];
  readonly bijBereiken: string;
}

/** A piece of work that is open as long as the zaak is in a state that names it. */
export interface TaakDefinitie {
  readonly titel: string;
  readonly rol: Rol;
  /** The clock by which this work is due, if any: the werkvoorraad sorts on it. */
  readonly termijn?: string;
}

/** What the family hears in a waiting state: what, how soon after entry, and from whom. */
export interface GezinHoort {
  readonly tekst: string;
  readonly wanneer: 'meteen' | Duur;
  readonly door: Rol;
}

/** What a state declares (XState `meta`). Clocks and tasks live exactly as long as a state that names them. */
export interface StaatMeta {
  readonly titel: string;
  readonly termijnen?: readonly string[];
  /** Clocks that are alive and stand still here, each with the ground it rests on. */
  readonly schortOp?: Readonly<Record<string, string>>;
  readonly grenzen?: readonly string[];
  readonly taken?: readonly string[];
  /** The stated reason why a waiting state has no clock. */
  readonly zonderKlok?: string;
  readonly gezin?: GezinHoort;
}

/** A hand-over that this route offers. */
export interface RouteOverdracht {
  /** The receiver, as it reads in a title. */
  readonly ontvanger: string;
  /** The clock within which the receiver answers. */
  readonly termijn: string;
  /** The receiver must take over sight on safety as well; without that it has not accepted. */
  readonly metZicht: boolean;
  /** What it is for: this alone decides what its receiver may see of the zaak, and its sender of what came of it. */
  readonly doel: Doel;
  /** What it rests on. */
  readonly grondslag: Grondslag;
  /** Names of the routes on which the receiver can take it up; absent: the route of the same name. */
  readonly ontvangendeRoutes?: readonly string[];
  /** It goes to help that runs: a zaak of the receiver that runs takes it up, where there is one. */
  readonly aanLopende?: true;
  /** Whose it is to answer where nobody takes up hand-overs of its own name: who takes up those of this name in the gemeente. */
  readonly beantwoordAls?: string;
  /** Roles that may answer it besides those that may report the answer to any hand-over of its route. */
  readonly ookDoor?: readonly Rol[];
}

/** Names of the routes on which a receiver can take up this hand-over of a route. */
export function ontvangendeRoutes({ overdrachten }: Pick<Route, 'overdrachten'>, naarRoute: string): readonly string[] {
  return overdrachten[naarRoute]?.ontvangendeRoutes ?? [naarRoute];
}

/**
 * A message of iJw that an event makes go out to a provider. It is no effect of the core: what is stored derives it from the log, so
 * that a zaak that runs is not changed by it.
 */
export interface RouteUitgaand {
  readonly soort: 'JW301' | 'JW319';
  /** Node id of the state in which it is still to go; absent: whatever happened since. */
  readonly zolang?: string;
  /** The event by which the zaak hears that it went: its only fact is `dagtekening`. */
  readonly daarna?: string;
}

/** A message template of a route, in plain Dutch (B1), without personal details. */
export interface BerichtSjabloon {
  readonly onderwerp: string;
  readonly tekst: string;
}

/** What a melding says besides its start event, when it comes to a zaak that runs. */
export interface Vervolg {
  readonly meldingId: string;
  /** A first estimate of safety, by who reports. */
  readonly klasse?: string | undefined;
  /** When it really came in, where that is before the state that hears it. */
  readonly gemeldOp?: string | undefined;
}

/** Why a zaak cannot go over to a newer version from a state: it ends on the version that it has. */
export interface KanNiet {
  readonly kanNiet: string;
}

/** How zaken of the version before it come over to this one. */
export interface Verplaatsing {
  /** The version that they come from. */
  readonly van: Route;
  /**
   * Each state without states of its own, by its path (`open.wacht`): the path of the one that it is here, or why not. A state that has
   * states, and a history state, keeps its path unless it stands here too.
   */
  readonly toestanden: Readonly<Record<string, string | KanNiet>>;
  /** What the machine remembers, as this version reads it. Absent: as it is. */
  readonly context?: (oud: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** A whole route: one machine and everything that the law and the work say about it. */
export interface Route {
  /** Name without version (`cjg-intake`). */
  readonly naam: string;
  /** Name with version (`cjg-intake-v1`), also the machine's id. Running zaken are pinned to it. */
  readonly id: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly machine: AnyStateMachine;
  /** How zaken of an older version come over to this one; absent: they end on the version that they have. */
  readonly verplaatsing?: Verplaatsing;
  /** The event that starts a zaak on this route. */
  readonly startGebeurtenis: string;
  readonly gebeurtenissen: Readonly<Record<string, GebeurtenisDefinitie>>;
  readonly termijnen: Readonly<Record<string, RouteTermijn>>;
  readonly grenzen: Readonly<Record<string, RouteGrens>>;
  readonly taken: Readonly<Record<string, TaakDefinitie>>;
  readonly berichten: Readonly<Record<string, BerichtSjabloon>>;
  /** The hand-overs that it can offer, by the route that must take them up. */
  readonly overdrachten: Readonly<Record<string, RouteOverdracht>>;
  /**
   * Whose it is to watch over safety when a traject begins with a zaak of this route: whoever takes up hand-overs of that name in the
   * gemeente. Absent: the organisation of the zaak.
   */
  readonly zichtBij?: string;
  /**
   * Events by which sight on safety comes back from whom this zaak gave it to: they are done. Where it went on from there, it stays. Any
   * other event that takes sight takes it from whoever has it.
   */
  readonly zichtTerugBij?: readonly string[];
  /**
   * What the start of a zaak is to one about the same jeugdige that runs on this route already; `null` when it is no melding. Absent: a
   * zaak of this route does not hear of a second melding, which then begins a zaak beside it. A melding brings sight on safety to who takes
   * it, unless the route leaves that elsewhere (`zichtBij`).
   */
  readonly alsVervolg?: (start: Gegevens, vervolg: Vervolg) => Pick<NieuweGebeurtenis, 'type' | 'gegevens'> | null;
  /** Messages to providers, by the event that makes them go out. */
  readonly uitgaand?: Readonly<Record<string, RouteUitgaand>>;
}
