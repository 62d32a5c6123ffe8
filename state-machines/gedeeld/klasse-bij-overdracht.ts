import { z } from 'zod';

import type { Gegevens } from '../../libs/contracts/gebeurtenis.ts';
import { snapshotVan, type Route, type ZaakToestand } from '../../libs/engine/index.ts';
import { isLichter, Veiligheidsklasse } from './bescherming/klasse.ts';

const MetKlasse = z.object({ klasse: Veiligheidsklasse });

/** The class of safety that a zaak holds, or held when it ended; `null` on a route without one, and before anybody judged. */
export function klasseVan({ machine }: Route, toestand: ZaakToestand): Veiligheidsklasse | null {
  return MetKlasse.safeParse(snapshotVan(machine, toestand).context).data?.klasse ?? null;
}

/**
 * Whether a zaak would begin lighter than the one that it takes over. A class is lowered by two persons, and a hand-over is not one of them.
 * On a route whose start does not name a class its own people judge before anything else can happen.
 */
export function isLichterBegin(
  { gebeurtenissen, startGebeurtenis }: Route,
  { veiligheidsklasse }: Gegevens,
  zender: Veiligheidsklasse,
): boolean {
  if (!('veiligheidsklasse' in (gebeurtenissen[startGebeurtenis]?.schema.shape ?? {}))) return false;
  const begin = Veiligheidsklasse.safeParse(veiligheidsklasse).data;
  return begin === undefined || isLichter(begin, zender);
}
