import type { AnyMachineSnapshot } from 'xstate';

import type { StaatMeta } from './route.ts';

/** What the active states together declare: the clocks, tasks and messages that are alive now. */
export interface Aangegeven {
  /** Term to the ground on which it stands still here, or `null` when it runs. */
  readonly termijnen: ReadonlyMap<string, string | null>;
  readonly grenzen: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
  /** Active states, by node id, with what they declare. */
  readonly staten: ReadonlyMap<string, StaatMeta>;
}

/** What was read before, by snapshot: nothing but speed rests on it. */
const GELEZEN = new WeakMap<AnyMachineSnapshot, Aangegeven>();

/** Reads `meta` of all active states. A clock that one state runs and another suspends is suspended. */
export function aangegeven(snapshot: AnyMachineSnapshot): Aangegeven {
  const bekend = GELEZEN.get(snapshot);
  if (bekend) return bekend;
  const gelezen = lees(snapshot);
  GELEZEN.set(snapshot, gelezen);
  return gelezen;
}

function lees(snapshot: AnyMachineSnapshot): Aangegeven {
  const termijnen = new Map<string, string | null>();
  const stil: [string, string][] = [];
  const grenzen = new Set<string>();
  const taken = new Set<string>();
  const staten = new Map<string, StaatMeta>();
  for (const node of snapshot._nodes) {
    const meta = node.meta as StaatMeta | undefined;
    if (meta === undefined) continue;
    staten.set(node.id, meta);
    for (const termijn of meta.termijnen ?? []) termijnen.set(termijn, null);
    for (const grens of meta.grenzen ?? []) grenzen.add(grens);
    for (const taak of meta.taken ?? []) taken.add(taak);
    if (meta.schortOp) stil.push(...Object.entries(meta.schortOp));
  }
  for (const [termijn, grond] of stil) termijnen.set(termijn, grond);
  return { termijnen, grenzen, taken, staten };
}
