import { Gebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import {
  begin,
  snapshotVan,
  stap,
  vuurMomentenAf,
  type Effect,
  type ZaakToestand,
} from '../../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER, toMillis, toTijdstip } from '../../../libs/kalender/index.ts';
import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { cjgIntakeRoute } from '../cjg-intake.route.ts';
import type { Pad, Padstap } from './paden.ts';

/** Monday 11 January 2027, ten o'clock in Amsterdam. */
export const BEGIN_OP = Tijdstip.parse('2027-01-11T09:00:00.000Z');

/** What a path came to. */
export interface Verloop {
  readonly toestand: ZaakToestand;
  readonly effecten: readonly Effect[];
}

/** The moment of a step: each a minute after the one before it on the same day, so that their order is theirs. */
export function momentVan(dag: number, nummer: number): Tijdstip {
  return toTijdstip(toMillis(BEGIN_OP) + dag * 86_400_000 + nummer * 60_000);
}

/** Runs a path through the whole core: clocks fire by themselves in between. Throws on the first refusal. */
export function loop({ stappen }: Pick<Pad, 'stappen'>, totDag = 0): Verloop {
  const ids = { zaakId: '11111111-1111-4111-8111-111111111111', trajectId: '22222222-2222-4222-8222-222222222222' };
  let verloop: Verloop = { toestand: begin(cjgIntakeRoute, NEDERLANDSE_KALENDER, ids, BEGIN_OP), effecten: [] };
  stappen.forEach(
    (padstap, nummer) => (verloop = neem(wacht(verloop, momentVan(padstap.dag, nummer)), padstap, nummer)),
  );
  return wacht(verloop, momentVan(Math.max(totDag, stappen.at(-1)?.dag ?? 0), stappen.length));
}

/** Lets time pass: every moment that is due fires. */
export function wacht({ toestand, effecten }: Verloop, nu: Tijdstip): Verloop {
  const gevuurd = vuurMomentenAf(cjgIntakeRoute, toestand, nu, NEDERLANDSE_KALENDER);
  return { toestand: gevuurd.toestand, effecten: [...effecten, ...gevuurd.effecten] };
}

/** Reports one fact. Throws with the code when it is refused. */
export function neem({ toestand, effecten }: Verloop, padstap: Padstap, nummer: number): Verloop {
  const uitkomst = probeer(toestand, padstap, nummer);
  if (!uitkomst.ok) throw new Error(`${padstap.type}: ${uitkomst.code} ${JSON.stringify(uitkomst.velden ?? '')}`);
  return { toestand: uitkomst.toestand, effecten: [...effecten, ...uitkomst.effecten] };
}

/** As `neem`, with the refusal as a value. */
export function probeer(
  toestand: ZaakToestand,
  { dag, rol, type, gegevens }: Padstap,
  nummer: number,
): ReturnType<typeof stap> {
  const op = momentVan(dag, nummer);
  const door = { id: 'u-001', rol, organisatie: 'GM0642' };
  const gebeurtenis = Gebeurtenis.parse({
    type,
    gegevens,
    door,
    ontvangenOp: op,
    geldigOp: op,
    kenmerk: `k-${String(nummer)}`,
  });
  return stap(cjgIntakeRoute, toestand, gebeurtenis, NEDERLANDSE_KALENDER);
}

/** Ids of all active states, those that contain others included. */
export function staten({ toestand }: Verloop): string[] {
  return snapshotVan(cjgIntakeRoute.machine, toestand)._nodes.map(({ id }) => id);
}

/** When a running or stopped clock passes: its last run. */
export function verstrijktOp({ toestand }: Verloop, termijn: string): string | null | undefined {
  return toestand.klokken.findLast((klok) => klok.termijn === termijn)?.verstrijktOp;
}
