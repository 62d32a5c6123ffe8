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

/** Reads `meta` of all active states. A clock that one state runs and another suspends is suspended. */
export function aangegeven(snapshot: AnyMachineSnapshot): Aangegeven {
  const staten = new Map(Object.entries(snapshot.getMeta() as Record<string, StaatMeta | undefined>).filter(isDeclared));
  const termijnen = new Map<string, string | null>();
  for (const meta of staten.values()) for (const termijn of meta.termijnen ?? []) termijnen.set(termijn, null);
  for (const meta of staten.values()) {
    for (const [termijn, grond] of Object.entries(meta.schortOp ?? {})) termijnen.set(termijn, grond);
  }
  const alle = [...staten.values()];
  return {
    termijnen,
    grenzen: new Set(alle.flatMap((meta) => meta.grenzen ?? [])),
    taken: new Set(alle.flatMap((meta) => meta.taken ?? [])),
    staten,
  };
}

function isDeclared(entry: [string, StaatMeta | undefined]): entry is [string, StaatMeta] {
  return entry[1] !== undefined;
}
