import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** Every state node of a machine, the root included, in document order. */
export function alleStaten(machine: AnyStateMachine): AnyStateNode[] {
  return metKinderen(machine.root);
}

/** All transitions that leave a node, eventless and done ones included. */
export function overgangenVan(node: AnyStateNode): AnyTransitionDefinition[] {
  return [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
}

/** The state nodes that some path can reach when guards are left out of account. */
export function bereikbareStaten(machine: AnyStateMachine): Set<AnyStateNode> {
  const bereikt = new Set<AnyStateNode>();
  const wachtrij: AnyStateNode[] = [machine.root];
  for (let node = wachtrij.pop(); node; node = wachtrij.pop()) {
    if (bereikt.has(node)) continue;
    bereikt.add(node);
    wachtrij.push(...vanzelf(node), ...ouders(node), ...overgangenVan(node).flatMap(({ target }) => target ?? []));
  }
  return bereikt;
}

/** Transitions that can never be taken because an earlier one for the same event, in the same state, has no guard. */
export function verscholenOvergangen(node: AnyStateNode): AnyTransitionDefinition[] {
  return [...node.transitions.values(), node.always ?? []].flatMap((overgangen) => {
    const eersteZonder = overgangen.findIndex(({ guard }) => guard === undefined);
    return eersteZonder === -1 ? [] : overgangen.slice(eersteZonder + 1);
  });
}

/** What is entered along with a node: its initial child, all regions of a parallel one, the default of a history node. */
function vanzelf(node: AnyStateNode): AnyStateNode[] {
  if (node.type === 'parallel') return Object.values(node.states);
  if (node.type === 'compound') return [...node.initial.target];
  return [];
}

function ouders(node: AnyStateNode): AnyStateNode[] {
  return node.parent ? [node.parent] : [];
}

function metKinderen(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(metKinderen)];
}
