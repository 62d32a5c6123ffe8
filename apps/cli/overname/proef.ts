import { randomUUID } from 'node:crypto';

import { veldenVan } from '../../../libs/contracts/weigering.ts';
import type { NieuweOvername } from '../../../libs/contracts/overname.ts';
import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { NEDERLANDSE_KALENDER } from '../../../libs/kalender/index.ts';
import { beproef, blikVooruit, padVanFeit } from '../../../libs/overname/index.ts';
import { ROUTES } from '../../../state-machines/index.ts';
import type { Proefverslag, Weigerverslag } from './verslag.ts';

const BEHEERDER = { id: 'proef', rollen: ['beheerder' as const], organisatie: 'proef' };

/** What would come of a take-over at this moment. Asks the core and nobody else: whether the jeugdige is known is not looked up. */
export function probeer(overname: NieuweOvername, nu: Tijdstip): Proefverslag | Weigerverslag {
  const route = ROUTES.findLast(({ naam }) => naam === overname.route);
  if (!route) return { uitkomst: 'geweigerd', code: 'ROUTE.ONBEKEND', uitleg: 'Deze route bestaat niet.', velden: [] };
  const plek = { zaakId: randomUUID(), trajectId: randomUUID(), jeugdigeId: overname.jeugdigeId ?? randomUUID() };
  const uitkomst = beproef(route, overname, plek, BEHEERDER, nu, NEDERLANDSE_KALENDER);
  if (uitkomst.ok) return { uitkomst: 'mogelijk', ...blikVooruit(route, uitkomst.toestand, nu, NEDERLANDSE_KALENDER) };
  const { code, uitleg } = uitkomst;
  return { uitkomst: 'geweigerd', code, uitleg, velden: veldenVan(uitkomst, padVanFeit) ?? [] };
}
