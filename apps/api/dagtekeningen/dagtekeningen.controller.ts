import { Controller, Get, Query } from '@nestjs/common';

import { amsterdamDatum } from '../../../libs/kalender/index.ts';
import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { Dagtekeningen } from '../../../libs/service/storage/index.ts';
import { now } from '../http/klok.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { Dagtekeningenlijst, Dagtekeningvraag } from './dagtekeningen.schemas.ts';

/** Who reports facts of another moment than now, so that late entry can hide no breach. */
@Controller('v1/dagtekeningen')
export class DagtekeningenController {
  constructor(private readonly dagtekeningen: Dagtekeningen) {}

  @Get()
  @RequiresScope('dagtekening.lezen')
  @Handeling('haalDagtekeningen', 'Hoe vaak en hoe ver iemand feiten op een andere datum meldt', 'cijfers')
  @Antwoord(200, 'Per gebruiker en rol, in een jaar', Dagtekeningenlijst)
  async lees(
    @Wie() wie: Vrager,
    @Query({ schema: Dagtekeningvraag }) vraag: Dagtekeningvraag,
  ): Promise<Dagtekeningenlijst> {
    const jaar = vraag.jaar ?? Number(amsterdamDatum(now()).slice(0, 4));
    const rijen = await this.dagtekeningen.perGebruiker({ bereik: wie.bereik, jaar });
    const items = rijen.map(({ doorId: door, doorRol: rol, doorOrganisatie: organisatie, ...rest }) => ({
      door,
      rol,
      organisatie,
      ...rest,
    }));
    return { jaar, items };
  }
}
