import type { Urgentie } from '../engine/acties.ts';
import type { Bron, Zekerheid } from '../termijnen/index.ts';
import type { Veiligheidsklasse } from './klasse.ts';

/** What can be answered: yes or no, or one of a list. An instrument is answered by its outcome only. */
export type Antwoord = boolean | string;

/** A question of a form. */
export interface Vraag {
  readonly tekst: string;
  /** The codes to choose from; left out where the answer is yes or no. */
  readonly keuze?: readonly [string, ...string[]];
}

/** Answers by question; what is not there was not asked yet. */
export type Antwoorden = Readonly<Record<string, Antwoord | undefined>>;

/** What a rule proposes. A person decides. */
export interface Voorstel {
  readonly advies: string;
  readonly tekst: string;
  readonly urgentie: Urgentie;
  readonly klasse: Veiligheidsklasse | null;
}

/** A rule: when all these answers are given, this is proposed. Rules of a form stand in order: the first that fits leads. */
export interface Regel {
  readonly id: string;
  readonly als: Readonly<Record<string, Antwoord>>;
  readonly dan: Voorstel;
  readonly bron: Bron;
  readonly zekerheid: Zekerheid;
}

/** A triage form as data. Its id carries the version: other questions or rules are a new id. */
export interface Formulier {
  readonly id: string;
  readonly titel: string;
  readonly vragen: Readonly<Record<string, Vraag>>;
  readonly regels: readonly Regel[];
}
