import type { Tijdstip } from '../contracts/tijd.ts';
import type { Kalender } from '../kalender/index.ts';
import { toMillis } from '../kalender/index.ts';
import type { Effect } from './effecten.ts';
import { isWaarschuwing } from './herberekening.ts';
import { isInOvername } from './overname.ts';
import type { Route } from './route.ts';
import { stap, termijngebeurtenis } from './stap.ts';
import type { Klok, Moment, ZaakToestand } from './toestand.ts';

/** From this long after its moment a step counts as late, and says so. Unit: milliseconds. */
const TE_LAAT_NA = 15 * 60 * 1000;

interface KlokMoment extends Moment {
  readonly klok: Klok;
}

/** The earliest moment that can still fire, or `null` when no clock waits: where the zaak wants to be woken. */
export function volgendMoment(toestand: ZaakToestand): Tijdstip | null {
  return eerste(toestand)?.op ?? null;
}

/** All that due moments did to a zaak. */
export interface Afgevuurd {
  readonly toestand: ZaakToestand;
  readonly effecten: readonly Effect[];
}

/**
 * Fires every moment that is due, one by one and in order, each as an internal event with its own log entry. What was missed
 * while nothing ran fires late, and is marked so. A moment may move the zaak, so the next one is looked up after each.
 * @param tot up to when moments fire: now, or earlier while the past of a zaak is told.
 */
export function vuurMomentenAf(
  route: Route,
  begin: ZaakToestand,
  nu: Tijdstip,
  kalender: Kalender,
  tot: Tijdstip = nu,
): Afgevuurd {
  let toestand = begin;
  const effecten: Effect[] = [];
  for (let moment = eerste(toestand); moment && moment.op <= tot; moment = eerste(toestand)) {
    const gevuurd = stap(route, toestand, gebeurtenisVan(toestand, moment, nu), kalender);
    if (!gevuurd.ok) throw new Error(`term event refused: ${gevuurd.code}`); // a bug: the core reports what the core accepts
    toestand = gevuurd.toestand;
    effecten.push(...gevuurd.effecten);
  }
  return { toestand, effecten };
}

function gebeurtenisVan(
  toestand: ZaakToestand,
  { klok, stap: naam, op }: KlokMoment,
  nu: Tijdstip,
): ReturnType<typeof termijngebeurtenis> {
  const bijOvername = isInOvername(toestand); // it fell due elsewhere, and in time
  const teLaat = !bijOvername && toMillis(nu) - toMillis(op) > TE_LAAT_NA;
  const moment = {
    klok: klok.id,
    termijn: klok.termijn,
    versie: klok.versie,
    stap: naam,
    teLaat,
    ...(bijOvername && { overgenomen: true as const }),
  };
  return termijngebeurtenis(toestand, moment, op, nu, isWaarschuwing(naam));
}

/** Earliest first; at the same instant in the order of the clocks and of their steps, so that every run fires alike. */
function eerste({ klokken }: ZaakToestand): KlokMoment | null {
  let gekozen: KlokMoment | null = null;
  for (const klok of klokken) {
    for (const moment of klok.momenten) if (!gekozen || moment.op < gekozen.op) gekozen = { klok, ...moment };
  }
  return gekozen;
}
