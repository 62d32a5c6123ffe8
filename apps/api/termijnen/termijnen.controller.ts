import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';

import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import type { Route } from '../../../libs/engine/index.ts';
import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { Termijnen, type Termijnregel as Rij } from '../../../libs/service/storage/index.ts';
import { FAMILIES, KLOKSTATUSSEN } from '../../../libs/termijnen/index.ts';
import { now } from '../http/klok.ts';
import { BLADEREN, defined, Gemeente, Id, pageOf } from '../http/schemas.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { Wie, type Vrager } from '../toegang/wie.decorator.ts';

/** A clock in a list over zaken. */
const Termijnregel = z
  .strictObject({
    zaakId: Id,
    referentie: z.string().describe('Referentie van de zaak'),
    klok: z.string().describe('Klok binnen de zaak'),
    termijn: z.string().describe('Naam van de termijn binnen de route'),
    titel: z.string().describe('Hoe de termijn heet'),
    soort: z.enum(['termijn', 'grens']).describe('Een termijn, of een datum die vooraf bekend is'),
    familie: z.enum(FAMILIES).nullable().describe('Wettelijk, bericht of norm'),
    status: z.enum(KLOKSTATUSSEN).describe('Hoe de klok er nu voor staat'),
    eigenaar: z.string().describe('Rol die de termijn moet halen'),
    organisatie: z.string().describe('Organisatie van wie de zaak is'),
    gemeente: Gemeente,
    route: z.string().describe('Route met versie'),
    startOp: Tijdstip.describe('Wanneer de klok begon'),
    verstrijktOp: Tijdstip.nullable().describe(
      'Eerste moment na de termijn; leeg als de klok stilstaat zonder bekend einde',
    ),
    waarschuwtOp: Tijdstip.nullable().describe('Eerste waarschuwing'),
    overschredenOp: Tijdstip.nullable().describe('Sinds wanneer overschreden'),
  })
  .meta({ id: 'Termijnregel' });
/** Clocks by deadline. */
export const Termijnpagina = pageOf(Termijnregel, 'Termijnpagina');
export type Termijnpagina = z.infer<typeof Termijnpagina>;

const Termijnvraag = z.strictObject({
  ...BLADEREN,
  status: z
    .enum(KLOKSTATUSSEN)
    .optional()
    .describe('Hoe de klok er nu voor staat; weglaten betekent alles wat nog loopt'),
  familie: z.enum(FAMILIES).optional().describe('Wettelijk, bericht of norm'),
  gemeente: Gemeente.optional(),
  route: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .optional()
    .describe('Route met versie'),
  soort: z.enum(['termijn', 'grens']).optional().describe('Termijnen (standaard), of data die vooraf bekend zijn'),
});
type Termijnvraag = z.infer<typeof Termijnvraag>;

/** Clocks over all zaken. */
@Controller('v1/termijnen')
export class TermijnenController {
  constructor(
    private readonly termijnen: Termijnen,
    private readonly routes: Routeregister,
  ) {}

  @Get()
  @RequiresScope('termijn.lezen')
  @Handeling('haalTermijnen', 'Klokken van alle zaken, het eerst wat het eerst verstrijkt', 'termijnen')
  @Antwoord(200, 'Een pagina van klokken', Termijnpagina)
  async lees(@Wie() wie: Vrager, @Query({ schema: Termijnvraag }) vraag: Termijnvraag): Promise<Termijnpagina> {
    this.routes.requireKnown(vraag.route);
    const { items, ...rest } = await this.termijnen.lees({ ...defined(vraag), bereik: wie.bereik, peil: now() });
    return { ...rest, items: items.map((rij) => toon(this.routes.pinned(rij.route), rij)) };
  }
}

function toon(route: Route, rij: Rij): z.infer<typeof Termijnregel> {
  const { zaakId, referentie, klok, termijn, soort, familie, status, eigenaar, organisatie, gemeente } = rij;
  const { startOp, verstrijktOp, waarschuwtOp, overschredenOp } = rij;
  const titel = route.termijnen[termijn]?.definitie.naam ?? route.grenzen[termijn]?.naam ?? termijn;
  const wat = {
    zaakId,
    referentie,
    klok,
    termijn,
    titel,
    soort,
    familie,
    status,
    eigenaar,
    organisatie,
    gemeente,
    route: rij.route,
  };
  return { ...wat, startOp, verstrijktOp, waarschuwtOp, overschredenOp };
}
