import { Controller, Get, Query } from '@nestjs/common';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { Praktijkoverzicht, Praktijkvraag } from './praktijkcijfers.schemas.ts';
import { PraktijkcijferService } from './praktijkcijfers.service.ts';

/** Numbers by practice: with and without POH Jeugd, and control practices. */
@Controller('v1/praktijkcijfers')
export class PraktijkcijfersController {
  constructor(private readonly cijfers: PraktijkcijferService) {}

  @Get()
  @RequiresScope('praktijkcijfers.lezen')
  @Handeling('haalPraktijkcijfers', 'Hulpvragen en verwijzingen per huisartsenpraktijk', 'cijfers')
  @Antwoord(200, 'Aantallen per soort praktijk en per praktijk', Praktijkoverzicht)
  lees(@Wie() wie: Vrager, @Query({ schema: Praktijkvraag }) vraag: Praktijkvraag): Promise<Praktijkoverzicht> {
    return this.cijfers.overzicht(vraag.jaar, wie);
  }
}
