import type { Json } from '../contracts/json.ts';

/** Days that a fact can speak of. Outside them no calendar reaches: a slip of the keyboard must not become a clock that cannot be computed. */
const VANAF = '1900-01-01';
const TOT = '2200-01-01';

interface Veld {
  readonly pad: string;
  readonly uitleg: string;
}

/** The dates in facts, at any depth, that lie where no fact of a zaak can lie. */
export function datumsBuitenBereik(waarde: Json | undefined, pad: string): Veld[] {
  if (typeof waarde === 'string') return isBuiten(waarde) ? [{ pad, uitleg: 'Deze datum kan niet kloppen' }] : [];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]: [string, Json | undefined]) =>
    datumsBuitenBereik(deel, `${pad}/${naam}`),
  );
}

function isBuiten(tekst: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(tekst) && (tekst < VANAF || tekst >= TOT);
}
