import { amsterdamDag, startOfAmsterdamDag, toDagnummer, toMillis } from '../kalender/index.ts';
import type { Millis } from '../kalender/index.ts';
import type { Datum, Tijdstip } from '../contracts/tijd.ts';
import type { Plek } from './tellen.ts';

/** The axis of a term: days in Amsterdam, or milliseconds for hours. */
export type As = 'dagen' | 'millis';

/** The place on which an instant falls. */
export function placeOf(as: As, tijdstip: Tijdstip): Plek {
  return placeOfMillis(as, toMillis(tijdstip));
}

/** `placeOf` on numbers. */
export function placeOfMillis(as: As, millis: Millis): Plek {
  return as === 'dagen' ? amsterdamDag(millis) : millis;
}

/** The place of the event itself, which does not count. In hours: the millisecond before it. */
export function placeOfStart(as: As, tijdstip: Tijdstip): Plek {
  return as === 'dagen' ? placeOf(as, tijdstip) : toMillis(tijdstip) - 1;
}

/** The place at which a calendar day begins. */
export function placeOfDag(as: As, dag: Datum): Plek {
  const nummer = toDagnummer(dag);
  return as === 'dagen' ? nummer : startOfAmsterdamDag(nummer);
}

/** The place from which a suspension runs when its ground says the day after the fact. */
export function placeOfDagNa(as: As, tijdstip: Tijdstip): Plek {
  const dag = amsterdamDag(toMillis(tijdstip)) + 1;
  return as === 'dagen' ? dag : startOfAmsterdamDag(dag);
}

/** The instant at which a place begins. */
export function startOfPlace(as: As, plek: Plek): Millis {
  return as === 'dagen' ? startOfAmsterdamDag(plek) : plek;
}

/** The first instant after a term that ends on `einde`. In hours the moment at which they are full still belongs to the term. */
export function lapseAfter(as: As, einde: Plek): Millis {
  return as === 'dagen' ? startOfAmsterdamDag(einde + 1) : einde + 2;
}
