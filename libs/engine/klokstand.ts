import { assertNever } from '../contracts/assert-never.ts';
import { addMonths, addDays, amsterdamDatum, startOfAmsterdamDay, type Kalender } from '../kalender/index.ts';
import type { Datum, Tijdstip } from '../contracts/tijd.ts';
import {
  berekenKlok,
  type Duur,
  type GenegeerdFeit,
  type KlokFeit,
  type KlokOpties,
  type KlokStand,
  type Klokstatus,
} from '../termijnen/index.ts';
import type { Route, RouteGrens, RouteTermijn } from './route.ts';
import type { Klok, Moment } from './toestand.ts';

/** What the facts of a clock come to at a moment: enough to arm it, to tell of it, and to know of a breach. */
export interface Stand {
  readonly status: Klokstatus;
  /** First instant after the term; `null` while it stands still without a known end, or lost its start. */
  readonly verstrijktOp: Tijdstip | null;
  readonly momenten: readonly Moment[];
  /** Since when it is broken, if it is: the first instant after the term. */
  readonly overschredenSinds: Tijdstip | null;
  /** Facts that change nothing by the definition of the term, each with the reason. */
  readonly genegeerd: readonly GenegeerdFeit[];
}

/** Computes a clock of either kind from its facts, as valid at `peil`. */
export function standVan(
  route: Route,
  kalender: Kalender,
  klok: Pick<Klok, 'soort' | 'termijn' | 'feiten'>,
  peil: Tijdstip,
): Stand {
  if (klok.soort === 'grens') return standVanGrens(bindingVan(route.grenzen, klok.termijn), klok.feiten, peil);
  return standVanTermijn(bindingVan(route.termijnen, klok.termijn), klok.feiten, kalender, peil);
}

/** The binding of a term in its route. Throws when a stored clock names one that its pinned route does not have. */
export function bindingVan<Binding>(bindingen: Readonly<Record<string, Binding>>, termijn: string): Binding {
  const binding = bindingen[termijn];
  if (!binding) throw new Error(`route has no term ${termijn}`);
  return binding;
}

function standVanTermijn(
  binding: RouteTermijn,
  feiten: readonly KlokFeit[],
  kalender: Kalender,
  peil: Tijdstip,
): Stand {
  const bereken = (op: Tijdstip): KlokStand =>
    berekenKlok(binding.definitie, feiten, kalender, op, klokOpties(binding));
  const stand = bereken(peil);
  const straks = gaatMisschienStilstaan(stand, feiten) ? bereken(morgen(peil)) : stand;
  const zwevend = stand.status === 'vervallen' || (straks.status !== 'vervallen' && straks.hervattingOnbekend);
  return {
    status: stand.status,
    verstrijktOp: zwevend ? null : stand.verstrijktOp,
    momenten: straks.momenten,
    overschredenSinds: stand.overschrijding?.sinds ?? null,
    genegeerd: stand.genegeerd,
  };
}

/**
 * A clock that was suspended today often runs until midnight (Awb 4:15 lid 1). It is armed for what it will be then: nobody
 * may be warned of a date on which it stands still.
 */
function gaatMisschienStilstaan({ status }: KlokStand, feiten: readonly KlokFeit[]): boolean {
  if (status !== 'loopt' && status !== 'nadert') return false;
  return feiten.some(
    (feit) => feit.soort === 'opgeschort' && feit.tot === undefined && feit.ingetrokkenOp === undefined,
  );
}

function morgen(peil: Tijdstip): Tijdstip {
  return startOfAmsterdamDay(addDays(amsterdamDatum(peil), 1));
}

/** How the clock of a route is to be read: its warnings and repeats. */
export function klokOpties({ waarschuwingen, herhaling }: RouteTermijn): KlokOpties {
  return { waarschuwingen, ...(herhaling && { herhaling }) };
}

/** A date known beforehand: it passes at the start of that day. It is never broken, only reached. */
function standVanGrens(grens: RouteGrens, feiten: readonly KlokFeit[], peil: Tijdstip): Stand {
  const geldig = feiten.filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined);
  const start = geldig.findLast(({ soort }) => soort === 'gestart');
  if (!start) return { status: 'vervallen', verstrijktOp: null, momenten: [], overschredenSinds: null, genegeerd: [] };
  const dag = amsterdamDatum(start.op);
  const gestopt = geldig.some(({ soort }) => soort === 'gestopt' || soort === 'vervallen');
  const vooraf = grens.vooraf.map((duur) => ({ stap: stapVooraf(duur), op: startOfAmsterdamDay(eerder(dag, duur)) }));
  const momenten = [...vooraf, { stap: 'deadline', op: start.op }].sort((a, b) => (a.op < b.op ? -1 : 1));
  const status = gestopt ? 'gestopt' : peil >= start.op ? 'overschreden' : 'loopt';
  return { status, verstrijktOp: start.op, momenten: gestopt ? [] : momenten, overschredenSinds: null, genegeerd: [] };
}

function stapVooraf({ aantal, eenheid }: Duur): string {
  return `vooraf-${String(aantal)}-${eenheid}`;
}

function eerder(dag: Datum, { aantal, eenheid }: Duur): Datum {
  switch (eenheid) {
    case 'maanden':
      return addMonths(dag, -aantal);
    case 'jaren':
      return addMonths(dag, -12 * aantal);
    case 'weken':
      return addDays(dag, -7 * aantal);
    case 'dagen':
      return addDays(dag, -aantal);
    case 'uren':
    case 'werkdagen':
      throw new RangeError(`a date known beforehand is not announced in ${eenheid}`);
    default:
      return assertNever(eenheid);
  }
}
