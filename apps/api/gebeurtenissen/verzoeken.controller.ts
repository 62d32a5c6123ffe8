import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import type { Zaakregel } from '../../../libs/service/storage/index.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { VanZaak } from '../toegang/wie.decorator.ts';
import { accepted, stored } from './antwoord.ts';
import { Aangenomen, KenmerkPad, Ontvangst, Verzoekvraag } from './gebeurtenis.schemas.ts';
import { MeldService } from './meld.service.ts';
import { isStored } from '../temporal/zaak-klant.ts';

/** What became of a request. */
@Controller('v1/zaken/:zaakId/verzoeken')
export class VerzoekenController {
  constructor(private readonly meldingen: MeldService) {}

  @Get(':kenmerk')
  @RequiresScope('zaak.lezen')
  @Handeling('haalVerzoek', 'Wat er van een verzoek is geworden', 'gebeurtenissen', [400, 404, 409, 422])
  @Antwoord(200, 'Vastgelegd', Ontvangst, ['ETag'])
  @Antwoord(202, 'Aangenomen, nog niet vastgelegd', Aangenomen, ['Location', 'Retry-After'])
  async haal(
    @VanZaak() zaak: Zaakregel,
    @Param('kenmerk', { schema: KenmerkPad }) kenmerk: string,
    @Query({ schema: Verzoekvraag }) { spoor }: Verzoekvraag,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Ontvangst | Aangenomen> {
    const bewijs = await this.meldingen.receipt(zaak.id, kenmerk, spoor);
    return isStored(bewijs)
      ? stored(reply, this.meldingen.show(bewijs, zaak.route))
      : accepted(reply, zaak.id, kenmerk, bewijs);
  }
}
