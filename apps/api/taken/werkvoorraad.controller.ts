import { Controller, Get, Query } from '@nestjs/common';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { Werkvoorraad, type Werkvraag as Opslagvraag } from '../../../libs/service/storage/index.ts';
import { defined } from '../http/schemas.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { Werkpagina, Werkvraag } from './taak.schemas.ts';
import { TakenService } from './taken.service.ts';

/** Open work of my roles in my organisation, by deadline. */
@Controller('v1/werkvoorraad')
export class WerkvoorraadController {
  constructor(
    private readonly werkvoorraad: Werkvoorraad,
    private readonly taken: TakenService,
  ) {}

  @Get()
  @RequiresScope('taak.lezen')
  @Handeling('haalWerkvoorraad', 'Open taken van uw rollen, het eerst wat het eerst klaar moet', 'taken')
  @Antwoord(200, 'Een pagina van taken', Werkpagina)
  async lees(
    @Wie() wie: Vrager,
    @Query({ schema: Werkvraag }) { wie: van, ...bladeren }: Werkvraag,
  ): Promise<Werkpagina> {
    const { organisatie, rollen } = wie;
    const { items, ...rest } = await this.werkvoorraad.lees({
      ...defined(bladeren),
      organisatie,
      rollen,
      ...whose(van, wie.id),
    });
    return { ...rest, items: items.map((rij) => this.taken.show(rij)) };
  }
}

function whose(van: Werkvraag['wie'], behandelaar: string): Pick<Opslagvraag, 'wie'> {
  if (van === 'alles') return {};
  return { wie: van === 'mij' ? { soort: 'van', behandelaar } : { soort: 'vrij' } };
}
