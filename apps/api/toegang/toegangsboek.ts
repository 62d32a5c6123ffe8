import { Injectable, Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { roleFor } from '../../../libs/service/auth/index.ts';
import { Toegangslog, type Toegang } from '../../../libs/service/storage/index.ts';
import { now } from '../http/klok.ts';
import { recall } from './verzoek.ts';

/** Longest part of `handeling` that a caller decides on. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A zaak of another organisation that somebody saw, and the purpose and ground on which. */
export interface Inzien {
  readonly zaakId: string;
  readonly reden: string;
}

/** Writes looks at zaken and refused attempts into the log of access. Source: NEN 7513. */
@Injectable()
export class Toegangsboek {
  private readonly logger = new Logger('toegang');

  constructor(private readonly log: Toegangslog) {}

  /** A look that was allowed. Throws when it cannot be written down: there is no look without a trace. */
  async bekeken(request: FastifyRequest): Promise<void> {
    const regel = entryOf(request, 'toegestaan', null);
    if (regel) await this.log.voegToe(regel);
  }

  /** Looks at zaken of others, each with why it was allowed. Throws when they cannot be written down. */
  async ingezien(request: FastifyRequest, inzagen: readonly Inzien[]): Promise<void> {
    const regel = entryOf(request, 'toegestaan', null);
    if (regel) await this.log.voegToe(...inzagen.map((inzien) => ({ ...regel, ...inzien })));
  }

  /** An attempt that was refused. It stays refused when it cannot be written down. */
  async geweigerd(request: FastifyRequest, code: string): Promise<void> {
    const regel = entryOf(request, 'geweigerd', code);
    if (!regel) return;
    try {
      await this.log.voegToe(regel);
    } catch {
      this.logger.warn(`${request.id} refusal ${code} not written down: database away`);
    }
  }
}

function entryOf(request: FastifyRequest, resultaat: Toegang['resultaat'], code: string | null): Toegang | undefined {
  const { gebruiker, scope, gebeurtenis } = recall(request);
  if (!gebruiker || !scope) return undefined;
  return {
    op: now(),
    doorId: gebruiker.id,
    rol: roleFor(gebruiker.rollen, scope) ?? gebruiker.rollen[0] ?? 'geen',
    organisatie: gebruiker.organisatie,
    handeling: gebeurtenis === undefined ? scope : `${scope}:${gebeurtenis}`,
    zaakId: zaakIdOf(request),
    resultaat,
    code,
  };
}

function zaakIdOf({ params }: FastifyRequest): string | null {
  const { zaakId, taakId, overdrachtId } = params as Readonly<Record<string, string | undefined>>;
  const id = (zaakId ?? (taakId ?? overdrachtId)?.split('.', 1)[0])?.toLowerCase();
  return id !== undefined && UUID.test(id) ? id : null;
}
