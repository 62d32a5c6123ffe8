import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { Gebruiker } from '../../../libs/service/auth/index.ts';
import type { Bereik, Ijwbericht, Overdrachtregel, Zaakregel } from '../../../libs/service/storage/index.ts';
import { reachOf } from './toegang.guard.ts';
import { recall } from './verzoek.ts';

/** Who asks, and whose zaken they may see with the scope of this handler. */
export interface Vrager extends Gebruiker {
  readonly bereik: Bereik;
}

/** The user that the guard let in. */
export const Wie = createParamDecorator((_data: unknown, context: ExecutionContext): Vrager => {
  const { gebruiker, scope } = recall(context.switchToHttp().getRequest<FastifyRequest>());
  if (!gebruiker || !scope) throw new Error('@Wie stands on a handler without @RequiresScope');
  return { ...gebruiker, bereik: reachOf(gebruiker, scope) };
});

/** The zaak of the path, which the guard found within reach. */
export const VanZaak = createParamDecorator((_data: unknown, context: ExecutionContext): Zaakregel => {
  const { zaak } = recall(context.switchToHttp().getRequest<FastifyRequest>());
  if (!zaak) throw new Error('@VanZaak stands on a path without :zaakId');
  return zaak;
});

/** The hand-over of the path, which the guard found to be for the organisation of who asks. */
export const VanOverdracht = createParamDecorator((_data: unknown, context: ExecutionContext): Overdrachtregel => {
  const { overdracht } = recall(context.switchToHttp().getRequest<FastifyRequest>());
  if (!overdracht) throw new Error('@VanOverdracht stands on a path without :overdrachtId');
  return overdracht;
});

/** The message of iJw of the path, which the guard found within reach. */
export const VanIjwbericht = createParamDecorator((_data: unknown, context: ExecutionContext): Ijwbericht => {
  const { bericht } = recall(context.switchToHttp().getRequest<FastifyRequest>());
  if (!bericht) throw new Error('@VanIjwbericht stands on a path without :berichtId');
  return bericht;
});
