import type { FastifyReply } from 'fastify';

import { etagOf } from '../http/kenmerk.decorator.ts';
import { API_PAD } from '../http/versie.ts';
import { RETRY_AFTER } from '../fouten/vertaal.ts';
import type { Onderweg } from '../temporal/zaak-klant.ts';
import type { Aangenomen, Ontvangst } from './gebeurtenis.schemas.ts';

/** Where the outcome of a request can be asked, also before it is stored. */
export function statusLink(zaakId: string, kenmerk: string, { spoor }: Onderweg): string {
  return `/${API_PAD}/zaken/${zaakId}/verzoeken/${encodeURIComponent(kenmerk)}?spoor=${spoor}`;
}

/** The answer to a stored request: its ETag is the number after it. */
export function stored(reply: FastifyReply, ontvangst: Ontvangst): Ontvangst {
  reply.header('ETag', etagOf(ontvangst.volgnummer));
  return ontvangst;
}

/** The answer to a request that is accepted and not stored yet: 202 with where to look. */
export function accepted(reply: FastifyReply, zaakId: string, kenmerk: string, onderweg: Onderweg): Aangenomen {
  const volg = statusLink(zaakId, kenmerk, onderweg);
  reply.status(202).headers({ Location: volg, 'Retry-After': String(RETRY_AFTER) });
  return { status: 'aangenomen', zaakId, kenmerk, volg };
}
