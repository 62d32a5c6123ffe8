import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';

/** The active leaf states by node id, in document order: where the zaak is, as lists and people see it. */
export function actieveStaten(snapshot: AnyMachineSnapshot): string[] {
  return snapshot._nodes.filter(isBlad).map(({ id }) => id);
}

/** A state without states of its own: in these a zaak is. */
export function isBlad({ type }: Pick<AnyStateNode, 'type'>): boolean {
  return type === 'atomic' || type === 'final';
}
