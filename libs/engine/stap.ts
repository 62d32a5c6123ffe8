import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import { SYSTEEM } from '../contracts/rollen.ts';
import type { Weigering } from '../contracts/weigering.ts';
import type { Kalender } from '../kalender/index.ts';
import type { KlokFeit } from '../termijnen/index.ts';
import { rondAf, rondVerplaatsingAf, type Stap, type Uitkomst } from './afronding.ts';
import { corrigeer, herroep, rondHerbeoordelingAf, type Gecorrigeerd } from './correcties.ts';
import type { Feitbron } from './feitbron.ts';
import { isTermijngebeurtenis, TermijnMoment } from './kerngebeurtenissen.ts';
import { contextVan } from './core/snapshot.ts';
import { herbereken } from './herberekening.ts';
import { vernieuwKalender } from './kalenderwissel.ts';
import { standVan } from './klokstand.ts';
import { werkKlokkenBij } from './klokken.ts';
import { beginSnapshot, neemOvergang, snapshotVan, type Overgang } from './machine.ts';
import { aangegeven } from './meta.ts';
import { peilVan } from './overname.ts';
import { beoordeelOvername } from './overnamestap.ts';
import type { Route } from './route.ts';
import { werkTakenBij } from './taken.ts';
import { vernieuwRegels } from './regelwissel.ts';
import { huidigeRoute, vernieuwRoute } from './routewissel.ts';
import { beoordeelVorm, waaromNiet, weigeraar } from './toelating.ts';
import type { Klok, ZaakToestand } from './toestand.ts';
import { GEEN_HOOFD, MOTOR } from './versies.ts';

export type { Stap } from './afronding.ts';

/** A zaak before its first event: pinned to the versions with which it begins, with an empty log. */
export function begin(
  route: Route,
  kalender: Kalender,
  ids: Pick<ZaakToestand, 'zaakId' | 'trajectId'>,
  op: Gebeurtenis['geldigOp'],
  motor: string = MOTOR,
): ZaakToestand {
  return {
    ...ids,
    route: route.id,
    motor,
    kalender: kalender.versie,
    snapshot: beginSnapshot(route.machine),
    volgnummer: 0,
    hoofd: GEEN_HOOFD,
    sinds: op,
    ingangen: {},
    feiten: [],
    klokken: [],
    taken: [],
    beeindigd: false,
  };
}

/**
 * Takes one event: the whole engine. Pure: the same arguments give the same answer, byte for byte.
 * The moment is the event's own `ontvangenOp`; a refusal is a value and changes nothing.
 * @param gegeven the route that the zaak is pinned to; of ROUTE_VERNIEUWD the version that it goes over to.
 * @param kalender the one that the zaak is pinned to; of KALENDER_VERNIEUWD the one that it goes over to.
 */
export function stap(
  gegeven: Route,
  toestand: ZaakToestand,
  gebeurtenis: Gebeurtenis,
  kalender: Kalender,
): Stap | Weigering {
  const route = huidigeRoute(gegeven, toestand);
  const snapshot = snapshotVan(route.machine, toestand);
  const vormfout = beoordeelVorm(route, toestand, gebeurtenis, snapshot);
  if (vormfout) return vormfout;
  const weiger = weigeraar(route, toestand, snapshot);
  const verkeerd = beoordeelOvername(toestand, gebeurtenis, weiger);
  if (verkeerd) return verkeerd;
  const bron: Feitbron = {
    volgnummer: toestand.volgnummer + 1,
    gebeurtenis,
    peil: peilVan(toestand, gebeurtenis),
    context: contextVan(snapshot),
  };
  if (gebeurtenis.type === 'ROUTE_VERNIEUWD') {
    const verplaatst = vernieuwRoute(toestand, bron, gegeven, kalender, weiger);
    return verplaatst.ok ? rondVerplaatsingAf(gegeven, toestand, bron, verplaatst) : verplaatst;
  }
  const correctie = neemCorrectie(route, toestand, bron, kalender, weiger);
  if (correctie)
    return correctie.ok
      ? rondAf(route, toestand, bron, { ...correctie, overgang: { snapshot, acties: [] } })
      : correctie;
  const overgang =
    neemOvergang(route.machine, snapshot, gebeurtenis) ?? bijTermijn(gebeurtenis, { snapshot, acties: [] });
  if (!overgang) return weiger('GEBEURTENIS.NIET_MOGELIJK', waaromNiet(route, snapshot, gebeurtenis.type));
  const gevolg = volgUit(route, toestand, bron, overgang, kalender);
  const vergeefs = vergeefsFeit(route, gevolg.klokken, bron, kalender);
  if (vergeefs) return weiger('TERMIJN.NIET_TOEGESTAAN', `De wet laat dit voor deze termijn niet toe (${vergeefs}).`);
  return rondAf(route, toestand, bron, { ...gevolg, overgang });
}

