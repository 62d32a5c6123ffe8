import { Controller, Get, Query } from '@nestjs/common';

import type { LogRegel, Route } from '../../../libs/engine/index.ts';
import { KERNGEBEURTENISSEN, isKerngebeurtenis } from '../../../libs/engine/index.ts';
import { RequiresScope, roleFor } from '../../../libs/service/auth/index.ts';
import { Logboek, Teksten, type Zaakregel } from '../../../libs/service/storage/index.ts';
import { defined } from '../http/schemas.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { VanZaak, Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { Logboekpagina, Logvraag, type Logregel } from './gebeurtenis.schemas.ts';

/** The log of a zaak. */
@Controller('v1/zaken/:zaakId/gebeurtenissen')
export class LogboekController {
  constructor(
    private readonly logboek: Logboek,
    private readonly teksten: Teksten,
    private readonly routes: Routeregister,
  ) {}

  @Get()
  @RequiresScope('zaak.logboek.lezen')
  @Handeling('haalLogboek', 'Het logboek van een zaak, oudste eerst', 'gebeurtenissen', [400, 404])
  @Antwoord(200, 'Een pagina van het logboek', Logboekpagina)
  async lees(
    @VanZaak() zaak: Zaakregel,
    @Wie() wie: Vrager,
    @Query({ schema: Logvraag }) vraag: Logvraag,
  ): Promise<Logboekpagina> {
    const { items, ...rest } = await this.logboek.lees({ ...defined(vraag), zaakId: zaak.id, bereik: wie.bereik });
    const magLezen =
      roleFor(wie.rollen, 'zaak.toelichting.lezen') !== undefined && wie.organisatie === zaak.organisatie;
    const teksten =
      magLezen && items.some(({ toelichting }) => toelichting !== null)
        ? await this.teksten.lees(zaak.id)
        : new Map<number, string>();
    const route = this.routes.pinned(zaak.route);
    return { ...rest, items: items.map((regel) => toon(route, regel, teksten.get(regel.volgnummer) ?? null)) };
  }
}

function toon(route: Route, regel: LogRegel, toelichting: string | null): Logregel {
  const { zaakId: _zaakId, toelichting: afdruk, van: _van, naar: _naar, klokken, ...gelijk } = regel;
  return { ...gelijk, titel: titleOf(route, regel.type), klokken: [...klokken], toelichting, afdruk };
}

function titleOf(route: Route, type: string): string {
  if (isKerngebeurtenis(type)) return KERNGEBEURTENISSEN[type].titel;
  return route.gebeurtenissen[type]?.titel ?? type;
}
