import { Body, Controller, HttpCode, HttpStatus, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import { nieuweRoute } from '../../../libs/engine/index.ts';
import { RequiresScope } from '../../../libs/service/auth/index.ts';
import type { Zaakregel } from '../../../libs/service/storage/index.ts';
import { Kenmerksleutel, MetKenmerk, MetVolgnummer, VerwachtVolgnummer } from '../http/kenmerk.decorator.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { VanZaak, Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { accepted, stored } from './antwoord.ts';
import { Aangenomen, Gebeurtenisreeks, Ontvangst } from './gebeurtenis.schemas.ts';
import { MeldService } from './meld.service.ts';
import { isStored } from '../temporal/zaak-klant.ts';

/** Reports what happened. Refuses with a code, and with what is possible instead. */
@Controller('v1/zaken/:zaakId')
export class GebeurtenissenController {
  constructor(private readonly meldingen: MeldService) {}

  @Post('gebeurtenissen')
  @HttpCode(HttpStatus.OK)
  @RequiresScope('zaak.gebeurtenis.melden')
  @Handeling('meldGebeurtenis', 'Meld een gebeurtenis', 'gebeurtenissen', [400, 404, 409, 412, 413, 415, 422])
  @MetKenmerk()
  @MetVolgnummer()
  @Antwoord(200, 'Vastgelegd', Ontvangst, ['ETag'])
  @Antwoord(202, 'Aangenomen, nog niet vastgelegd', Aangenomen, ['Location', 'Retry-After'])
  async meld(
    @VanZaak() zaak: Zaakregel,
    @Wie() wie: Vrager,
    @Kenmerksleutel() kenmerk: string,
    @VerwachtVolgnummer() verwachtVolgnummer: number | undefined,
    @Body({ schema: NieuweGebeurtenis }) gebeurtenis: NieuweGebeurtenis,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Ontvangst | Aangenomen> {
    const melding = {
      gebeurtenissen: [gebeurtenis],
      kenmerk,
      verwachtVolgnummer,
      verzoek: { gebeurtenis, verwachtVolgnummer },
    };
    const bewijs = await this.meldingen.meld(zaak, wie, melding);
    return isStored(bewijs)
      ? stored(reply, this.meldingen.show(bewijs, nieuweRoute(gebeurtenis) ?? zaak.route))
      : accepted(reply, zaak.id, kenmerk, bewijs);
  }

  @Post('gebeurtenisreeksen')
  @HttpCode(HttpStatus.OK)
  @RequiresScope('zaak.gebeurtenis.melden')
  @Handeling(
    'meldGebeurtenisreeks',
    'Meld een reeks, als geheel of helemaal niet',
    'gebeurtenissen',
    [400, 404, 409, 412, 413, 415, 422],
  )
  @MetKenmerk()
  @MetVolgnummer()
  @Antwoord(200, 'Vastgelegd', Ontvangst, ['ETag'])
  @Antwoord(202, 'Aangenomen, nog niet vastgelegd', Aangenomen, ['Location', 'Retry-After'])
  async meldReeks(
    @VanZaak() zaak: Zaakregel,
    @Wie() wie: Vrager,
    @Kenmerksleutel() kenmerk: string,
    @VerwachtVolgnummer() verwachtVolgnummer: number | undefined,
    @Body({ schema: Gebeurtenisreeks }) { gebeurtenissen }: Gebeurtenisreeks,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Ontvangst | Aangenomen> {
    const melding = { gebeurtenissen, kenmerk, verwachtVolgnummer, verzoek: { gebeurtenissen, verwachtVolgnummer } };
    const bewijs = await this.meldingen.meld(zaak, wie, melding);
    return isStored(bewijs)
      ? stored(reply, this.meldingen.show(bewijs, zaak.route))
      : accepted(reply, zaak.id, kenmerk, bewijs);
  }
}
