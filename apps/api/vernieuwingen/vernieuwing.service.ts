import { Injectable } from '@nestjs/common';

import { achterstand } from '../../../libs/engine/index.ts';
import { Zaakversies } from '../../../libs/service/storage/index.ts';
import { defined } from '../http/schemas.ts';
import { Routeregister } from '../routes/routeregister.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import type { Vernieuwingenpagina, Vernieuwingsvraag } from './vernieuwing.schemas.ts';

/** Which running zaken are pinned to something older than new ones are. */
@Injectable()
export class VernieuwingService {
  constructor(
    private readonly versies: Zaakversies,
    private readonly routes: Routeregister,
  ) {}

  /** One page of running zaken: those that are behind, each with what would bring it up to date. */
  async page(vraag: Vernieuwingsvraag, { bereik }: Vrager): Promise<Vernieuwingenpagina> {
    const { items, volgende } = await this.versies.lees({ ...defined(vraag), bereik });
    const alle = items.map((versie) => ({ ...versie, stappen: [...achterstand(versie, this.routes.routes)] }));
    return {
      items: alle.filter(({ stappen }) => stappen.length > 0),
      bekeken: items.length,
      ...defined({ volgende }),
    };
  }
}
