import { schrijfSnapshot } from './core/snapshot.ts';
import type { Effect } from './effecten.ts';
import { effectenVan } from './effectvorming.ts';
import type { Feitbron } from './feitbron.ts';
import { werkIngangenBij } from './ingang.ts';
import { nieuweKalender } from './kalenderwissel.ts';
import { maakLogregel } from './logregel.ts';
import type { Overgang } from './machine.ts';
import { werkBijAanname, werkOvernameBij } from './overnamestap.ts';
import { nieuweRegels } from './regelwissel.ts';
import type { Route } from './route.ts';
import type { Verplaatst } from './routewissel.ts';
import type { Feit, Klok, Taak, ZaakToestand } from './toestand.ts';

/** An accepted event: the new state, and what is to be done. */
export interface Stap {
  readonly ok: true;
  readonly toestand: ZaakToestand;
  readonly effecten: readonly Effect[];
}

/** What a step comes to, before it is written down. */
export interface Uitkomst {
  readonly feiten: readonly Feit[];
  readonly klokken: readonly Klok[];
  readonly taken: readonly Taak[];
  readonly overgang: Overgang;
}

/** Writes a step down: the state after it, its log entry and its effects. */
export function rondAf(route: Route, oud: ZaakToestand, bron: Feitbron, uitkomst: Uitkomst): Stap {
  const { gebeurtenis, volgnummer } = bron;
  const { snapshot } = uitkomst.overgang;
  const bewaard = schrijfSnapshot(route.machine, snapshot);
  const bewogen = JSON.stringify(bewaard['value']) !== JSON.stringify(oud.snapshot['value']);
  const klokGeraakt = uitkomst.klokken.some((klok, i) => klok !== oud.klokken[i]);
  const kalender = nieuweKalender(gebeurtenis);
  const isFeit = kalender === undefined && (bewogen || klokGeraakt);
  return schrijfOp(route, bron, oud, uitkomst.overgang, {
    ...oud,
    kalender: kalender ?? oud.kalender,
    motor: nieuweRegels(gebeurtenis) ?? oud.motor,
    snapshot: bewaard,
    volgnummer,
    sinds: bewogen ? gebeurtenis.geldigOp : oud.sinds,
    ingangen: bewogen ? werkIngangenBij(oud.ingangen, snapshot, gebeurtenis.geldigOp) : oud.ingangen,
    feiten: isFeit ? [...uitkomst.feiten, feitVan(bron, bewogen)] : uitkomst.feiten,
    klokken: uitkomst.klokken,
    taken: [...uitkomst.taken, ...werkBijAanname(oud, bron)],
    beeindigd: snapshot.status !== 'active',
    ...werkOvernameBij(oud, bron),
  });
}

/** A move to another version: where the zaak is has another name there, and since when it is there does not change. */
export function rondVerplaatsingAf(
  route: Route,
  oud: ZaakToestand,
  bron: Feitbron,
  { overgang, ingangen, feiten, klokken, taken }: Verplaatst,
): Stap {
  return schrijfOp(route, bron, oud, overgang, {
    ...oud,
    route: route.id,
    snapshot: schrijfSnapshot(route.machine, overgang.snapshot),
    volgnummer: bron.volgnummer,
    ingangen,
    feiten,
    klokken,
    taken,
    beeindigd: overgang.snapshot.status !== 'active',
  });
}

function schrijfOp(
  route: Route,
  { gebeurtenis }: Feitbron,
  oud: ZaakToestand,
  overgang: Overgang,
  zonderHash: ZaakToestand,
): Stap {
  const regel = maakLogregel(oud, zonderHash, gebeurtenis);
  const toestand = { ...zonderHash, hoofd: regel.hash };
  return { ok: true, toestand, effecten: effectenVan(route, oud, toestand, regel, gebeurtenis, overgang) };
}

function feitVan({ volgnummer, gebeurtenis: { type, geldigOp, ontvangenOp } }: Feitbron, overgang: boolean): Feit {
  return { volgnummer, type, geldigOp, ontvangenOp, overgang, herroepen: false };
}
