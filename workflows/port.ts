import type { Gebeurtenis } from '../libs/contracts/gebeurtenis.ts';
import type { Melder } from '../libs/contracts/melding.ts';
import type { Tijdstip } from '../libs/contracts/tijd.ts';
import type { Effect } from '../libs/engine/effecten.ts';
import type { ZaakToestand } from '../libs/engine/toestand.ts';
import type { Versies } from '../libs/engine/versies.ts';

/** What belongs to a zaak and never changes while it runs. Pseudonymous ids only. */
export interface Dossier {
  readonly jeugdigeId: string;
  readonly organisatie: string;
  /** CBS code of the responsible gemeente (`GM0642`). */
  readonly gemeente: string;
  /** Short reference that people can read out; derived from the id, without meaning. */
  readonly referentie: string;
  /** Key of the accepted hand-over with which this zaak began, if it did. */
  readonly overdracht?: string;
}

/**
 * What a zaak workflow is started with: a new zaak on a route, or the stored state of one that goes on (an ended zaak that is
 * reopened for a correction, or a running one after continue-as-new, then with the receipts that must be remembered).
 */
export interface ZaakInput {
  readonly zaakId: string;
  readonly trajectId: string;
  readonly route: string;
  /** What a new zaak is pinned to. Of one that goes on its state says so, and in what was started by the first release nothing does. */
  readonly versies?: Versies;
  readonly dossier: Dossier;
  readonly toestand: ZaakToestand | null;
  readonly bewijzen: readonly Ontvangstbewijs[];
}

/** A zaak that begins: whoever starts it says what it is pinned to. */
export type ZaakBegin = ZaakInput & { readonly versies: Versies; readonly toestand: null };

/** The receipt of an accepted request: what the caller gets, and gets again when it repeats its key. */
export interface Ontvangstbewijs {
  readonly zaakId: string;
  readonly kenmerk: string;
  /** Keyed hash of the request that was accepted: the same key with another body is refused. */
  readonly verzoekHash: string;
  /** Numbers of the first and last log entry that this request made. */
  readonly vanaf: number;
  readonly volgnummer: number;
  readonly hoofd: string;
  /** The active states after it, by node id. */
  readonly staten: readonly string[];
  readonly beeindigd: boolean;
}

/** One write: everything that one request (or one round of due moments) did, to be stored in one transaction. */
export interface LegVastOpdracht {
  readonly dossier: Dossier;
  /** The head on which these entries rest; the write is refused when the log is already further. */
  readonly rustOp: { readonly volgnummer: number; readonly hoofd: string };
  /** State after all entries. */
  readonly toestand: ZaakToestand;
  /** The active states after all entries, by node id. */
  readonly staten: readonly string[];
  /** Earliest moment that can still fire, or `null`. */
  readonly volgendMoment: Tijdstip | null;
  readonly effecten: readonly Effect[];
  /** Absent for internal term events. */
  readonly bewijs: Ontvangstbewijs | null;
  /** The moment for which these entries were made; comes back with the answer, and so into the history. */
  readonly op?: Tijdstip;
}

/** A stored event, as another attempt wrote it: with its own stamps, to be adopted as it is. */
export interface OpgeslagenGebeurtenis {
  readonly volgnummer: number;
  readonly hash: string;
  readonly gebeurtenis: Gebeurtenis;
}

/**
 * `vastgelegd`: these very entries are the head now (written, or found written with the same hashes).
 * `ingehaald`: the log holds other entries after `rustOp`; they are the truth and must be adopted, in this order, together
 * with the receipts that belong to them.
 */
export type LegVastUitkomst =
  | {
      readonly soort: 'vastgelegd';
      readonly volgnummer: number;
      readonly hoofd: string;
      /** As it was asked; absent in what was recorded before it was. */
      readonly op?: Tijdstip;
    }
  | {
      readonly soort: 'ingehaald';
      readonly gebeurtenissen: readonly OpgeslagenGebeurtenis[];
      readonly bewijzen: readonly Ontvangstbewijs[];
    };

/** The activities that the zaak workflow needs. The worker implements them; the workflow knows only this port. */
export interface ZaakActiviteiten {
  legVast(opdracht: LegVastOpdracht): Promise<LegVastUitkomst>;
  /** The receipt of an earlier request with this key, however long ago. */
  zoekBewijs(zaakId: string, kenmerk: string): Promise<Ontvangstbewijs | null>;
}

/** A zaak as its traject knows it. */
export interface TrajectZaak {
  readonly zaakId: string;
  readonly jeugdigeId: string;
  readonly organisatie: string;
  /** When it began. */
  readonly sinds: Tijdstip;
  /** Who watches over safety when the traject begins with this zaak, where that is another organisation. */
  readonly zichtBij?: string;
}

/** Which organisation has sight on the safety of a jeugdige, and since when. */
export interface Zicht {
  readonly door: string;
  readonly sinds: Tijdstip;
}

/** One move of sight on safety, as the zaak or the hand-over of that zaak tells it. */
export interface Zichtbeweging {
  readonly zaakId: string;
  /** Who has it from then on. */
  readonly door: string;
  readonly op: Tijdstip;
  /** Number of the log entry that says so: moves of one moment are told apart by it. */
  readonly regel: number;
  /** It comes back from whom this zaak gave it to, if it is still there. */
  readonly terug?: true;
}

/** What a zaak tells its traject: who it is, and where sight on safety went. */
export interface Zichtmelding {
  readonly zaak: TrajectZaak;
  readonly zicht: Zicht;
  /** Number of the log entry that says so; absent in what was sent before it was told. */
  readonly regel?: number;
  /** Whoever it was given to is done: it comes back, if it is still there. Absent: it is a new move, whoever has it. */
  readonly terug?: true;
}

/** The answer of a receiver to a hand-over. `reden` is a code, for a refusal. */
export interface Overdrachtbeslissing {
  readonly sleutel: string;
  readonly fase: 'aanvaard' | 'geweigerd';
  readonly reden: string | null;
  /** What the receiver says of sight on safety, as the zaak that offered will hear it. */
  readonly zichtOpVeiligheid: boolean;
  /** Whose safety the receiver has sight on from now, if the hand-over takes that along. */
  readonly zicht: { readonly jeugdigeId: string } | null;
  /** The zaak of the receiver that runs already and takes it up; absent: one is still to begin. */
  readonly naarZaak?: string;
  /** Who answers, for which organisation. */
  readonly door: Melder;
  /** The key of the request: the same one again gets its first answer. */
  readonly kenmerk: string;
}

/** State of a traject: its zaken, and per jeugdige which organisation has sight on safety. */
export interface TrajectToestand {
  readonly trajectId: string;
  readonly zaken: readonly TrajectZaak[];
  readonly zicht: Readonly<Record<string, Zicht>>;
  /** Every move that was told, per jeugdige; absent in a traject of a release before they were remembered. */
  readonly bewegingen?: Readonly<Record<string, readonly Zichtbeweging[]>>;
  /** How its run writes sight down: within the workflow task; absent in a run of a release that did it in a task of its own. */
  readonly schrijft?: 'lokaal';
}

/** The activities that the traject workflow needs. Each may be repeated. */
export interface TrajectActiviteiten {
  /** Answers with what it was asked to write. */
  legZichtVast(trajectId: string, jeugdigeId: string, zicht: Zicht): Promise<Zicht>;
  /** Writes the answer with all that follows from it. Its moment; `null` when the hand-over is not open to this receiver. */
  legBeslissingVast(trajectId: string, beslissing: Overdrachtbeslissing, op: Tijdstip): Promise<Tijdstip | null>;
}
