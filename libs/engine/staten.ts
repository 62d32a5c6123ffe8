import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';

/** The active leaf states by node id, in document order: where the zaak is, as lists and people see it. */
export function actieveStaten(snapshot: AnyMachineSnapshot): string[] {
  return snapshot._nodes.filter(isBlad).map(({ id }) => id);
}

function isBlad(node: AnyStateNode): boolean {
  return node.type === 'atomic' || node.type === 'final';
}
