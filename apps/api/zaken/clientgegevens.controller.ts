import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';

import { Clientgegevens } from '../../../libs/contracts/persoon.ts';
import { RequiresScope } from '../../../libs/service/auth/index.ts';
import type { Zaakregel } from '../../../libs/service/storage/index.ts';
import { Kenmerksleutel, MetKenmerk } from '../http/kenmerk.decorator.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { VanZaak, Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { ClientgegevensService, Vastgelegd } from './clientgegevens.service.ts';

/** What messages to providers say of the jeugdige of a zaak: written here, never read back. */
@Controller('v1/zaken/:zaakId/clientgegevens')
export class ClientgegevensController {
  constructor(private readonly gegevens: ClientgegevensService) {}

  @Post()
  @HttpCode(HttpStatus.OK)
  @RequiresScope('persoon.bewerken')
  @Handeling(
    'vulClientgegevens',
    'Leg vast wat berichten aan aanbieders over de jeugdige zeggen',
    'zaken',
    [400, 404, 409, 413, 415, 422],
  )
  @MetKenmerk()
  @Antwoord(200, 'Vastgelegd, alleen versleuteld', Vastgelegd)
  vul(
    @VanZaak() zaak: Zaakregel,
    @Wie() wie: Vrager,
    @Kenmerksleutel() kenmerk: string,
    @Body({ schema: Clientgegevens }) gegevens: Clientgegevens,
  ): Promise<Vastgelegd> {
    return this.gegevens.fillIn(zaak, gegevens, wie, kenmerk);
  }
}
