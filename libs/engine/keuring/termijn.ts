import type { AnyStateNode } from 'xstate';

import type { Datum } from '../../contracts/tijd.ts';
import { addDays, type Kalender } from '../../kalender/index.ts';
import type { Eenheid } from '../../termijnen/index.ts';
import type { Route, RouteTermijn } from '../route.ts';
import { als, type Bevinding } from './bevinding.ts';
import { noemtTermijn } from './staatmeta.ts';

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
      raaktKalender && bereik > kalender.horizon.totEnMet,
      'KALENDER.TE_KORT',
      waar,
      `de kalender reikt tot en met ${kalender.horizon.totEnMet}`,
    ),
    ...als(
      !staten.some((node) => noemtTermijn(node, id)),
      'TERMIJN.LOOPT_NERGENS',
      waar,
      'geen enkele staat noemt deze klok',
    ),
  ];
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
