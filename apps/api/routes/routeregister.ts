import { staatNu, type StaatMeta, type Route } from '../../../libs/engine/index.ts';
import { ROUTES } from '../../../state-machines/index.ts';
import { Probleem } from '../fouten/probleem.ts';

/** The routes that this release knows. */
export class Routeregister {
  constructor(readonly routes: readonly Route[] = ROUTES) {}

  /** The route to which a zaak is pinned. Throws when this release does not have it. */
  pinned(id: string): Route {
    const route = this.find(id);
    if (!route) throw new Error(`route ${id} is not in this release`);
    return route;
  }

  /** A route by its id with version. */
  find(id: string): Route | undefined {
    return this.routes.find((route) => route.id === id);
  }

  /** The newest version of a route by its name: the last one registered. */
  newest(naam: string): Route | undefined {
    return this.routes.findLast((route) => route.naam === naam);
  }

  /** Refuses: VERZOEK.ONGELDIG for a route that is asked for and not there. A slip must not look like a list without anything in it. */
  requireKnown(id: string | undefined): void {
    if (id === undefined || this.find(id)) return;
    const velden = [{ pad: '/route', uitleg: 'Kies een id van GET /v1/routes, met versie: cjg-intake-v1' }];
    throw new Probleem('VERZOEK.ONGELDIG', { velden });
  }

  /** What a state of a route is called. */
  titleOf(route: Route, staat: string): string {
    const meta = nodeMeta(route, staat);
    return meta?.titel ?? staat;
  }
}

function nodeMeta(route: Route, staat: string): StaatMeta | undefined {
  try {
    return route.machine.getStateNodeById(staat).meta as StaatMeta | undefined;
  } catch {
    const nu = staatNu(route, staat); // of an older version, from which zaken came over
    return nu === null ? undefined : nodeMeta(route, nu); // or of one that is gone: shown by its id
  }
}
