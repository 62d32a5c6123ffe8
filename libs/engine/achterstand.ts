import { KALENDERVERSIE } from '../kalender/index.ts';
import type { Route } from './route.ts';
import type { ZaakToestand } from './toestand.ts';
import { heeftOudeRegels, MOTOR } from './versies.ts';

/** One event that brings a zaak nearer to what new zaken are pinned to. */
export type Vernieuwstap =
  | { readonly type: 'KALENDER_VERNIEUWD'; readonly gegevens: { readonly kalender: string } }
  | { readonly type: 'REGELS_VERNIEUWD'; readonly gegevens: { readonly motor: string } }
  | { readonly type: 'ROUTE_VERNIEUWD'; readonly gegevens: { readonly route: string } };

/**
 * What a running zaak has yet to go over to, in order; empty when it is pinned to what new zaken are. A version of a route to which no
 * move is declared does not count: those zaken end on the version that they have.
 */
export function achterstand(
  { route, motor, kalender }: Pick<ZaakToestand, 'route' | 'motor' | 'kalender'>,
  routes: readonly Route[],
): readonly Vernieuwstap[] {
  const stappen: Vernieuwstap[] = [];
  if (kalender !== KALENDERVERSIE) stappen.push({ type: 'KALENDER_VERNIEUWD', gegevens: { kalender: KALENDERVERSIE } });
  if (heeftOudeRegels({ motor, beeindigd: false }))
    stappen.push({ type: 'REGELS_VERNIEUWD', gegevens: { motor: MOTOR } });
  for (let versie = na(route, routes); versie; versie = na(versie.id, routes))
    stappen.push({ type: 'ROUTE_VERNIEUWD', gegevens: { route: versie.id } });
  return stappen;
}

/** The version to which zaken of this one go over. */
function na(route: string, routes: readonly Route[]): Route | undefined {
  return routes.find(({ verplaatsing }) => verplaatsing?.van.id === route);
}
