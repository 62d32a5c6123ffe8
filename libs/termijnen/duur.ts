import type { Duur, Eenheid } from './typen.ts';

/** Units that end on a day. */
export type DagEenheid = Exclude<Eenheid, 'uren'>;

/** A duration that ends on a day. */
export type DagDuur = Duur & { readonly eenheid: DagEenheid };

/** How a duration is measured. Durations of different kinds cannot be added to one term. */
export type Meetwijze = 'uren' | 'werkdagen' | 'kalenderdagen';

const ENKELVOUD: Readonly<Record<Eenheid, string>> = {
  uren: 'uur',
  dagen: 'dag',
  werkdagen: 'werkdag',
  weken: 'week',
  maanden: 'maand',
  jaren: 'jaar',
};

const MEETWIJZE: Readonly<Record<Eenheid, Meetwijze>> = {
  uren: 'uren',
  dagen: 'kalenderdagen',
  werkdagen: 'werkdagen',
  weken: 'kalenderdagen',
  maanden: 'kalenderdagen',
  jaren: 'kalenderdagen',
};

/** Whether a duration ends on a day. */
export function isDagDuur(duur: Duur): duur is DagDuur {
  return duur.eenheid !== 'uren';
}

/** How a duration is measured. */
export function meetwijzeOf(duur: Duur): Meetwijze {
  return MEETWIJZE[duur.eenheid];
}

/** A duration in Dutch words: `8 weken`, `1 week`, `24 uur`. */
export function formatDuur(duur: Duur): string {
  return formatAantal(duur.aantal, duur.eenheid);
}

/** A number of units in Dutch words. Hours and years keep their singular, as Dutch does: `24 uur`, `2 jaar`. */
export function formatAantal(aantal: number, eenheid: Eenheid): string {
  const enkelvoud = aantal === 1 || eenheid === 'uren' || eenheid === 'jaren';
  return `${String(aantal).replace('.', ',')} ${enkelvoud ? ENKELVOUD[eenheid] : eenheid}`;
}
