import { Gebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import {
  begin,
  snapshotVan,
  stap,
  vuurMomentenAf,
  type Effect,
  type Route,
  type ZaakToestand,
} from '../../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER, toMillis, toTijdstip } from '../../../libs/kalender/index.ts';
import type { Padstap, Stappen } from './pad.ts';

/** Monday 11 January 2027, ten o'clock in Amsterdam. */
export const BEGIN_OP = Tijdstip.parse('2027-01-11T09:00:00.000Z');

const IDS = { zaakId: '11111111-1111-4111-8111-111111111111', trajectId: '22222222-2222-4222-8222-222222222222' };

/** What a path came to. */
export interface Verloop {
  readonly toestand: ZaakToestand;
  readonly effecten: readonly Effect[];
}

/** The moment of a step: each a minute after the one before it on the same day, so that their order is theirs. */
export function momentVan(dag: number, nummer: number): Tijdstip {
  return toTijdstip(toMillis(BEGIN_OP) + dag * 86_400_000 + nummer * 60_000);
}

/** Drives zaken of one route through the whole core: clocks fire by themselves in between. */
export class Baan {
  constructor(private readonly route: Route) {}

  /** Runs a path. Throws on the first refusal. */
  loop({ stappen }: Stappen, totDag = 0): Verloop {
    let verloop: Verloop = { toestand: begin(this.route, NEDERLANDSE_KALENDER, IDS, BEGIN_OP), effecten: [] };
    stappen.forEach(
      (padstap, nummer) => (verloop = this.neem(this.wacht(verloop, momentVan(padstap.dag, nummer)), padstap, nummer)),
    );
    return this.wacht(verloop, momentVan(Math.max(totDag, stappen.at(-1)?.dag ?? 0), stappen.length));
  }

  /** Lets time pass: every moment that is due fires. */
  wacht({ toestand, effecten }: Verloop, nu: Tijdstip): Verloop {
    const gevuurd = vuurMomentenAf(this.route, toestand, nu, NEDERLANDSE_KALENDER);
    return { toestand: gevuurd.toestand, effecten: [...effecten, ...gevuurd.effecten] };
  }

  /** Reports one fact. Throws with the code when it is refused. */
  neem({ toestand, effecten }: Verloop, padstap: Padstap, nummer: number): Verloop {
    const uitkomst = this.probeer(toestand, padstap, nummer);
    if (!uitkomst.ok) throw new Error(`${padstap.type}: ${uitkomst.code} ${JSON.stringify(uitkomst.velden ?? '')}`);
    return { toestand: uitkomst.toestand, effecten: [...effecten, ...uitkomst.effecten] };
  }

  /** As `neem`, with the refusal as a value. */
  probeer(
    toestand: ZaakToestand,
    { dag, rol, wie = 'u-001', type, gegevens }: Padstap,
    nummer: number,
  ): ReturnType<typeof stap> {
    const op = momentVan(dag, nummer);
    const door = { id: wie, rol, organisatie: 'GM0642' };
    const kenmerk = `k-${String(nummer)}`;
    const gebeurtenis = Gebeurtenis.parse({ type, gegevens, door, ontvangenOp: op, geldigOp: op, kenmerk });
    return stap(this.route, toestand, gebeurtenis, NEDERLANDSE_KALENDER);
  }

  /** Ids of all active states, those that contain others included. */
  staten({ toestand }: Verloop): string[] {
    return snapshotVan(this.route.machine, toestand)._nodes.map(({ id }) => id);
  }
}

/** When a running or stopped clock passes: its last run. */
export function verstrijktOp({ toestand }: Verloop, termijn: string): string | null | undefined {
  return toestand.klokken.findLast((klok) => klok.termijn === termijn)?.verstrijktOp;
}

/** Names of the route's own messages, in order. */
export function berichten({ effecten }: Verloop): string[] {
  return effecten.flatMap((effect) =>
    effect.soort === 'bericht' && effect.bericht.over === 'route' ? [effect.bericht.sjabloon] : [],
  );
}

/** What was handed over or taken back, in order. */
export function overdrachten({ effecten }: Verloop): string[] {
  return effecten.flatMap((effect) => (effect.soort === 'overdracht' ? [`${effect.naarRoute} ${effect.fase}`] : []));
}

/** Decisions with their ground, in order. */
export function besluiten({ effecten }: Verloop): string[] {
  return effecten.flatMap((effect) => (effect.soort === 'besluit' ? [`${effect.besluit}: ${effect.grond}`] : []));
}
