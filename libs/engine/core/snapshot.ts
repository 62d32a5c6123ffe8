import type { AnyMachineSnapshot, AnyStateMachine, Snapshot, StateValue } from 'xstate';

import type { JsonObject } from '../../contracts/json.ts';

/*
 * The casts of the core stand here: XState types a persisted snapshot as `Snapshot<unknown>`, while what it gives for a
 * machine without invoked actors is plain JSON (a test writes, reads and compares it for every registered machine). The actor
 * scope that `restoreSnapshot` asks for serves invoked actors only, which no machine here has.
 */

/** The stored form of a snapshot: plain JSON, deep history included. */
export function schrijfSnapshot(machine: AnyStateMachine, snapshot: AnyMachineSnapshot): JsonObject {
  return JSON.parse(JSON.stringify(machine.getPersistedSnapshot(snapshot))) as JsonObject;
}

/** Snapshots by the stored form they were read from: one step asks for the same one several times. Speed alone rests on it. */
const GELEZEN = new WeakMap<JsonObject, AnyMachineSnapshot>();

/** Restores a stored snapshot. Throws when it names a state that this machine does not have: a bug or a wrong version. */
export function leesSnapshot(machine: AnyStateMachine, opgeslagen: JsonObject): AnyMachineSnapshot {
  const bekend = GELEZEN.get(opgeslagen);
  if (bekend?.machine === machine) return bekend;
  const stored = opgeslagen as unknown as Snapshot<unknown>;
  const snapshot = machine.restoreSnapshot(stored, undefined as never) as AnyMachineSnapshot;
  GELEZEN.set(opgeslagen, snapshot);
  return snapshot;
}

/**
 * A stored snapshot as another machine restores it: with the state value, context and memory that it has there. Which states are
 * active by it is for XState to say.
 */
export function zetOver(
  machine: AnyStateMachine,
  opgeslagen: JsonObject,
  anders: { readonly value: StateValue; readonly context: unknown; readonly historyValue: unknown },
): AnyMachineSnapshot {
  const stored = JSON.parse(JSON.stringify({ ...opgeslagen, ...anders })) as Snapshot<unknown>;
  return machine.restoreSnapshot(stored, undefined as never) as AnyMachineSnapshot;
}

/** What the machine remembers. XState types it as anything. */
export function contextVan(snapshot: AnyMachineSnapshot): Readonly<Record<string, unknown>> {
  return snapshot.context as Readonly<Record<string, unknown>>;
}
