import type { AnyStateNode } from 'xstate';

import type { Route } from '../route.ts';
import { bevinding, type Bevinding } from './bevinding.ts';
import { metaVan } from './staatmeta.ts';

/** Definitions that no state uses, and work that is due by a clock that does not exist. */
export function controleerGebruik(route: Route, staten: readonly AnyStateNode[]): Bevinding[] {
  const metas = staten.flatMap((node) => metaVan(node) ?? []);
  const ongebruikt = (bekend: object, genoemd: Set<string>, code: string): Bevinding[] =>
    Object.keys(bekend)
      .filter((naam) => !genoemd.has(naam))
      .map((naam) => bevinding(code, route.id, naam));
  return [
    ...ongebruikt(route.taken, new Set(metas.flatMap(({ taken }) => taken ?? [])), 'TAAK.NERGENS'),
    ...ongebruikt(
      zonder(route.grenzen, route.verplaatsing?.van.grenzen),
      new Set(metas.flatMap(({ grenzen }) => grenzen ?? [])),
      'GRENS.NERGENS',
    ),
    ...Object.entries(route.taken)
      .filter(([, { termijn }]) => termijn !== undefined && !Object.hasOwn(route.termijnen, termijn))
      .map(([taak]) => bevinding('TAAK.ONBEKENDE_TERMIJN', route.id, taak)),
  ];
}

/** What an older version has as well may be unused here: zaken that come over from it may have clocks of it. */
function zonder(bekend: object, vorige: object = {}): object {
  return Object.fromEntries(Object.entries(bekend).filter(([naam]) => !Object.hasOwn(vorige, naam)));
}
