import type { FastifyRequest } from 'fastify';

import type { Gebruiker, Scope } from '../../../libs/service/auth/index.ts';
import type { Ijwbericht, Overdrachtregel, Zaakregel } from '../../../libs/service/storage/index.ts';

/** What the guard found out about a request, for handlers and for the log of access. */
export interface Toegangsbewijs {
  readonly gebruiker: Gebruiker;
  readonly scope: Scope;
  readonly zaak: Zaakregel | null;
  /** The hand-over of the path, which this user may answer. */
  readonly overdracht: Overdrachtregel | null;
  /** The message of the path, which this user may see. */
  readonly bericht: Ijwbericht | null;
  /** Type of the event that is reported, or what else the log of access says of a request besides its scope. */
  gebeurtenis?: string;
}

const bewijzen = new WeakMap<FastifyRequest, Partial<Toegangsbewijs>>();

/** Notes what was found out. */
export function remember(request: FastifyRequest, bewijs: Partial<Toegangsbewijs>): void {
  bewijzen.set(request, { ...bewijzen.get(request), ...bewijs });
}

/** What was found out so far. */
export function recall(request: FastifyRequest): Partial<Toegangsbewijs> {
  return bewijzen.get(request) ?? {};
}
