import type { Antwoorden, Formulier, Regel } from './formulier.ts';

/** What a form comes to. Nothing is stored; a person decides, and gives a reason when the decision is another one. */
export interface Triageadvies {
  readonly formulier: string;
  /** The rule that led to it; `null` as long as no rule fits. */
  readonly regel: Regel | null;
  /** A rule before it could still fit: what is proposed now can change with the answers below. */
  readonly voorlopig: boolean;
  /** Questions whose answer can still change what is proposed, in the order of the rules. */
  readonly nogTeVragen: readonly string[];
}

/** Holds answers against the rules of a form: the first rule that fits leads. */
export function adviseer({ id, regels }: Formulier, antwoorden: Antwoorden): Triageadvies {
  const plek = regels.findIndex((regel) => past(regel, antwoorden));
  const ervoor = plek === -1 ? regels : regels.slice(0, plek);
  const nogTeVragen = [
    ...new Set(ervoor.filter((regel) => isOpen(regel, antwoorden)).flatMap((regel) => open(regel, antwoorden))),
  ];
  return { formulier: id, regel: regels[plek] ?? null, voorlopig: nogTeVragen.length > 0, nogTeVragen };
}

function past({ als }: Regel, antwoorden: Antwoorden): boolean {
  return Object.entries(als).every(([vraag, antwoord]) => antwoorden[vraag] === antwoord);
}

/** Whether no answer speaks against a rule, and one that it needs is missing. */
function isOpen(regel: Regel, antwoorden: Antwoorden): boolean {
  const kan = Object.entries(regel.als).every(([vraag, antwoord]) => [undefined, antwoord].includes(antwoorden[vraag]));
  return kan && open(regel, antwoorden).length > 0;
}

function open({ als }: Regel, antwoorden: Antwoorden): string[] {
  return Object.keys(als).filter((vraag) => antwoorden[vraag] === undefined);
}
