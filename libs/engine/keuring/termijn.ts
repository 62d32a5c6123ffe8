import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';

import type { Datum } from '../../contracts/tijd.ts';
import { addDays, type Kalender } from '../../kalender/index.ts';
import type { Eenheid } from '../../termijnen/index.ts';
import { overgangenVan } from '../bereikbaar.ts';
import type { Route, RouteTermijn } from '../route.ts';
import { als, type Bevinding } from './bevinding.ts';
import { metaVan, noemtTermijn, pad } from './staatmeta.ts';

/** One clock: it rests on a source, somebody owes it, somebody hears of it, and the calendar reaches it. */
export function controleerTermijn(
  route: Route,
  staten: readonly AnyStateNode[],
  id: string,
  { definitie, eigenaar, escalatieNaar, waarschuwingen, herhaling }: RouteTermijn,
  kalender: Kalender,
  peil: Datum,
): Bevinding[] {
  const waar = `${route.id}/${id}`;
  const { bron, duur, atw } = definitie;
  const bereik = addDays(peil, Math.ceil(duur.aantal * DAGEN[duur.eenheid]));
  const raaktKalender = duur.eenheid === 'werkdagen' || (atw && !['jaren', 'uren'].includes(duur.eenheid)); // Atw art. 4
  return [
    ...als(!bron.wet || !bron.artikel, 'TERMIJN.ZONDER_BRON', waar, 'geen wet en artikel, verordening of afspraak'),
    ...als(!eigenaar, 'TERMIJN.ZONDER_EIGENAAR', waar, 'niemand is dit verschuldigd'),
    ...als(
      escalatieNaar.length === 0,
      'HERINNERING.ZONDER_ONTVANGER',
      waar,
      'bij overschrijding wordt niemand gewaarschuwd',
    ),
    ...als(
      waarschuwingen.some((deel) => deel <= 0 || deel >= 1),
      'TERMIJN.WAARSCHUWING_BUITEN_TERMIJN',
      waar,
      waarschuwingen.join(', '),
    ),
    ...als(herhaling !== undefined && herhaling.maximaal < 1, 'TERMIJN.HERHALING_NOOIT', waar, 'herhaalt nul keer'),
    ...als(
      herhaling !== undefined && gaatVerderBijDeadline(staten, id),
      'TERMIJN.HERHALING_VERGEEFS',
      waar,
      'de deadline zelf brengt de zaak verder, zodat de klok stopt voor de eerste herhaling',
    ),
    ...als(
      raaktKalender && bereik > kalender.horizon.totEnMet,
      'KALENDER.TE_KORT',
      waar,
      `de kalender reikt tot en met ${kalender.horizon.totEnMet}`,
    ),
    ...als(
      !staten.some((node) => noemtTermijn(node, id)) && !Object.hasOwn(route.verplaatsing?.van.termijnen ?? {}, id),
      'TERMIJN.LOOPT_NERGENS',
      waar,
      'geen enkele staat noemt deze klok',
    ),
  ];
}

/** Whether every state that runs this clock is left, for where it does not run, by its own deadline. */
function gaatVerderBijDeadline(staten: readonly AnyStateNode[], id: string): boolean {
  const lopend = staten.filter((node) => metaVan(node)?.termijnen?.includes(id));
  return lopend.length > 0 && lopend.every((node) => overgangenVan(node).some((overgang) => isUitweg(overgang, id)));
}

/** A transition at the deadline of this clock alone, to where no state names it. */
function isUitweg({ eventType, guard, target }: AnyTransitionDefinition, id: string): boolean {
  if (eventType !== 'TERMIJN_OVERSCHREDEN' || !target || !hangtAf(guard, id)) return false;
  return target.every((doel) => !pad(doel).some((node) => noemtTermijn(node, id)));
}

/** Whether a guard asks only whether it is this clock. What else it asks cannot be known here. */
function hangtAf(guard: unknown, id: string): boolean {
  if (typeof guard !== 'object' || guard === null || !('params' in guard)) return false;
  const { params } = guard;
  return typeof params === 'object' && params !== null && 'termijn' in params && params.termijn === id;
}

/** Days of one unit, rounded up; a werkdag may lie four days after the one before it. */
const DAGEN: Readonly<Record<Eenheid, number>> = {
  uren: 1 / 24,
  dagen: 1,
  werkdagen: 4,
  weken: 7,
  maanden: 31,
  jaren: 366,
};
