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
import { kernActies } from '../../../libs/engine/acties.ts';

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
  const vanzelf = zonderEvent(node).map((_, i) => overgangNaam(node, '', i));
  return [...eigen, ...vanzelf, ...Object.values(node.states).flatMap(alleOvergangen)];
}

/** The transitions that a state takes by itself. XState keeps them apart from those that wait for an event. */
export function zonderEvent(node: AnyStateNode): NonNullable<AnyStateNode['always']> {
  return node.always ?? [];
}

/** What XState did in one moment within a step: where it led, and the effects that were named. */
type Tussenstap = readonly [AnyMachineSnapshot, readonly { readonly type: string }[]];

/** The transitions that were taken by themselves to come to a moment within a step, each told by where it led and what it named. */
function vanzelfGenomen(voor: AnyMachineSnapshot, [na, acties]: Tussenstap): string[] {
  const nu = new Set<AnyStateNode>(na._nodes);
  const genoemd = new Set(acties.map(({ type }) => type));
  const verlaten: AnyStateNode[] = voor._nodes.filter((node) => !nu.has(node));
  return verlaten.flatMap((node) => {
    const nummer = zonderEvent(node).findIndex(
      ({ target = [], actions }) =>
        target.length > 0 &&
        target.every((doel) => nu.has(doel)) &&
        actions.every((actie) => !isEffect(actie) || genoemd.has(actie.type)),
    );
    return nummer < 0 ? [] : [overgangNaam(node, '', nummer)];
  });
}

/** Whether an action of a transition names an effect of the core. What only changes memory is not told by XState. */
function isEffect(actie: unknown): actie is { readonly type: string } {
  return (
    typeof actie === 'object' && actie !== null && 'type' in actie && Object.hasOwn(kernActies, String(actie.type))
  );
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
  let laatste: AnyMachineSnapshot | undefined;
  const tussenstappen: readonly Tussenstap[] = getMicrosteps(machine, snapshot, event);
  for (const stap of tussenstappen) {
    for (const node of stap[0]._nodes) spoor.staten.add(node.id);
    if (laatste) for (const naam of vanzelfGenomen(laatste, stap)) spoor.overgangen.add(naam);
    [laatste] = stap;
  }
  return laatste ?? snapshot;
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
