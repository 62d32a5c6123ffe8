import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';

import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import type { JsonObject } from '../contracts/json.ts';
import { leesSnapshot, schrijfSnapshot } from './core/snapshot.ts';
import { kernActies, type KernActies } from './acties.ts';
import type { ZaakToestand } from './toestand.ts';

/** An effect that the machine named, with its params. */
export type GenoemdeActie = {
  readonly [Naam in keyof KernActies]: { readonly type: Naam; readonly params: KernActies[Naam] };
}[keyof KernActies];

/** What the machine makes of an event: its next snapshot and the effects it names. */
export interface Overgang {
  readonly snapshot: AnyMachineSnapshot;
  readonly acties: readonly GenoemdeActie[];
}

/** The machine in its first state, before any event. */
export function beginSnapshot(machine: AnyStateMachine): JsonObject {
  const [snapshot] = initialTransition(machine, undefined);
  return schrijfSnapshot(machine, snapshot);
}

/** The snapshot of a stored state, ready to be asked and stepped. */
export function snapshotVan(machine: AnyStateMachine, toestand: Pick<ZaakToestand, 'snapshot'>): AnyMachineSnapshot {
  return leesSnapshot(machine, toestand.snapshot);
}

/** Takes one event, or `null` when no transition accepts it. Nothing is executed: the effects come back as data. */
export function neemOvergang(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  { type, gegevens, geldigOp, door }: Pick<Gebeurtenis, 'type' | 'gegevens' | 'geldigOp' | 'door'>,
): Overgang | null {
  const event = { type, gegevens, geldigOp, door };
  if (!snapshot.can(event)) return null;
  const [volgende, acties] = transition(machine, snapshot, event);
  return { snapshot: volgende, acties: genoemd(acties) };
}

/** Lets a snapshot come to rest, as XState does on entry: transitions without event are taken, and nothing else happens. */
export function laatRusten(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  { type, gegevens, geldigOp, door }: Pick<Gebeurtenis, 'type' | 'gegevens' | 'geldigOp' | 'door'>,
): Overgang {
  const [inRust, acties] = transition(machine, snapshot, { type, gegevens, geldigOp, door });
  return { snapshot: inRust, acties: genoemd(acties) };
}

function genoemd(acties: readonly { readonly type: string }[]): GenoemdeActie[] {
  return acties.filter((actie): actie is GenoemdeActie => Object.hasOwn(kernActies, actie.type));
}
