import type { Datum } from '../contracts/tijd.ts';
import type { Kalender } from '../kalender/index.ts';
import { alleStaten } from './bereikbaar.ts';
import type { Bevinding } from './keuring/bevinding.ts';
import { controleerGebruik } from './keuring/gebruik.ts';
import { controleerGebeurtenissen, controleerMachine } from './keuring/machine.ts';
import { controleerGenoemd, controleerGezin, controleerGrenzen } from './keuring/melding.ts';
import { controleerStaat } from './keuring/staat.ts';
import { controleerOntvangst } from './keuring/ontvangst.ts';
import { controleerOverdrachten } from './keuring/overdracht.ts';
import { controleerTermijn } from './keuring/termijn.ts';
import { controleerVerplaatsing } from './keuring/verplaatsing.ts';
import type { Route } from './route.ts';

/** A route that may not be used, with everything that is wrong with it. */
export class RouteAfgekeurd extends Error {
  readonly bevindingen: readonly Bevinding[];

  constructor(bevindingen: readonly Bevinding[]) {
    super(
      `routes rejected:\n${bevindingen.map(({ code, waar, uitleg }) => `- ${code} ${waar}: ${uitleg}`).join('\n')}`,
    );
    this.name = 'RouteAfgekeurd';
    this.bevindingen = bevindingen;
  }
}

/**
 * Arm or fail: admits routes only when every clock will really run and every reminder has somebody to reach.
 * @param peil the day from which terms may start; the calendar must reach beyond the longest of them.
 * @throws RouteAfgekeurd with the whole list.
 */
export function registreer(routes: readonly Route[], kalender: Kalender, peil: Datum): ReadonlyMap<string, Route> {
  const bevindingen = [
    ...routes.flatMap((route) => controleerRoute(route, kalender, peil)),
    ...controleerOntvangst(routes),
  ];
  if (bevindingen.length > 0) throw new RouteAfgekeurd(bevindingen);
  return new Map(routes.map((route) => [route.id, route]));
}

/** Everything that is wrong with a route; empty when it may be used. */
export function controleerRoute(route: Route, kalender: Kalender, peil: Datum): Bevinding[] {
  const staten = alleStaten(route.machine);
  return [
    ...controleerMachine(route, staten),
    ...staten.flatMap((node) => controleerStaat(route, node)),
    ...staten.flatMap(controleerGezin),
    ...controleerGebeurtenissen(route, staten),
    ...Object.entries(route.termijnen).flatMap(([id, termijn]) =>
      controleerTermijn(route, staten, id, termijn, kalender, peil),
    ),
    ...controleerGrenzen(route),
    ...controleerGenoemd(route, staten),
    ...controleerOverdrachten(route),
    ...controleerGebruik(route, staten),
    ...controleerVerplaatsing(route, staten),
  ];
}
