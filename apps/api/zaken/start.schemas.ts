import { z } from 'zod';

import { NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import { NieuweBetrokkene, NieuweJeugdige } from '../../../libs/contracts/persoon.ts';
import { VEILIGHEIDSKLASSEN } from '../../../libs/triage/index.ts';
import { Gemeente, Id } from '../http/schemas.ts';
import { OverdrachtId } from '../overdrachten/overdracht-id.ts';

/** Starts a zaak. */
export const NieuweZaak = z
  .strictObject({
    route: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,62}$/, 'Schrijf de naam van een route, zoals cjg-intake')
      .describe('Naam van de route; de nieuwste versie ligt daarna vast'),
    gemeente: Gemeente.describe('Verantwoordelijke gemeente (CBS-code)'),
    jeugdige: NieuweJeugdige.optional().describe('Persoonsgegevens; alleen versleuteld bewaard'),
    jeugdigeId: Id.optional().describe('Een jeugdige die al bekend is'),
    overdracht: OverdrachtId.optional().describe(
      'Een overdracht die uw organisatie aanvaardde: de zaak begint in dat traject, over die jeugdige',
    ),
    trajectId: Id.optional().describe(
      'Een traject waarin uw organisatie al een zaak heeft, of zicht op de veiligheid: de nieuwe zaak komt ernaast',
    ),
    klasse: z
      .enum(VEILIGHEIDSKLASSEN)
      .optional()
      .describe(
        'Eerste inschatting van de veiligheid. Telt als er op deze route al een zaak over dit kind loopt: dan komt de melding daarbij',
      ),
    betrokkenen: z.array(NieuweBetrokkene).max(20).default([]).describe('Wie er om de jeugdige heen staan'),
    gebeurtenis: NieuweGebeurtenis.describe(
      'De gebeurtenis waarmee de zaak begint; jeugdigeId, gemeente en een toewijzingNummer dat ontbreekt vult de server in',
    ),
  })
  .refine(({ jeugdige, jeugdigeId }) => jeugdige === undefined || jeugdigeId === undefined, {
    path: ['jeugdigeId'],
    message: 'Geef jeugdige of jeugdigeId, niet allebei',
  })
  .refine(({ overdracht, trajectId }) => overdracht === undefined || trajectId === undefined, {
    path: ['trajectId'],
    message: 'Geef overdracht of trajectId, niet allebei',
  })
  .refine(
    ({ overdracht, jeugdige, jeugdigeId }) => overdracht === undefined || (jeugdige ?? jeugdigeId) === undefined,
    {
      path: ['overdracht'],
      message: 'De overdracht zegt al over wie het gaat: laat jeugdige en jeugdigeId weg',
    },
  )
  .meta({ id: 'NieuweZaak' });
export type NieuweZaak = z.infer<typeof NieuweZaak>;
