import { z } from 'zod';

import { NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import { NieuweBetrokkene, NieuweJeugdige } from '../../../libs/contracts/persoon.ts';
import { Gemeente, Id } from '../http/schemas.ts';

/** Starts a zaak. */
export const NieuweZaak = z
  .strictObject({
    route: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,62}$/)
      .describe('Naam van de route; de nieuwste versie ligt daarna vast'),
    gemeente: Gemeente.describe('Verantwoordelijke gemeente (CBS-code)'),
    jeugdige: NieuweJeugdige.optional().describe('Persoonsgegevens; alleen versleuteld bewaard'),
    jeugdigeId: Id.optional().describe('Een jeugdige die al bekend is'),
    betrokkenen: z.array(NieuweBetrokkene).max(20).default([]).describe('Wie er om de jeugdige heen staan'),
    gebeurtenis: NieuweGebeurtenis.describe(
      'De gebeurtenis waarmee de zaak begint; jeugdigeId en gemeente vult de server in',
    ),
  })
  .refine(({ jeugdige, jeugdigeId }) => jeugdige === undefined || jeugdigeId === undefined, {
    path: ['jeugdigeId'],
    message: 'Geef jeugdige of jeugdigeId, niet allebei',
  })
  .meta({ id: 'NieuweZaak' });
export type NieuweZaak = z.infer<typeof NieuweZaak>;
