import type { Route } from '../libs/engine/route.ts';
import { cjgIntakeRoute } from './cjg-intake/cjg-intake.route.ts';
import { crisisRoute } from './crisis/crisis.route.ts';
import { geslotenJeugdhulpRoute } from './gesloten-jeugdhulp/gesloten-jeugdhulp.route.ts';
import { giUitvoeringRoute } from './gi-uitvoering/gi-uitvoering.route.ts';
import { huisartsVerwijzingRoute } from './huisarts-verwijzing/huisarts-verwijzing.route.ts';
import { jeugdbeschermingstafelRoute } from './jeugdbeschermingstafel/jeugdbeschermingstafel.route.ts';
import { jgtToeleidingRoute } from './jgt-toeleiding/jgt-toeleiding.route.ts';
import { raadsonderzoekRoute } from './raadsonderzoek/raadsonderzoek.route.ts';
import { toewijzingRoute } from './toewijzing/toewijzing.route.ts';
import { veiligThuisRoute } from './veilig-thuis/veilig-thuis.route.ts';

/** The register: every route that Wissel knows. A running zaak is pinned to its id, so an id is never reused or removed in use. */
export const ROUTES: readonly Route[] = [
  cjgIntakeRoute,
  jgtToeleidingRoute,
  toewijzingRoute,
  huisartsVerwijzingRoute,
  veiligThuisRoute,
  crisisRoute,
  jeugdbeschermingstafelRoute,
  raadsonderzoekRoute,
  giUitvoeringRoute,
  geslotenJeugdhulpRoute,
];

/** The route with this id (`cjg-intake-v1`), or nothing. */
export function routeVan(id: string): Route | undefined {
  return ROUTES.find((route) => route.id === id);
}
