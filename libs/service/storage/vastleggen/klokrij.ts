import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { RouteGrens, RouteTermijn, Route } from '../../../engine/route.ts';
import type { Klok, Overschrijding } from '../../../engine/toestand.ts';
import { startOfAmsterdamDay } from '../../../kalender/index.ts';
import type { KlokFeit } from '../../../termijnen/typen.ts';

/** A clock as the database keeps it: facts from which SQL derives the status at any moment. */
export interface Klokrij {
  readonly klok: string;
  readonly termijn: string;
  readonly ronde: number;
  readonly soort: Klok['soort'];
  readonly versie: number;
  readonly familie: string | null;
  readonly eigenaar: string;
  readonly start_op: Tijdstip;
  readonly verstrijkt_op: Tijdstip | null;
  readonly waarschuwt_op: Tijdstip | null;
  readonly opgeschort_vanaf: Tijdstip | null;
  readonly opgeschort_tot: Tijdstip | null;
  readonly gestopt_op: Tijdstip | null;
  readonly vervallen_op: Tijdstip | null;
  readonly actief: boolean;
  readonly overschreden_op: Tijdstip | null;
  readonly overschrijding_bekend_op: Tijdstip | null;
  readonly overschrijding_ingetrokken_op: Tijdstip | null;
}

/** Flattens a clock. Facts that were withdrawn do not count; a breach that was withdrawn stays visible as such. */
export function klokrij(route: Route, klok: Klok): Klokrij {
  const geldig = klok.feiten.filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined);
  const stilte = opgeschort(geldig);
  const breuk = laatsteBreuk(klok.overschrijdingen);
  return {
    klok: klok.id,
    termijn: klok.termijn,
    ronde: klok.ronde,
    soort: klok.soort,
    versie: klok.versie,
    ...binding(route, klok),
    start_op: startVan(klok),
    verstrijkt_op: klok.verstrijktOp,
    waarschuwt_op: eersteWaarschuwing(klok),
    opgeschort_vanaf: klok.actief ? stilte.vanaf : null,
    opgeschort_tot: klok.actief ? stilte.tot : null,
    ...einde(klok, geldig),
    actief: klok.actief,
    overschreden_op: breuk?.sinds ?? null,
    overschrijding_bekend_op: breuk?.bekendOp ?? null,
    overschrijding_ingetrokken_op: breuk?.ingetrokkenOp ?? null,
  };
}

/** The suspension that a clock is in: open, or with the latest known end. Periods that ended by a fact are gone. */
export function opgeschort(feiten: readonly KlokFeit[]): {
  readonly vanaf: Tijdstip | null;
  readonly tot: Tijdstip | null;
} {
  const stiltes: { grond: string; vanaf: Tijdstip; tot: Tijdstip | null }[] = [];
  for (const feit of feiten.toSorted((a, b) => (a.op === b.op ? a.volgnummer - b.volgnummer : a.op < b.op ? -1 : 1))) {
    if (feit.soort === 'opgeschort') {
      stiltes.push({
        grond: feit.grond,
        vanaf: feit.op,
        tot: feit.tot === undefined ? null : startOfAmsterdamDay(feit.tot),
      });
    } else if (feit.soort === 'hervat') {
      const blijven = stiltes.filter(({ grond }) => feit.grond !== undefined && grond !== feit.grond);
      stiltes.splice(0, stiltes.length, ...blijven);
    }
  }
  const open = stiltes.find(({ tot }) => tot === null);
  const laatste = stiltes.toSorted((a, b) => ((a.tot ?? '') < (b.tot ?? '') ? 1 : -1))[0];
  return open ?? laatste ?? { vanaf: null, tot: null };
}

function binding(route: Route, { soort, termijn }: Klok): Pick<Klokrij, 'familie' | 'eigenaar'> {
  const gevonden: RouteTermijn | RouteGrens | undefined =
    soort === 'grens' ? route.grenzen[termijn] : route.termijnen[termijn];
  if (!gevonden) throw new Error(`route ${route.id} has no ${soort} ${termijn}`);
  return { familie: 'definitie' in gevonden ? gevonden.definitie.familie : null, eigenaar: gevonden.eigenaar };
}

/** A start that was withdrawn still tells where the clock began. */
function startVan({ id, feiten }: Klok): Tijdstip {
  const starts = feiten.filter(({ soort }) => soort === 'gestart');
  const start = starts.find(({ ingetrokkenOp }) => ingetrokkenOp === undefined) ?? starts[0];
  if (!start) throw new Error(`clock ${id} has no start`);
  return start.op;
}

/** A date known beforehand is reached, never near: it has announcements, but no such status. */
function eersteWaarschuwing({ soort, momenten, verstrijktOp }: Klok): Tijdstip | null {
  if (soort === 'grens' || verstrijktOp === null) return null;
  return momenten.find(({ op }) => op < verstrijktOp)?.op ?? null;
}

function einde({ actief, feiten }: Klok, geldig: readonly KlokFeit[]): Pick<Klokrij, 'gestopt_op' | 'vervallen_op'> {
  const slot = geldig.find(({ soort }) => soort === 'gestopt' || soort === 'vervallen');
  const zonderStart = !geldig.some(({ soort }) => soort === 'gestart');
  if (actief && !zonderStart) return { gestopt_op: null, vervallen_op: null };
  const laatst = feiten.at(-1);
  const op = slot?.op ?? laatst?.ingetrokkenOp ?? laatst?.op ?? null;
  const vervallen = zonderStart || slot?.soort === 'vervallen';
  return { gestopt_op: vervallen ? null : op, vervallen_op: vervallen ? op : null };
}

function laatsteBreuk(overschrijdingen: readonly Overschrijding[]): Overschrijding | undefined {
  return overschrijdingen.findLast(({ ingetrokkenOp }) => ingetrokkenOp === undefined) ?? overschrijdingen.at(-1);
}
