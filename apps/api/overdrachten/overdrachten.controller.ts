import { Body, Controller, Get, HttpCode, HttpStatus, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import type { Overdrachtregel } from '../../../libs/service/storage/index.ts';
import { etagOf, Kenmerksleutel, MetKenmerk, MetVolgnummer, VerwachtVolgnummer } from '../http/kenmerk.decorator.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Toegangsboek } from '../toegang/toegangsboek.ts';
import { remember } from '../toegang/verzoek.ts';
import { VanOverdracht, Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { Inzage } from './inzage.schemas.ts';
import { InzageService } from './inzage.service.ts';
import { Inzagebeleid } from './inzagebeleid.ts';
import { Overdracht, Overdrachtantwoord, Overdrachtpagina, Overdrachtvraag } from './overdracht.schemas.ts';
import { OverdrachtService } from './overdracht.service.ts';

/** Hand-overs between organisations: what waits for mine, what mine offered, and answering one. */
@Controller('v1/overdrachten')
export class OverdrachtenController {
  constructor(
    private readonly overdrachten: OverdrachtService,
    private readonly inzage: InzageService,
    private readonly beleid: Inzagebeleid,
    private readonly toegangsboek: Toegangsboek,
  ) {}

  @Get()
  @RequiresScope('overdracht.lezen')
  @Handeling('haalOverdrachten', 'Overdrachten aan of van uw organisatie, wat het langst wacht eerst', 'overdrachten')
  @Antwoord(200, 'Een pagina van overdrachten', Overdrachtpagina)
  async lees(
    @Wie() wie: Vrager,
    @Query({ schema: Overdrachtvraag }) vraag: Overdrachtvraag,
    @Req() request: FastifyRequest,
  ): Promise<Overdrachtpagina> {
    await this.toegangsboek.bekeken(request);
    return this.overdrachten.list(vraag, wie);
  }

  @Get(':overdrachtId')
  @RequiresScope('overdracht.lezen')
  @Handeling('haalOverdracht', 'Een overdracht aan uw organisatie', 'overdrachten', [404])
  @Antwoord(200, 'De overdracht', Overdracht, ['ETag'])
  async toon(
    @VanOverdracht() regel: Overdrachtregel,
    @Wie() wie: Vrager,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Overdracht> {
    await this.toegangsboek.bekeken(request);
    return withEtag(reply, this.overdrachten.show(regel, wie.organisatie));
  }

  /** The zaak of the sender, as far as the purpose of the hand-over shows it. No look without purpose and ground in the log of access. */
  @Get(':overdrachtId/inzage')
  @RequiresScope('overdracht.inzien')
  @Handeling('haalInzage', 'Wat de overdracht u van de zaak van de zender toont', 'overdrachten', [404])
  @Antwoord(200, 'Wat u mag zien, volgens het doel van de overdracht', Inzage)
  async toonInzage(@VanOverdracht() regel: Overdrachtregel, @Req() request: FastifyRequest): Promise<Inzage> {
    const inzage = await this.inzage.show(regel);
    await this.toegangsboek.ingezien(request, [{ zaakId: regel.zaakId, reden: this.beleid.reason(regel) }]);
    return inzage;
  }

  /** Accepts or refuses a hand-over to my organisation. The zaak of the sender follows by itself. */
  @Post(':overdrachtId/antwoord')
  @HttpCode(HttpStatus.OK)
  @RequiresScope('overdracht.beantwoorden')
  @Handeling(
    'beantwoordOverdracht',
    'Aanvaard of weiger een overdracht aan uw organisatie',
    'overdrachten',
    [400, 404, 409, 412, 413, 415, 422],
  )
  @MetKenmerk()
  @MetVolgnummer('ETag van de overdracht: het antwoord geldt alleen als zij niet is veranderd')
  @Antwoord(200, 'De overdracht is beantwoord', Overdracht, ['ETag'])
  async beantwoord(
    @VanOverdracht() overdracht: Overdrachtregel,
    @Wie() wie: Vrager,
    @Kenmerksleutel() kenmerk: string,
    @VerwachtVolgnummer() versie: number | undefined,
    @Body({ schema: Overdrachtantwoord }) antwoord: Overdrachtantwoord,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Overdracht> {
    remember(request, { gebeurtenis: antwoord.antwoord });
    return withEtag(reply, await this.overdrachten.answer(overdracht, antwoord, wie, kenmerk, versie));
  }
}

function withEtag(reply: FastifyReply, overdracht: Overdracht): Overdracht {
  reply.header('ETag', etagOf(overdracht.versie));
  return overdracht;
}
