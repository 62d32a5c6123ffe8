import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Toegangsboek } from '../toegang/toegangsboek.ts';
import { Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { Traject, Trajectpagina, Trajectvraag } from './traject.schemas.ts';
import { TrajectService } from './traject.service.ts';

/** The chain of linked zaken. */
@Controller('v1/trajecten')
export class TrajectenController {
  constructor(
    private readonly trajecten: TrajectService,
    private readonly toegangsboek: Toegangsboek,
  ) {}

  @Get()
  @RequiresScope('traject.zoeken')
  @Handeling('haalTrajecten', 'Trajecten waarin uw organisatie een deel heeft, en waar nu iemand wacht', 'trajecten')
  @Antwoord(200, 'Een pagina van trajecten', Trajectpagina)
  async lees(
    @Wie() wie: Vrager,
    @Query({ schema: Trajectvraag }) vraag: Trajectvraag,
    @Req() request: FastifyRequest,
  ): Promise<Trajectpagina> {
    await this.toegangsboek.bekeken(request);
    return this.trajecten.list(vraag, wie);
  }

  @Get(':trajectId')
  @RequiresScope('traject.lezen')
  @Handeling(
    'haalTraject',
    'Een traject: de keten van zaken, haar doorlooptijd en waar iemand wacht',
    'trajecten',
    [404],
  )
  @Antwoord(200, 'Het traject', Traject)
  async toon(@Param('trajectId') id: string, @Wie() wie: Vrager, @Req() request: FastifyRequest): Promise<Traject> {
    const { traject, ingezien } = await this.trajecten.show(id, wie);
    await this.toegangsboek.bekeken(request);
    await this.toegangsboek.ingezien(request, ingezien);
    return traject;
  }
}
