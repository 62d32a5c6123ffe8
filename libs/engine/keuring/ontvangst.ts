import type { Route } from '../route.ts';
import { bevinding, type Bevinding } from './bevinding.ts';

/** Routes that a hand-over says it can be taken up on: each is registered too, or a receiver would accept and could not begin. */
export function controleerOntvangst(routes: readonly Route[]): Bevinding[] {
  const bekend = new Set(routes.map(({ naam }) => naam));
  return routes.flatMap(({ id, overdrachten }) =>
    Object.entries(overdrachten).flatMap(([naarRoute, { ontvangendeRoutes = [] }]) =>
      ontvangendeRoutes
        .filter((naam) => !bekend.has(naam))
        .map((naam) => bevinding('OVERDRACHT.ONBEKENDE_ROUTE', `${id}/${naarRoute}`, naam)),
    ),
  );
}
