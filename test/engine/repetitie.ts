import { Gebeurtenis } from '../../libs/contracts/gebeurtenis.ts';
import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import {
  begin,
  stap,
  volgendMoment,
  type vuurMomentenAf,
  type Effect,
  type Route,
  type ZaakToestand,
} from '../../libs/engine/index.ts';
import { BEGIN_OP } from '../../libs/engine/testing/proef.ts';
import { NEDERLANDSE_KALENDER, toMillis, toTijdstip } from '../../libs/kalender/index.ts';
import type { Padfeit } from './voorbeelden.ts';

const IDS = { zaakId: '11111111-1111-4111-8111-111111111111', trajectId: '22222222-2222-4222-8222-222222222222' };
/** Longer than the longest term with its repeats, and than any birthday that is still to come. */
const LANG = 25 * 365;

/** Fires what is due on a zaak. The one caller of every reminder: a rehearsal with another one must fail. */
export type Vuur = typeof vuurMomentenAf;

/** Each reminder, as `<termijn> <stap>`, with the roles that were told. */
export type Gezien = ReadonlyMap<string, ReadonlySet<string>>;

/** What must be told, and to whom, by the configuration of a route alone. */
export function draaiboekVan({ termijnen, grenzen }: Route): Gezien {
  const regels: [string, Set<string>][] = [];
  for (const [id, { waarschuwingen, herhaling, eigenaar, escalatieNaar }] of Object.entries(termijnen)) {
    const allen = [eigenaar, ...escalatieNaar];
    for (const deel of waarschuwingen)
      regels.push([`${id} waarschuwing-${String(Math.round(deel * 100))}`, new Set([eigenaar])]);
    regels.push([`${id} deadline`, new Set(allen)]);
    for (let i = 1; i <= (herhaling?.maximaal ?? 0); i++) regels.push([`${id} herhaling-${String(i)}`, new Set(allen)]);
  }
  for (const [id, { vooraf, eigenaar }] of Object.entries(grenzen)) {
    for (const { aantal, eenheid } of vooraf)
      regels.push([`${id} vooraf-${String(aantal)}-${eenheid}`, new Set([eigenaar])]);
    regels.push([`${id} deadline`, new Set([eigenaar])]);
  }
  return new Map(regels);
}

/** A zaak at the end of a course, with the moment of its last fact. */
export interface Halte {
  readonly toestand: ZaakToestand;
  readonly nu: Tijdstip;
}

/** A zaak before its first fact. */
export function beginHalte(route: Route): Halte {
  return { toestand: begin(route, NEDERLANDSE_KALENDER, IDS, BEGIN_OP), nu: BEGIN_OP };
}

/** Reports one fact on its day, after whatever was due by then; `null` when it is refused. */
export function rijd(
  route: Route,
  { toestand, nu }: Halte,
  { dag, rol, wie = 'u-001', type, gegevens }: Padfeit,
  vuur: Vuur,
): Halte | null {
  const op = later(nu, toTijdstip(toMillis(BEGIN_OP) + dag * 86_400_000));
  const voor = vuur(route, toestand, op, NEDERLANDSE_KALENDER).toestand;
  const door = { id: wie, rol, organisatie: 'GM0642' };
  const kenmerk = `r-${String(voor.volgnummer)}`;
  const gebeurtenis = Gebeurtenis.parse({ type, gegevens, door, ontvangenOp: op, geldigOp: op, kenmerk });
  const uitkomst = stap(route, voor, gebeurtenis, NEDERLANDSE_KALENDER);
  return uitkomst.ok ? { toestand: uitkomst.toestand, nu: op } : null;
}

function later(nu: Tijdstip, dag: Tijdstip): Tijdstip {
  return dag > nu ? dag : toTijdstip(toMillis(nu) + 60_000);
}

/** Stays where the zaak is and lets time pass, waking at each of its own moments, as the workflow does. */
export function wachtAf(route: Route, { toestand, nu }: Halte, vuur: Vuur): Gezien {
  const einde = toTijdstip(toMillis(nu) + LANG * 86_400_000);
  const gezien = new Map<string, Set<string>>();
  let stand = toestand;
  for (let op = volgendMoment(stand); op !== null && op <= einde; op = volgendMoment(stand)) {
    const { toestand: na, effecten } = vuur(route, stand, op > nu ? op : nu, NEDERLANDSE_KALENDER);
    if (na.volgnummer === stand.volgnummer) break; // nothing fires any more: what is missing will show
    effecten.forEach((effect) => {
      noteer(gezien, effect);
    });
    stand = na;
  }
  return gezien;
}

function noteer(gezien: Map<string, Set<string>>, effect: Effect): void {
  if (effect.soort !== 'bericht' || effect.bericht.over !== 'termijn') return;
  const naam = `${effect.bericht.termijn} ${effect.bericht.stap}`;
  gezien.set(naam, (gezien.get(naam) ?? new Set()).add(effect.aan));
}
