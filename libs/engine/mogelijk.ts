import { getNextTransitions, type AnyMachineSnapshot } from 'xstate';
import { z } from 'zod';

import type { MogelijkeGebeurtenis } from '../contracts/weigering.ts';
import { isOvernamegebeurtenis, isTermijngebeurtenis, KERNGEBEURTENISSEN } from './kerngebeurtenissen.ts';
import type { GebeurtenisDefinitie, Route } from './route.ts';
import type { ZaakToestand } from './toestand.ts';
import { heeftOudeKalender, heeftOudeRegels } from './versies.ts';
import { kanGelden } from './plaatsvraag.ts';

/** An event that can be sent now, with the JSON Schema of its facts: enough to build a form from. */
export interface MogelijkMetSchema extends MogelijkeGebeurtenis {
  readonly uitleg: string;
  readonly schema: unknown;
}

/**
 * What is possible now: every event that a transition of an active state waits for and that its guard can let through where the
 * zaak is, and the corrections, which are always possible once there is a log. A guard may still refuse an event because of its facts.
 */
export function mogelijkeGebeurtenissen(
  route: Route,
  toestand: ZaakToestand,
  snapshot: AnyMachineSnapshot,
): MogelijkeGebeurtenis[] {
  return mogelijkeDefinities(route, toestand, snapshot).map(([type, { titel, rollen }]) => ({
    type,
    titel,
    rollen: [...rollen],
  }));
}

/** As `mogelijkeGebeurtenissen`, with explanation and JSON Schema. */
export function mogelijkMetSchema(
  route: Route,
  toestand: ZaakToestand,
  snapshot: AnyMachineSnapshot,
): MogelijkMetSchema[] {
  return mogelijkeDefinities(route, toestand, snapshot).map(([type, definitie]) => ({
    type,
    titel: definitie.titel,
    rollen: [...definitie.rollen],
    uitleg: definitie.uitleg,
    schema: z.toJSONSchema(definitie.schema, { io: 'input' }),
  }));
}

/** Whether a state that is active waits for this event, whatever its facts. */
export function wordtVerwacht(snapshot: AnyMachineSnapshot, type: string): boolean {
  return getNextTransitions(snapshot).some(({ eventType }) => eventType === type);
}

/** Types that some transition can take from here. */
function haalbareTypen(snapshot: AnyMachineSnapshot): string[] {
  return getNextTransitions(snapshot)
    .filter(({ guard }) => kanGelden(guard, snapshot))
    .map(({ eventType }) => String(eventType));
}

function mogelijkeDefinities(
  route: Route,
  toestand: ZaakToestand,
  snapshot: AnyMachineSnapshot,
): [string, GebeurtenisDefinitie][] {
  const wachtOp = new Set(toestand.beeindigd ? [] : haalbareTypen(snapshot));
  const vanRoute = Object.entries(route.gebeurtenissen).filter(
    ([type]) => wachtOp.has(type) && !isTermijngebeurtenis(type),
  );
  if (toestand.volgnummer === 0) return vanRoute.filter(([type]) => type === route.startGebeurtenis);
  const vanKern = Object.entries<GebeurtenisDefinitie>(KERNGEBEURTENISSEN).filter(
    ([type]) =>
      !isTermijngebeurtenis(type) &&
      !isOvernamegebeurtenis(type) &&
      type !== 'ROUTE_VERNIEUWD' && // a version does not know the ones that came after it
      (type !== 'KALENDER_VERNIEUWD' || heeftOudeKalender(toestand)) &&
      (type !== 'REGELS_VERNIEUWD' || heeftOudeRegels(toestand)) &&
      (type !== 'HERBEOORDEELD' || toestand.taken.some(({ betreft }) => betreft !== undefined)),
  );
  return [...vanRoute, ...vanKern];
}
