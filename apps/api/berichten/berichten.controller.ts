import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';

import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { BERICHTSOORTEN, BERICHTUITKOMSTEN, Berichten } from '../../../libs/service/storage/index.ts';
import { BLADEREN, defined, Gemeente, Id, pageOf } from '../http/schemas.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Wie, type Vrager } from '../toegang/wie.decorator.ts';

/** A message as it was sent, or held back. */
const Bericht = z
  .strictObject({
    sleutel: z.string().describe('Bestaat een keer, voor altijd'),
    zaakId: Id,
    gemeente: Gemeente,
    aan: z.string().describe('Rol, of gezin'),
    over: z.enum(BERICHTSOORTEN).describe('Waarom'),
    onderwerp: z.string().describe('Onderwerp'),
    tekst: z.string().describe('Tekst, zonder persoonsgegevens'),
    via: z.enum(['log', 'smtp']).describe('Langs welke weg'),
    uitkomst: z
      .enum(BERICHTUITKOMSTEN)
      .describe('Bezorgd, ingehouden, of gebundeld: een ander bericht ging in zijn plaats'),
    reden: z.string().nullable().describe('Code waarom het is ingehouden'),
    gebundeldMet: z.string().nullable().describe('Sleutel van het bericht dat in zijn plaats ging'),
    op: Tijdstip.describe('Wanneer'),
  })
  .meta({ id: 'Bericht' });
/** Messages, newest first. */
export const Berichtenpagina = pageOf(Bericht, 'Berichtenpagina');
export type Berichtenpagina = z.infer<typeof Berichtenpagina>;

const Berichtvraag = z.strictObject({
  ...BLADEREN,
  zaakId: Id.optional(),
  gemeente: Gemeente.optional(),
  aan: z
    .string()
    .regex(/^[a-z]{1,40}$/)
    .optional()
    .describe('Rol, of gezin'),
  over: z.enum(BERICHTSOORTEN).optional().describe('Waarom'),
});
type Berichtvraag = z.infer<typeof Berichtvraag>;

/** The log of messages. */
@Controller('v1/berichten')
export class BerichtenController {
  constructor(private readonly berichten: Berichten) {}

  @Get()
  @RequiresScope('bericht.lezen')
  @Handeling('haalBerichten', 'Verstuurde en ingehouden berichten, nieuwste eerst', 'berichten')
  @Antwoord(200, 'Een pagina van berichten', Berichtenpagina)
  async lees(@Wie() wie: Vrager, @Query({ schema: Berichtvraag }) vraag: Berichtvraag): Promise<Berichtenpagina> {
    const { items, ...rest } = await this.berichten.lees({ ...defined(vraag), bereik: wie.bereik });
    return { ...rest, items: items.map(({ organisatie: _organisatie, inhoud: _inhoud, ...bericht }) => bericht) };
  }
}
