import { Body, Controller, Get, HttpCode, HttpStatus, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import type { Zaakregel } from '../../../libs/service/storage/index.ts';
import { accepted } from '../gebeurtenissen/antwoord.ts';
import { isStored } from '../temporal/zaak-klant.ts';
import { Aangenomen, Ontvangst } from '../gebeurtenissen/gebeurtenis.schemas.ts';
import { MeldService } from '../gebeurtenissen/meld.service.ts';
import { etagOf, Kenmerksleutel, MetKenmerk } from '../http/kenmerk.decorator.ts';
import { API_PAD } from '../http/versie.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Toegangsboek } from '../toegang/toegangsboek.ts';
import { VanZaak, Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { NieuweZaak } from './start.schemas.ts';
import { StartService } from './start.service.ts';
import { Zaak, Zaakvraag, Zakenpagina } from './zaak.schemas.ts';
import { ZaakService } from './zaak.service.ts';

/** Zaken: starting one, finding them, and seeing where one is. */
@Controller('v1/zaken')
export class ZakenController {
  constructor(
    private readonly starten: StartService,
    private readonly zaken: ZaakService,
    private readonly meldingen: MeldService,
    private readonly toegangsboek: Toegangsboek,
  ) {}

  @Post()
  @HttpCode(HttpStatus.CREATED)
  @RequiresScope('zaak.starten')
  @Handeling('startZaak', 'Begin een zaak op een route (aanmelding)', 'zaken', [400, 409, 413, 415, 422])
  @MetKenmerk()
  @Antwoord(200, 'Over dit kind liep al een zaak op deze route: die heeft nu deze melding', Ontvangst, [
    'Location',
    'ETag',
  ])
  @Antwoord(201, 'De zaak is begonnen', Ontvangst, ['Location', 'ETag'])
  @Antwoord(202, 'Aangenomen, nog niet vastgelegd', Aangenomen, ['Location', 'Retry-After'])
  async start(
    @Wie() wie: Vrager,
    @Kenmerksleutel() kenmerk: string,
    @Body({ schema: NieuweZaak }) verzoek: NieuweZaak,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Ontvangst | Aangenomen> {
    const { zaakId, route, bewijs, isGekoppeld } = await this.starten.start(verzoek, wie, kenmerk);
    if (!isStored(bewijs)) return accepted(reply, zaakId, kenmerk, bewijs);
    reply.headers({ Location: `/${API_PAD}/zaken/${zaakId}`, ETag: etagOf(bewijs.volgnummer) });
    const ontvangst = this.meldingen.show(bewijs, route.id);
    if (!isGekoppeld) return ontvangst;
    reply.status(HttpStatus.OK);
    return { ...ontvangst, gekoppeld: true };
  }

  @Get()
  @RequiresScope('zaak.zoeken')
  @Handeling('zoekZaken', 'Zoek zaken, nieuwste eerst', 'zaken')
  @Antwoord(200, 'Een pagina van zaken', Zakenpagina)
  async zoek(
    @Wie() wie: Vrager,
    @Query({ schema: Zaakvraag }) vraag: Zaakvraag,
    @Req() request: FastifyRequest,
  ): Promise<Zakenpagina> {
    await this.toegangsboek.bekeken(request);
    return this.zaken.search(vraag, wie);
  }

  @Get(':zaakId')
  @RequiresScope('zaak.lezen')
  @Handeling('haalZaak', 'Een zaak: waar zij is, haar klokken en wat er nu kan', 'zaken', [404])
  @Antwoord(200, 'De zaak', Zaak, ['ETag'])
  async toon(
    @VanZaak() { id }: Zaakregel,
    @Wie() wie: Vrager,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Zaak> {
    const zaak = await this.zaken.show(id, wie);
    reply.header('ETag', etagOf(zaak.volgnummer));
    return zaak;
  }
}
