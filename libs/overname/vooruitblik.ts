import type { Tijdstip } from '../contracts/tijd.ts';
import { actieveStaten, snapshotVan, standVan, type Klok, type Route, type ZaakToestand } from '../engine/index.ts';
import type { Kalender } from '../kalender/index.ts';
import type { Klokstatus } from '../termijnen/index.ts';

/** A clock of a zaak as a report shows it. */
export interface Klokblik {
  readonly klok: string;
  readonly status: Klokstatus;
  /** First instant after the term; `null` while it stands still. */
  readonly verstrijktOp: Tijdstip | null;
}

/** Where a zaak is after its take-over, in codes and dates. */
export interface Vooruitblik {
  readonly staten: readonly string[];
  readonly beeindigd: boolean;
  /** What runs or stands still. */
  readonly klokken: readonly Klokblik[];
  /** Terms that were broken, also those that have ended since. */
  readonly overschreden: readonly { readonly klok: string; readonly sinds: Tijdstip }[];
  /** How many facts a person must judge because they were assumed. */
  readonly aangenomen: number;
}

/** Tells where a zaak is: its states, its running clocks with their deadlines, and which terms are broken. */
export function blikVooruit(route: Route, toestand: ZaakToestand, nu: Tijdstip, kalender: Kalender): Vooruitblik {
  const { klokken, beeindigd, overname } = toestand;
  return {
    staten: actieveStaten(snapshotVan(route.machine, toestand)),
    beeindigd,
    klokken: klokken.filter(({ actief }) => actief).map((klok) => blikOp(route, klok, nu, kalender)),
    overschreden: klokken.flatMap(({ id, overschrijdingen }) =>
      overschrijdingen
        .filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined)
        .map(({ sinds }) => ({ klok: id, sinds })),
    ),
    aangenomen: overname?.aangenomen.length ?? 0,
  };
}

function blikOp(route: Route, klok: Klok, nu: Tijdstip, kalender: Kalender): Klokblik {
  const { status, verstrijktOp } = standVan(route, kalender, klok, nu);
  return { klok: klok.id, status, verstrijktOp };
}
