import type { Feitbron } from './feitbron.ts';
import type { Taak } from './toestand.ts';

/**
 * Work is open exactly as long as a state names it. A `herbeoordeel` task (with `betreft`) is not tied to a state: it stays
 * until somebody judged.
 */
export function werkTakenBij(taken: readonly Taak[], aangegeven: ReadonlySet<string>, bron: Feitbron): Taak[] {
  const blijvend = taken.filter(({ taak, betreft }) => betreft !== undefined || aangegeven.has(taak));
  const open = new Set(blijvend.map(({ taak }) => taak));
  const nieuw = [...aangegeven].filter((taak) => !open.has(taak));
  return [...blijvend, ...nieuw.map((taak) => opendTaak(taak, bron))];
}

function opendTaak(taak: string, { volgnummer, gebeurtenis }: Feitbron): Taak {
  return { id: `${taak}#${String(volgnummer)}`, taak, geopendOp: gebeurtenis.ontvangenOp };
}
