import { Controller, Get, Query } from '@nestjs/common';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { Vernieuwingenpagina, Vernieuwingsvraag } from './vernieuwing.schemas.ts';
import { VernieuwingService } from './vernieuwing.service.ts';

/** Running zaken that are behind. Each is brought up to date by events of its own, as any event is reported. */
@Controller('v1/vernieuwingen')
export class VernieuwingenController {
  constructor(private readonly vernieuwingen: VernieuwingService) {}

  @Get()
  @RequiresScope('zaak.vernieuwen')
  @Handeling('haalVernieuwingen', 'Lopende zaken op een oudere kalender, oudere regels of een oudere route', 'zaken')
  @Antwoord(200, 'Een pagina van zaken die achterlopen', Vernieuwingenpagina)
  lees(
    @Wie() wie: Vrager,
    @Query({ schema: Vernieuwingsvraag }) vraag: Vernieuwingsvraag,
  ): Promise<Vernieuwingenpagina> {
    return this.vernieuwingen.page(vraag, wie);
  }
}
