import type { Route } from '../../libs/engine/index.ts';

/** The route with this id. Throws when this release does not have it: a worker that is too old must not guess. */
export function routeVanOfFout(routes: readonly Route[], id: string): Route {
  const route = routes.find((een) => een.id === id);
  if (!route) throw new Error(`route ${id} is not in this release`);
  return route;
}

/** Whether a zaak is still in a state, or in one inside it. */
export function isDaarNog(staten: readonly string[], staat: string): boolean {
  return staten.some((actief) => actief === staat || actief.startsWith(`${staat}.`));
}
