import { Body, Controller, HttpCode, HttpStatus, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { NieuweOvername } from '../../../libs/contracts/overname.ts';
import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { accepted } from '../gebeurtenissen/antwoord.ts';
import { isStored } from '../temporal/zaak-klant.ts';
import { Aangenomen, Ontvangst } from '../gebeurtenissen/gebeurtenis.schemas.ts';
import { MeldService } from '../gebeurtenissen/meld.service.ts';
import { etagOf } from '../http/kenmerk.decorator.ts';
import { API_PAD } from '../http/versie.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { remember } from '../toegang/verzoek.ts';
import { Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { OvernameService, OVERNAMESLEUTEL } from './overname.service.ts';

/** Taking over zaken from another system. Idempotent by its nature: system and reference are its key. */
@Controller('v1/overnames')
export class OvernamesController {
  constructor(
    private readonly overnames: OvernameService,
    private readonly meldingen: MeldService,
  ) {}

  @Post()
  @HttpCode(HttpStatus.CREATED)
  @RequiresScope('zaak.overnemen')
  @Handeling(
    'neemZaakOver',
    'Neem een lopende zaak over uit een ander systeem, met haar verleden',
    'zaken',
    [400, 409, 413, 415, 422],
  )
  @Antwoord(200, 'De zaak was al overgenomen, met dezelfde gegevens', Ontvangst, ['Location', 'ETag'])
  @Antwoord(201, 'De zaak is overgenomen', Ontvangst, ['Location', 'ETag'])
  @Antwoord(202, 'Aangenomen, nog niet vastgelegd', Aangenomen, ['Location', 'Retry-After'])
  async neemOver(
    @Wie() wie: Vrager,
    @Body({ schema: NieuweOvername }) overname: NieuweOvername,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Ontvangst | Aangenomen> {
    remember(request, { gebeurtenis: 'ZAAK_OVERGENOMEN' });
    const { zaakId, route, bewijs, isEerder } = await this.overnames.neemOver(overname, wie);
    if (!isStored(bewijs)) return accepted(reply, zaakId, OVERNAMESLEUTEL, bewijs);
    if (isEerder) reply.status(HttpStatus.OK);
    reply.headers({ Location: `/${API_PAD}/zaken/${zaakId}`, ETag: etagOf(bewijs.volgnummer) });
    return this.meldingen.show(bewijs, route);
  }
}
