import {
  getMicrosteps,
  getNextTransitions,
  initialTransition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  type EventObject,
} from 'xstate';

import type { Door } from '../../../libs/contracts/rollen.ts';

/** An event as the walker sends it to a machine. */
export interface Wandelevent extends EventObject {
  readonly gegevens: object;
  readonly geldigOp: string;
  readonly door: Door;
}

/** One transition, by where it leaves and which of the alternatives for that event it is. */
export function overgangNaam(bron: AnyStateNode, eventType: string, nummer: number): string {
  return `${bron.id} --${eventType}#${String(nummer)}`;
}

/** All transitions that a machine declares, eventless ones included. */
export function alleOvergangen(node: AnyStateNode): string[] {
  const eigen = [...node.transitions].flatMap(([type, lijst]) => lijst.map((_, i) => overgangNaam(node, type, i)));
  return [...eigen, ...Object.values(node.states).flatMap(alleOvergangen)];
}

/** All state nodes, the root left out. */
export function alleKnopen(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states).flatMap((kind) => [kind, ...alleKnopen(kind)]);
}

/** What a walk came past. */
export interface Spoor {
  readonly staten: Set<string>;
  readonly overgangen: Set<string>;
}

/** The transitions that an event takes in a state, by name; empty when the machine refuses it. */
export function genomenOvergangen(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: Wandelevent,
): string[] {
  const overgangen = machine.getTransitionData(snapshot, event);
  if (!overgangen.some(({ target, actions }) => target !== undefined || actions.length > 0)) return [];
  return overgangen.map((overgang) => {
    const lijst = overgang.source.transitions.get(event.type) ?? [];
    return overgangNaam(overgang.source, event.type, lijst.indexOf(overgang));
  });
}

/** A small generator with a seed, so that every walk can be walked again. Source: mulberry32. */
export function zaai(zaad: number): (grens: number) => number {
  let stand = zaad;
  return (grens) => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * grens);
  };
}

/** The first snapshot of a machine. */
export function beginVan(machine: AnyStateMachine): AnyMachineSnapshot {
  const [snapshot] = initialTransition(machine);
  return snapshot;
}

/** Takes an event and notes every state and transition on the way, states that are left at once included. */
export function neem(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: Wandelevent,
  spoor: Spoor,
): AnyMachineSnapshot {
  for (const naam of genomenOvergangen(machine, snapshot, event)) spoor.overgangen.add(naam);
  let laatste = snapshot;
  const tussenstappen: readonly (readonly [AnyMachineSnapshot, unknown])[] = getMicrosteps(machine, snapshot, event);
  for (const [tussen] of tussenstappen) {
    for (const node of tussen._nodes) spoor.staten.add(node.id);
    laatste = tussen;
  }
  return laatste;
}

/**
 * Walks a machine from its start. At each step it prefers an event that takes a transition nobody took yet, and otherwise
 * takes any that is possible, so that many short walks together come everywhere.
 */
export function wandel(
  machine: AnyStateMachine,
  kandidaten: (snapshot: AnyMachineSnapshot, stap: number) => readonly Wandelevent[],
  stappen: number,
  kies: (grens: number) => number,
  spoor: Spoor,
  bekijk: (snapshot: AnyMachineSnapshot, event: Wandelevent) => void = () => undefined,
): AnyMachineSnapshot {
  let snapshot = beginVan(machine);
  for (const node of snapshot._nodes) spoor.staten.add(node.id);
  for (let stap = 0; stap < stappen && snapshot.status === 'active'; stap++) {
    const gehoord = new Set<string>();
    for (const { eventType } of getNextTransitions(snapshot)) gehoord.add(String(eventType));
    const mogelijk = kandidaten(snapshot, stap)
      .filter(({ type }) => gehoord.has(type))
      .map((event) => ({ event, namen: genomenOvergangen(machine, snapshot, event) }))
      .filter(({ namen }) => namen.length > 0);
    const nieuw = mogelijk.filter(({ namen }) => namen.some((naam) => !spoor.overgangen.has(naam)));
    const keuze = nieuw.length > 0 && kies(4) > 0 ? nieuw : mogelijk;
    const gekozen = keuze[kies(keuze.length)];
    if (!gekozen) break;
    const { event } = gekozen;
    snapshot = neem(machine, snapshot, event, spoor);
    bekijk(snapshot, event);
  }
  return snapshot;
}
