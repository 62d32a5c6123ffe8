import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { Overdrachtenlijst, Trajecten, type Schakel as Schakelrij } from '../../../libs/service/storage/index.ts';
import { Probleem } from '../fouten/probleem.ts';
import { now } from '../http/klok.ts';
import { Gemeente, Id } from '../http/schemas.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Overdracht } from '../overdrachten/overdracht.schemas.ts';
import { OverdrachtService } from '../overdrachten/overdracht.service.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { Toegangsboek } from '../toegang/toegangsboek.ts';
import { Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { Staat } from '../zaken/zaak.schemas.ts';

const Schakel = z
  .strictObject({
    id: Id,
    referentie: z.string().describe('Referentie van de zaak'),
    route: z.string().describe('Route met versie'),
    organisatie: z.string().describe('Organisatie van wie de zaak is'),
    gemeente: Gemeente,
    staten: z.array(Staat).describe('Waar de zaak nu is'),
    beeindigd: z.boolean().describe('Of de zaak is beëindigd'),
    aangemaaktOp: Tijdstip.describe('Wanneer de zaak begon'),
  })
  .meta({ id: 'Schakel' });

/** The whole chain round one or more jeugdigen. */
export const Traject = z
  .strictObject({
    id: Id,
    jeugdigen: z
      .array(
        z.strictObject({
          jeugdige: Id,
          zichtDoor: z.string().nullable().describe('Organisatie die zicht op de veiligheid heeft'),
        }),
      )
      .describe('Over wie het traject gaat'),
    zaken: z.array(Schakel).describe('De keten van zaken, oudste eerst'),
    overdrachten: z.array(Overdracht).describe('Overdrachten binnen het traject'),
  })
  .meta({ id: 'Traject' });
export type Traject = z.infer<typeof Traject>;

/** The chain of linked zaken. */
@Controller('v1/trajecten')
export class TrajectenController {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly lijst: Overdrachtenlijst,
    private readonly overdrachten: OverdrachtService,
    private readonly toegangsboek: Toegangsboek,
    private readonly routes: Routeregister,
  ) {}

  @Get(':trajectId')
  @RequiresScope('traject.lezen')
  @Handeling('haalTraject', 'Een traject: de keten van zaken', 'trajecten', [404])
  @Antwoord(200, 'Het traject', Traject)
  async toon(@Param('trajectId') id: string, @Wie() wie: Vrager, @Req() request: FastifyRequest): Promise<Traject> {
    const traject = Id.safeParse(id).success ? await this.trajecten.vind(id, wie.bereik) : null;
    if (!traject) throw new Probleem('TRAJECT.ONBEKEND');
    await this.toegangsboek.bekeken(request);
    const { jeugdigen, zaken } = traject;
    const overdrachten = await this.lijst.vanTraject(traject.id, now());
    return {
      id: traject.id,
      jeugdigen: [...jeugdigen],
      zaken: zaken.map((zaak) => this.schakel(zaak)),
      overdrachten: overdrachten.map((regel) => this.overdrachten.show(regel)),
    };
  }

  /** A route of another organisation may be one that this release does not know: then its states go by their ids. */
  private schakel({ staten, ...zaak }: Schakelrij): z.infer<typeof Schakel> {
    const route = this.routes.find(zaak.route);
    return { ...zaak, staten: staten.map((id) => ({ id, titel: route ? this.routes.titleOf(route, id) : id })) };
  }
}
