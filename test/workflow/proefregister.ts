import type { Route } from '../../libs/engine/route.ts';
import { PROEFROUTE } from '../../libs/engine/testing/proefroute.ts';
import { PROEFROUTE_2 } from '../../libs/engine/testing/proefroute2.ts';

/** In the place of the register of routes, where workflows are bundled for a test: a route, and the version after it. */
export const ROUTES: readonly Route[] = [PROEFROUTE, PROEFROUTE_2];

/** The route with this id, or nothing. */
export function routeVan(id: string): Route | undefined {
  return ROUTES.find((route) => route.id === id);
}
