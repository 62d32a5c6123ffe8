import { Body, Controller, Get, HttpCode, HttpStatus, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import type { Overdrachtregel } from '../../../libs/service/storage/index.ts';
import { Kenmerksleutel, MetKenmerk } from '../http/kenmerk.decorator.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Toegangsboek } from '../toegang/toegangsboek.ts';
import { remember } from '../toegang/verzoek.ts';
import { VanOverdracht, Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { Overdracht, Overdrachtantwoord, Overdrachtpagina, Overdrachtvraag } from './overdracht.schemas.ts';
import { OverdrachtService } from './overdracht.service.ts';

/** Hand-overs between organisations: what waits for mine, what mine offered, and answering one. */
@Controller('v1/overdrachten')
export class OverdrachtenController {
  constructor(
    private readonly overdrachten: OverdrachtService,
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

  /** Accepts or refuses a hand-over to my organisation. The zaak of the sender follows by itself. */
  @Post(':overdrachtId/antwoord')
  @HttpCode(HttpStatus.OK)
  @RequiresScope('overdracht.beantwoorden')
  @Handeling(
    'beantwoordOverdracht',
    'Aanvaard of weiger een overdracht aan uw organisatie',
    'overdrachten',
    [400, 404, 409, 413, 415, 422],
  )
  @MetKenmerk()
  @Antwoord(200, 'De overdracht is beantwoord', Overdracht)
  beantwoord(
    @VanOverdracht() overdracht: Overdrachtregel,
    @Wie() wie: Vrager,
    @Kenmerksleutel() kenmerk: string,
    @Body({ schema: Overdrachtantwoord }) antwoord: Overdrachtantwoord,
    @Req() request: FastifyRequest,
  ): Promise<Overdracht> {
    remember(request, { gebeurtenis: antwoord.antwoord });
    return this.overdrachten.answer(overdracht, antwoord, wie, kenmerk);
  }
}
