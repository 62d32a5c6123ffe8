import type { Dagnummer } from '../kalender/index.ts';
import { aankomsten } from './aankomst.ts';
import { eersteJanuari } from './agenda.ts';
import type { Aannames } from './aannames.ts';
import type { Jaarcijfers } from './cijfers.ts';
import { maakGezin, type Gezin } from './gezin.ts';
import type { Plan, PlanMelding, Planstap } from './plan.ts';
import { Rooster, type Gedaan } from './rooster.ts';

/** Years that are lived through beforehand, so that those who are open at the start have a past. */
const AANLOOPJAREN = 5;
/** How many more come in the run-up than in the year, tried in turn: the surplus is closed before the year begins. */
const OVERMAAT = [1.12, 1.25, 1.4, 1.6, 2] as const;

/**
 * The plan of a year: what the staff reports, day by day. Who is open at the start comes out of the years before, and is taken
 * over with its past events on their own dates, in one request on the last day before the year.
 */
export function maakPlan(cijfers: Jaarcijfers, aannames: Aannames, zaad: number, jaar: number): Plan {
  const [van, tot] = [eersteJanuari(jaar), eersteJanuari(jaar + 1)];
  const { rooster, perDag } = leefAanloop(cijfers, aannames, zaad, jaar);
  const overgenomen = rooster.openNu();
  const aanloop = rooster.gedaan.splice(0).filter(({ gezin }) => overgenomen.has(gezin));
  for (let dag = van; dag < tot; dag += 1) rooster.leefDag(dag, perDag.get(dag) ?? []);
  const stappen = [...overname(aanloop, van - 1), ...voegSamen(rooster.gedaan)];
  const nieuw = new Set(rooster.gedaan.map(({ gezin }) => gezin).filter(({ aangemeld }) => aangemeld >= van)).size;
  return { van, tot, overgenomen: overgenomen.size, nieuw, stappen };
}

/** The years before, until as many are open as there were. */
function leefAanloop(cijfers: Jaarcijfers, aannames: Aannames, zaad: number, jaar: number): Aanloop {
  const van = eersteJanuari(jaar);
  for (const overmaat of OVERMAAT) {
    const rooster = new Rooster(aannames, cijfers.gemeente);
    const perDag = gezinnenPerDag(cijfers, aannames, zaad, jaar, overmaat);
    for (let dag = eersteJanuari(jaar - AANLOOPJAREN); dag < van; dag += 1) rooster.leefDag(dag, perDag.get(dag) ?? []);
    if (rooster.stelStandBij(van, cijfers.beginstand)) return { rooster, perDag };
  }
  throw new RangeError(`no run-up ends with ${String(cijfers.beginstand)} open clients`);
}

interface Aanloop {
  readonly rooster: Rooster;
  readonly perDag: ReadonlyMap<Dagnummer, readonly Gezin[]>;
}

function gezinnenPerDag(
  cijfers: Jaarcijfers,
  aannames: Aannames,
  zaad: number,
  jaar: number,
  overmaat: number,
): Map<Dagnummer, Gezin[]> {
  const van = eersteJanuari(jaar);
  const perDag = new Map<Dagnummer, Gezin[]>();
  let nummer = 0;
  for (let j = jaar - AANLOOPJAREN; j <= jaar; j += 1) {
    const komen = aankomsten(
      j < jaar ? ruimer(cijfers, overmaat) : cijfers,
      aannames,
      zaad,
      eersteJanuari(j),
      eersteJanuari(j + 1),
    );
    for (const { dag, bron } of komen) {
      nummer += 1;
      const gezin = maakGezin(zaad, nummer, bron, dag, aannames, van);
      perDag.set(dag, [...(perDag.get(dag) ?? []), gezin]);
    }
  }
  return perDag;
}

function ruimer(cijfers: Jaarcijfers, overmaat: number): Jaarcijfers {
  const { instroomGenoemd, afgeleid } = cijfers;
  const meer = (aantal: number): number => Math.round(aantal * overmaat);
  const { medischVerwijzer, veiligThuis, clientZelf, onderwijs } = instroomGenoemd;
  return {
    ...cijfers,
    instroomGenoemd: {
      medischVerwijzer: meer(medischVerwijzer),
      veiligThuis: meer(veiligThuis),
      clientZelf: meer(clientZelf),
      onderwijs: meer(onderwijs),
    },
    afgeleid: { ...afgeleid, instroomZonderGenoemdeBron: meer(afgeleid.instroomZonderGenoemdeBron) },
  };
}

/** All that happened before, in one request for each client. */
function overname(aanloop: readonly Gedaan[], dag: Dagnummer): Planstap[] {
  const perGezin = Map.groupBy(aanloop, ({ gezin }) => gezin);
  return Array.from(perGezin, ([gezin, gedaan]) => ({
    dag,
    dagdeel: 'middag' as const,
    gezin,
    meldingen: gedaan.flatMap((een) =>
      een.meldingen.map((melding): PlanMelding => ({ ...melding, geldigOp: een.dag })),
    ),
  })).sort((a, b) => a.gezin.nummer - b.gezin.nummer);
}

/** What happens to one client on one part of a day goes in one request. */
function voegSamen(gedaan: readonly Gedaan[]): Planstap[] {
  const stappen = new Map<string, Planstap>();
  for (const { gezin, dag, dagdeel, meldingen } of gedaan) {
    const sleutel = `${String(dag)}/${dagdeel === 'ochtend' ? '0' : '1'}/${String(gezin.nummer)}`;
    const eerder = stappen.get(sleutel)?.meldingen ?? [];
    stappen.set(sleutel, { dag, dagdeel, gezin, meldingen: [...eerder, ...meldingen] });
  }
  return Array.from(stappen.values()).sort(
    (a, b) =>
      a.dag - b.dag || (a.dagdeel === b.dagdeel ? a.gezin.nummer - b.gezin.nummer : a.dagdeel < b.dagdeel ? 1 : -1),
  );
}
