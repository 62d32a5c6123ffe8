import type { TeMelden } from '../../../libs/contracts/melding.ts';
import { begin, VERSIES } from '../../../libs/engine/index.ts';
import {
  amsterdamDag,
  KALENDERVERSIE,
  MS_PER_UUR,
  requireKalender,
  startOfAmsterdamDag,
  toDatum,
  toMillis,
  toTijdstip,
  type Dagnummer,
} from '../../../libs/kalender/index.ts';
import { gebeurtenis } from '../../../libs/service/storage/schema/gebeurtenis.ts';
import type { Dagdeel, Gezin, Logregel, Plan, Planstap } from '../../../libs/simulatie/index.ts';
import { ROUTES } from '../../../state-machines/index.ts';
import type { ZaakInput } from '../../../workflows/port.ts';
import type { Wereld } from './wereld.ts';

/** Requests under way at once: enough to keep every thread at work. More only wait on one another. */
const TEGELIJK = 8;
/**
 * Hour of the day at which the staff reports. Far from midnight, and half an hour past a whole number of hours apart (in the
 * nights when the clock changes too): terms in hours then never fall due in the minutes that a round takes on a busy machine.
 */
const UUR: Record<Dagdeel, number> = { ochtend: 10.5, middag: 13 };

/**
 * Plays the staff: sends what the plan says, each part of a day when its time has come. A refusal is a bug in the plan. Stops
 * between two requests when it is asked to.
 */
export async function speelPersoneel(
  wereld: Wereld,
  plan: Plan,
  gemeente: string,
  staking: AbortSignal,
  meldVoortgang: (dag: Dagnummer, verzoeken: number) => void,
): Promise<number> {
  const bekend = new Set<Gezin>();
  let verzoeken = 0;
  for (const ronde of rondes(plan)) {
    const [eerste] = ronde;
    if (!eerste) continue;
    await wereld.slaapTot(momentVan(eerste));
    await tegelijk(ronde, async (stap) => {
      staking.throwIfAborted();
      const kenmerk = `${stap.gezin.zaakId}/${String(stap.dag)}/${stap.dagdeel}`;
      const gebeurtenissen = await teMelden(wereld, stap, kenmerk);
      const isNieuw = !bekend.has(stap.gezin);
      bekend.add(stap.gezin);
      if (isNieuw) await wereld.start(zaakVan(stap, gemeente), gebeurtenissen, kenmerk);
      else await wereld.meld(stap.gezin.zaakId, gebeurtenissen, kenmerk);
      verzoeken += 1;
    });
    meldVoortgang(eerste.dag, verzoeken);
  }
  await wereld.slaapTot(startOfAmsterdamDag(plan.tot));
  return verzoeken;
}

/** The log as it lies in the database, in the order of each zaak. */
export async function leesLog({ database }: Wereld): Promise<Logregel[]> {
  const { zaakId, volgnummer, type, gegevens, geldigOp } = gebeurtenis;
  const rijen = await database.lees((db) =>
    db.select({ zaakId, type, gegevens, geldigOp }).from(gebeurtenis).orderBy(zaakId, volgnummer),
  );
  return rijen.map(({ geldigOp: op, ...regel }) => ({ ...regel, dag: amsterdamDag(toMillis(op)) }));
}

function rondes({ stappen }: Plan): Planstap[][] {
  return Array.from(Map.groupBy(stappen, ({ dag, dagdeel }) => `${String(dag)}/${dagdeel}`).values());
}

function momentVan({ dag, dagdeel }: Planstap): number {
  return startOfAmsterdamDag(dag) + UUR[dagdeel] * MS_PER_UUR;
}

/** What lies before the day of reporting carries its own date, and the reason that the route asks for. */
async function teMelden({ teksten }: Wereld, { gezin, meldingen }: Planstap, kenmerk: string): Promise<TeMelden[]> {
  if (meldingen.every(({ geldigOp }) => geldigOp === undefined))
    return meldingen.map(({ type, gegevens }) => ({ type, gegevens }));
  const toelichting = await teksten.verzegel(gezin.zaakId, 'Overgenomen uit het vorige systeem.', kenmerk);
  return meldingen.map(({ type, gegevens, geldigOp }) => ({
    type,
    gegevens,
    ...(geldigOp !== undefined && { geldigOp: toDatum(geldigOp) }),
    toelichting,
  }));
}

/**
 * A new zaak. One that was open at the start begins on the day of its aanmelding, and its past is reported late. The take-over of
 * ADR 8 is the better road for it, and takes the facts in another form.
 */
function zaakVan({ gezin, meldingen: [eerste] }: Planstap, gemeente: string): ZaakInput {
  const { zaakId, trajectId, jeugdigeId } = gezin;
  const [route] = ROUTES;
  if (!route) throw new Error('no routes');
  const dossier = { jeugdigeId, organisatie: 'cjg-simulatie', gemeente, referentie: zaakId.slice(0, 8) };
  const op = eerste?.geldigOp;
  const toestand =
    op === undefined
      ? null
      : begin(route, requireKalender(KALENDERVERSIE), { zaakId, trajectId }, toTijdstip(startOfAmsterdamDag(op)));
  return { zaakId, trajectId, route: route.id, versies: VERSIES, dossier, toestand, bewijzen: [] };
}

/** Ends when all have ended, so that nothing is under way any more when one of them failed. */
async function tegelijk<Ding>(dingen: readonly Ding[], werk: (ding: Ding) => Promise<void>): Promise<void> {
  const rij = dingen.values();
  const werker = async (): Promise<void> => {
    for (const ding of rij) await werk(ding);
  };
  const uitkomsten = await Promise.allSettled(Array.from({ length: Math.min(TEGELIJK, dingen.length) }, werker));
  for (const een of uitkomsten) if (een.status === 'rejected') throw een.reason;
}
