import type { Tijdstip } from '../contracts/tijd.ts';
import { toMillis, toTijdstip } from '../kalender/index.ts';
import type { Bericht, Effect, LogRegel } from './effecten.ts';
import { snapshotVan, type Overgang } from './machine.ts';
import { aangegeven } from './meta.ts';
import type { GezinHoort, Route } from './route.ts';
import type { ZaakToestand } from './toestand.ts';

/** What the family hears in each waiting state that was entered; delivered only if the zaak is still there by then. */
export function gezinBerichten(route: Route, oud: ZaakToestand, overgang: Overgang, regel: LogRegel): Effect[] {
  const waren = aangegeven(snapshotVan(route.machine, oud)).staten;
  const zijn = aangegeven(overgang.snapshot).staten;
  return [...zijn].flatMap(([staat, { gezin }]) =>
    gezin && !waren.has(staat) ? [naarGezin(staat, gezin, nietVoor(gezin, regel.ontvangenOp), regel)] : [],
  );
}

/**
 * What a family still has to hear when its zaak has been taken over: messages of the states in which it waits whose time has
 * not come. What was due before is of the past.
 */
export function gezinHoortNog({ ingangen }: ZaakToestand, { snapshot }: Overgang, regel: LogRegel): Effect[] {
  return [...aangegeven(snapshot).staten].flatMap(([staat, { gezin }]) => {
    const ingang = ingangen[staat];
    if (!gezin || ingang === undefined) return [];
    const op = nietVoor(gezin, ingang);
    return op > regel.ontvangenOp ? [naarGezin(staat, gezin, op, regel)] : [];
  });
}

function naarGezin(staat: string, { door }: GezinHoort, op: Tijdstip, { zaakId, volgnummer }: LogRegel): Effect {
  const bericht: Bericht = { over: 'gezin', staat, door, nietVoor: op };
  return { soort: 'bericht', sleutel: `${zaakId}/${String(volgnummer)}/gezin/${staat}`, aan: 'gezin', bericht };
}

const UREN: Readonly<Record<string, number>> = { uren: 1, dagen: 24, weken: 168 };

function nietVoor({ wanneer }: GezinHoort, op: Tijdstip): Tijdstip {
  if (wanneer === 'meteen') return op;
  const uren = UREN[wanneer.eenheid];
  if (uren === undefined) throw new RangeError(`a message to the family is not planned in ${wanneer.eenheid}`);
  return toTijdstip(toMillis(op) + wanneer.aantal * uren * 3_600_000);
}
