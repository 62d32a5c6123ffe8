import { Controller, Get, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import type { Zaakregel } from '../../../libs/service/storage/index.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Toegangsboek } from '../toegang/toegangsboek.ts';
import { VanZaak, Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { Signaalvraag, Signalenlijst } from './signaal.schemas.ts';
import { SignalenService } from './signalen.service.ts';

/** Earlier signals, for who weighs a melding. */
@Controller('v1/zaken/:zaakId/signalen')
export class SignalenController {
  constructor(
    private readonly signalen: SignalenService,
    private readonly toegangsboek: Toegangsboek,
  ) {}

  @Get()
  @RequiresScope('zaak.lezen')
  @Handeling('haalSignalen', 'Wat er eerder over dit kind of dit huishouden was, zonder inhoud', 'zaken', [404])
  @Antwoord(200, 'De signalen', Signalenlijst)
  async toon(
    @VanZaak() zaak: Zaakregel,
    @Wie() wie: Vrager,
    @Query({ schema: Signaalvraag }) vraag: Signaalvraag,
    @Req() request: FastifyRequest,
  ): Promise<Signalenlijst> {
    const { lijst, ingezien } = await this.signalen.list(zaak, vraag, wie);
    await this.toegangsboek.ingezien(request, ingezien);
    return lijst;
  }
}
