import type { AnyStateNode } from 'xstate';

import type { StaatMeta } from '../route.ts';

/** What a state declares. */
export function metaVan(node: AnyStateNode): StaatMeta | undefined {
  return node.meta as StaatMeta | undefined;
}

/** A state with all that it lies in, outermost first. */
export function pad(node: AnyStateNode): AnyStateNode[] {
  return node.parent ? [...pad(node.parent), node] : [node];
}

/** Whether a state runs this clock, or lets it stand still. */
export function noemtTermijn(node: AnyStateNode, id: string): boolean {
  const meta = metaVan(node);
  return (meta?.termijnen?.includes(id) ?? false) || Object.hasOwn(meta?.schortOp ?? {}, id);
}
