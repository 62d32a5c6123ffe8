import { randomUUID } from 'node:crypto';
import { amsterdamDatum, toTijdstip } from '../../../libs/kalender/index.ts';
import type { Retourgegevens } from '../../../libs/ijw/index.ts';

/** An identification may be 12 characters long. */
const LENGTE = 12;

/** What a retour of today is known by. */
export function nieuweRetour(): Retourgegevens {
  return { identificatie: randomUUID().slice(-LENGTE), dagtekening: amsterdamDatum(toTijdstip(Date.now())) };
}
