import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

import { Kenmerk } from '../../../libs/contracts/gebeurtenis.ts';
import { Probleem } from '../fouten/probleem.ts';

const ETAG = /^"(\d{1,9})"$/;

/** The `Idempotency-Key` of the caller. Refuses: KENMERK.ONTBREEKT. */
export const Kenmerksleutel = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const gelezen = Kenmerk.safeParse(headers['idempotency-key']);
  if (!gelezen.success) throw new Probleem('KENMERK.ONTBREEKT', { detail: UITLEG });
  return gelezen.data;
});

/** The number that the caller rests on (`If-Match`), if any. Refuses: VERZOEK.ONGELDIG when it is not an ETag of ours. */
export const VerwachtVolgnummer = createParamDecorator(
  (_data: unknown, context: ExecutionContext): number | undefined => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (header === undefined || header === '*') return undefined;
    const [, number] = ETAG.exec(header) ?? [];
    if (number !== undefined) return Number(number);
    throw new Probleem('VERZOEK.ONGELDIG', {
      velden: [{ pad: 'If-Match', uitleg: 'Een ETag die wij gaven, zoals "12"' }],
    });
  },
);

const UITLEG =
  'Stuur bij elke schrijfopdracht een header Idempotency-Key: letters, cijfers en . _ : / -, hoogstens 128 tekens.';

/** Documents the header that every write has. */
export function MetKenmerk(): MethodDecorator {
  const schema = { type: 'string' as const, pattern: String.raw`^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$` };
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      schema,
      description: 'Idempotentiesleutel: dezelfde sleutel geeft het eerste antwoord opnieuw',
    }),
  );
}

/** Documents `If-Match`. */
export function MetVolgnummer(
  description = 'ETag van de zaak: de melding geldt alleen als er niets bij kwam',
): MethodDecorator {
  const schema = { type: 'string' as const, pattern: String.raw`^("\d{1,9}"|\*)$` };
  return applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: false,
      schema,
      description,
    }),
  );
}

/** The ETag of a zaak by its number, or of a hand-over by how far it is. */
export function etagOf(volgnummer: number): string {
  return `"${String(volgnummer)}"`;
}