/** The reason why a clock would ignore a fact of this event (extended too often, too late, without ground), if one would. */
function vergeefsFeit(
  route: Route,
  klokken: readonly Klok[],
  { volgnummer, peil }: Feitbron,
  kalender: Kalender,
): string | undefined {
  return klokken
    .filter(({ feiten }) => feiten.some((feit) => feit.volgnummer === volgnummer && kanVergeefsZijn(feit)))
    .flatMap((klok) => standVan(route, kalender, klok, peil).genegeerd)
    .find((genegeerd) => genegeerd.volgnummer === volgnummer)?.code;
}

/** Only a suspension or an extension needs a ground that the term allows. */
function kanVergeefsZijn({ soort }: KlokFeit): boolean {
  return soort === 'opgeschort' || soort === 'verlengd';
}

function neemCorrectie(
  route: Route,
  toestand: ZaakToestand,
  bron: Feitbron,
  kalender: Kalender,
  weiger: ReturnType<typeof weigeraar>,
): Gecorrigeerd | Weigering | null {
  switch (bron.gebeurtenis.type) {
    case 'FEIT_GECORRIGEERD':
      return corrigeer(toestand, bron, route, kalender, weiger);
    case 'GEBEURTENIS_HERROEPEN':
      return herroep(toestand, bron, route, kalender, weiger);
    case 'HERBEOORDEELD':
      return rondHerbeoordelingAf(toestand, bron, route, kalender, weiger);
    case 'KALENDER_VERNIEUWD':
      return vernieuwKalender(toestand, bron, route, kalender, weiger);
    case 'REGELS_VERNIEUWD':
      return vernieuwRegels(toestand, bron.gebeurtenis, weiger);
    case 'ZAAK_OVERGENOMEN':
    case 'OVERNAME_AFGEROND':
      return { ok: true, feiten: toestand.feiten, klokken: toestand.klokken, taken: toestand.taken };
    default:
      return null;
  }
}

/** A machine need not act on a term event: the reminder and the log entry follow in any case. */
function bijTermijn({ type }: Gebeurtenis, stilstand: Overgang): Overgang | null {
  return isTermijngebeurtenis(type) ? stilstand : null;
}

function volgUit(
  route: Route,
  toestand: ZaakToestand,
  bron: Feitbron,
  overgang: Overgang,
  kalender: Kalender,
): Omit<Uitkomst, 'overgang'> {
  const was = aangegeven(snapshotVan(route.machine, toestand));
  const nu = aangegeven(overgang.snapshot);
  const metContext = { ...bron, context: contextVan(overgang.snapshot) };
  const afgevuurd = vuurAf(toestand.klokken, bron, route, kalender);
  const klokken = werkKlokkenBij(afgevuurd, was, nu, overgang.acties, metContext, route, kalender);
  return { feiten: toestand.feiten, klokken, taken: werkTakenBij(toestand.taken, nu.taken, bron) };
}

/** Takes the fired moment off its clock, so that it can never fire again, and notes a breach. */
function vuurAf(klokken: readonly Klok[], bron: Feitbron, route: Route, kalender: Kalender): readonly Klok[] {
  if (!isTermijngebeurtenis(bron.gebeurtenis.type)) return klokken;
  const moment = TermijnMoment.parse(bron.gebeurtenis.gegevens);
  return klokken.map((klok) => {
    if (klok.id !== moment.klok || klok.versie !== moment.versie) return klok;
    const momenten = klok.momenten.filter(({ stap: naam }) => naam !== moment.stap);
    return herbereken({ ...klok, momenten, gemeldeVersie: klok.versie }, klok.feiten, bron, route, kalender);
  });
}

/** An internal term event, as the core itself reports it. */
export function termijngebeurtenis(
  toestand: ZaakToestand,
  moment: TermijnMoment,
  op: Gebeurtenis['geldigOp'],
  nu: Gebeurtenis['ontvangenOp'],
  nadert: boolean,
): Gebeurtenis {
  return {
    type: nadert ? 'TERMIJN_NADERT' : 'TERMIJN_OVERSCHREDEN',
    gegevens: moment,
    door: SYSTEEM,
    ontvangenOp: nu,
    geldigOp: op,
    kenmerk: `${toestand.zaakId}/${moment.klok}/v${String(moment.versie)}/${moment.stap}`,
  };
}
