import { Body, Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { Kenmerksleutel, MetKenmerk } from '../http/kenmerk.decorator.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { Taak, Taakoverdracht } from './taak.schemas.ts';
import { TakenService } from './taken.service.ts';

/** Who does which task: two people cannot have the same one. */
@Controller('v1/taken/:taakId')
export class TakenController {
  constructor(private readonly taken: TakenService) {}

  @Post('claim')
  @HttpCode(HttpStatus.OK)
  @RequiresScope('taak.bewerken')
  @Handeling('claimTaak', 'Neem een taak op u', 'taken', [400, 404, 409, 422])
  @MetKenmerk()
  @Antwoord(200, 'De taak is van u', Taak)
  claim(@Param('taakId') id: string, @Wie() wie: Vrager, @Kenmerksleutel() kenmerk: string): Promise<Taak> {
    return this.taken.act(id, { soort: 'claim' }, wie, kenmerk);
  }

  @Post('vrijgeven')
  @HttpCode(HttpStatus.OK)
  @RequiresScope('taak.bewerken')
  @Handeling('geefTaakVrij', 'Laat een taak los; een teamleider ook die van een ander', 'taken', [400, 404, 409, 422])
  @MetKenmerk()
  @Antwoord(200, 'De taak is van niemand', Taak)
  geefVrij(@Param('taakId') id: string, @Wie() wie: Vrager, @Kenmerksleutel() kenmerk: string): Promise<Taak> {
    return this.taken.act(id, { soort: 'vrijgeven' }, wie, kenmerk);
  }

  @Post('afronden')
  @HttpCode(HttpStatus.OK)
  @RequiresScope('taak.bewerken')
  @Handeling('rondTaakAf', 'Sluit een taak die Wissel zelf opende', 'taken', [400, 404, 409, 422])
  @MetKenmerk()
  @Antwoord(200, 'De taak is gesloten', Taak)
  rondAf(@Param('taakId') id: string, @Wie() wie: Vrager, @Kenmerksleutel() kenmerk: string): Promise<Taak> {
    return this.taken.act(id, { soort: 'afronden' }, wie, kenmerk);
  }

  @Post('overdragen')
  @HttpCode(HttpStatus.OK)
  @RequiresScope('taak.bewerken')
  @Handeling(
    'draagTaakOver',
    'Draag een taak over aan een collega; een teamleider ook die van een ander of van niemand',
    'taken',
    [400, 404, 409, 413, 415, 422],
  )
  @MetKenmerk()
  @Antwoord(200, 'De taak is van de collega', Taak)
  draagOver(
    @Param('taakId') id: string,
    @Wie() wie: Vrager,
    @Kenmerksleutel() kenmerk: string,
    @Body({ schema: Taakoverdracht }) { naar }: Taakoverdracht,
  ): Promise<Taak> {
    return this.taken.act(id, { soort: 'overdragen', naar }, wie, kenmerk);
  }
}
