import type { AnyStateNode } from 'xstate';

import { bereikbareStaten, overgangenVan, verscholenOvergangen } from '../bereikbaar.ts';
import { isKerngebeurtenis, isTermijngebeurtenis } from '../kerngebeurtenissen.ts';
import type { Route } from '../route.ts';
import { als, bevinding, type Bevinding } from './bevinding.ts';

/** The statechart itself: pure, and without what can never be reached. */
export function controleerMachine(route: Route, staten: readonly AnyStateNode[]): Bevinding[] {
  const bereikt = bereikbareStaten(route.machine);
  const onbereikbaar = staten.filter((node) => !bereikt.has(node) && node.type !== 'history');
  return [
    ...als(route.machine.id !== route.id, 'MACHINE.ANDERE_VERSIE', route.id, `de machine heet ${route.machine.id}`),
    ...onbereikbaar.map((node) => bevinding('STAAT.ONBEREIKBAAR', node.id, 'geen enkele overgang leidt hierheen')),
    ...staten.flatMap((node) =>
      verscholenOvergangen(node).map(({ eventType }) =>
        bevinding(
          'OVERGANG.ONBEREIKBAAR',
          node.id,
          `een eerdere overgang zonder guard vangt ${String(eventType)} altijd`,
        ),
      ),
    ),
    ...staten.flatMap((node) =>
      als(node.invoke.length > 0 || node.after.length > 0, 'MACHINE.NIET_PUUR', node.id, 'gebruikt invoke of after'),
    ),
  ];
}

/** Events: each is waited for somewhere, and can be reported by somebody. */
export function controleerGebeurtenissen(route: Route, staten: readonly AnyStateNode[]): Bevinding[] {
  const gehoord = new Set(staten.flatMap((node) => overgangenVan(node).map(({ eventType }) => String(eventType))));
  const bekend = (type: string): boolean =>
    type === '' ||
    type.startsWith('xstate.') ||
    isTermijngebeurtenis(type) ||
    Object.hasOwn(route.gebeurtenissen, type);
  return [
    ...als(!gehoord.has(route.startGebeurtenis), 'ROUTE.ZONDER_START', route.id, route.startGebeurtenis),
    ...[...gehoord]
      .filter((type) => !bekend(type))
      .map((type) => bevinding('GEBEURTENIS.ZONDER_SCHEMA', route.id, type)),
    ...Object.entries(route.gebeurtenissen).flatMap(([type, { titel, rollen }]) => [
      ...als(!gehoord.has(type), 'GEBEURTENIS.ONGEHOORD', type, 'geen enkele staat wacht hierop'),
      ...als(titel.trim() === '', 'GEBEURTENIS.ZONDER_TITEL', type, 'geen titel'),
      ...als(rollen.length === 0, 'GEBEURTENIS.ZONDER_ROL', type, 'niemand mag dit melden'),
      ...als(isKerngebeurtenis(type), 'GEBEURTENIS.VAN_DE_KERN', type, 'deze naam is van de kern'),
    ]),
  ];
}
