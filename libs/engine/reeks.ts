import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import type { MeldVerzoek } from '../contracts/melding.ts';
import { SYSTEEM } from '../contracts/rollen.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import type { Weigering } from '../contracts/weigering.ts';
import type { Kalender } from '../kalender/index.ts';
import type { Effect } from './effecten.ts';
import { vuurMomentenAf } from './momenten.ts';
import { isInOvername } from './overname.ts';
import type { Route } from './route.ts';
import { stap, type Stap } from './stap.ts';
import { stempel } from './stempel.ts';
import type { ZaakToestand } from './toestand.ts';

/** What a series of events is known by, and who sends it. */
export type Reeks = Pick<MeldVerzoek, 'gebeurtenissen' | 'door' | 'kenmerk'>;

/**
 * Takes the events of one request as one whole: one refused event refuses all, and `plaats` says which. A take-over is such a
 * series. Between its facts the clocks do what they did then, and it ends by itself: the past is complete in one request.
 */
export function neemReeks(
  route: Route,
  begin: ZaakToestand,
  { gebeurtenissen, door, kenmerk }: Reeks,
  nu: Tijdstip,
  kalender: Kalender,
): Stap | Weigering {
  let toestand = begin;
  const effecten: Effect[] = [];
  const neem = (gebeurtenis: Gebeurtenis): Stap | Weigering => {
    const uitkomst = stapMetVerleden(route, toestand, gebeurtenis, nu, kalender);
    if (!uitkomst.ok) return uitkomst;
    ({ toestand } = uitkomst);
    effecten.push(...uitkomst.effecten);
    return uitkomst;
  };
  for (const [plaats, gebeurtenis] of gebeurtenissen.entries()) {
    const uitkomst = neem(stempel(route, toestand, gebeurtenis, door, kenmerk, nu));
    if (!uitkomst.ok) return gebeurtenissen.length > 1 ? { ...uitkomst, plaats } : uitkomst;
  }
  if (!isInOvername(toestand)) return { ok: true, toestand, effecten };
  const afgerond = neem(afronding(kenmerk, nu));
  return afgerond.ok ? { ok: true, toestand, effecten } : afgerond;
}

/** One event; while the past of a zaak is told, first what its clocks did before it. */
function stapMetVerleden(
  route: Route,
  begin: ZaakToestand,
  gebeurtenis: Gebeurtenis,
  nu: Tijdstip,
  kalender: Kalender,
): Stap | Weigering {
  if (!isInOvername(begin)) return stap(route, begin, gebeurtenis, kalender);
  const tot = gebeurtenis.geldigOp < nu ? gebeurtenis.geldigOp : nu;
  const verleden = vuurMomentenAf(route, begin, nu, kalender, tot);
  const uitkomst = stap(route, verleden.toestand, gebeurtenis, kalender);
  return uitkomst.ok ? { ...uitkomst, effecten: [...verleden.effecten, ...uitkomst.effecten] } : uitkomst;
}

function afronding(kenmerk: string, nu: Tijdstip): Gebeurtenis {
  return { type: 'OVERNAME_AFGEROND', gegevens: {}, door: SYSTEEM, ontvangenOp: nu, geldigOp: nu, kenmerk };
}
