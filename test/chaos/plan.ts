import { Toeval } from '../../libs/simulatie/toeval.ts';
import type { Chaosopties } from './opties.ts';

/** One thing that is broken. */
export type Aanval =
  | { readonly soort: 'werkers'; readonly aantal: number }
  | { readonly soort: 'temporal'; readonly hard: boolean }
  | { readonly soort: 'postgres' };

/** What is broken after how many answered requests. */
export interface Geplandeaanval {
  readonly na: number;
  readonly aanval: Aanval;
}

/** Workers that die at the same moment, at most. */
const TEGELIJK = 3;
/** The first and the last requests are left in peace: before and after them nothing much is under way. */
const [BEGIN, EINDE] = [0.02, 0.95];

/** Spreads everything that is to be broken over the requests, not over the clock: so each of them meets work in progress. */
export function maakAanvalsplan(opties: Chaosopties, verzoeken: number): Geplandeaanval[] {
  const toeval = new Toeval(opties.zaad, 'aanvallen');
  const na = (): number => Math.floor(verzoeken * (BEGIN + (EINDE - BEGIN) * toeval.getal()));
  return [
    ...groepen(opties, toeval).map((aantal): Aanval => ({ soort: 'werkers', aantal })),
    ...Array.from({ length: opties.temporal }, (_, i): Aanval => ({ soort: 'temporal', hard: i % 2 === 1 })),
    ...Array.from({ length: opties.postgres }, (): Aanval => ({ soort: 'postgres' })),
  ]
    .map((aanval) => ({ na: na(), aanval }))
    .sort((a, b) => a.na - b.na);
}

/** So many deaths, in groups of one to three. */
function groepen({ doden, werkers }: Chaosopties, toeval: Toeval): number[] {
  const gekozen: number[] = [];
  for (let rest = doden; rest > 0;) {
    const groep = Math.min(rest, toeval.geheel(1, Math.min(TEGELIJK, werkers)));
    gekozen.push(groep);
    rest -= groep;
  }
  return gekozen;
}
