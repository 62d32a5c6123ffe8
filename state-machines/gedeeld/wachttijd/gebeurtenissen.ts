import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';

const PROFESSIONALS = ['jeugdprofessional', 'teamleider'] as const;

const Overbruggingszorg = z
  .strictObject({
    uitkomst: z
      .enum(['aanvaard', 'afgewezen', 'nietBeschikbaar'])
      .describe('Neemt het gezin de hulp voor de tussentijd aan, en is die er?'),
    vorm: z
      .enum(['lokaalTeam', 'pohJeugd', 'ambulant', 'groep', 'online', 'respijt'])
      .optional()
      .describe('Welke hulp voor de tussentijd; hoort precies bij een aanvaard aanbod'),
  })
  .refine(({ uitkomst, vorm }) => (uitkomst === 'aanvaard') === (vorm !== undefined), {
    path: ['vorm'],
    message: 'Noem de vorm precies dan als het aanbod is aanvaard',
  });

/** What happens while a child waits: delay at the family's wish, and the shared duty when the norm is passed. */
export const WACHTTIJD_GEBEURTENISSEN = {
  UITSTEL_GEVRAAGD: {
    titel: 'Gezin vraagt uitstel',
    uitleg: 'De wachttijdnormen staan stil; hoelang, blijft als eigen deel zichtbaar. De veiligheid blijft gevolgd.',
    schema: z.strictObject({
      door: z.enum(['jeugdige', 'ouders']).describe('Wie het uitstel vraagt'),
      reden: z
        .enum(['vakantie', 'ziekte', 'school', 'voorkeurAanbieder', 'gezinsomstandigheden', 'anders'])
        .describe('Waarom'),
    }),
    rollen: ['intake', 'administratie', ...PROFESSIONALS],
  },
  UITSTEL_GEEINDIGD: {
    titel: 'Uitstel op verzoek geëindigd',
    uitleg: 'Het gezin wil verder; de wachttijdnormen lopen weer.',
    schema: z.strictObject({ door: z.enum(['jeugdige', 'ouders']).describe('Wie het zegt') }),
    rollen: ['intake', 'administratie', ...PROFESSIONALS],
  },
  ALTERNATIEF_GEZOCHT: {
    titel: 'Naar een andere aanbieder gezocht',
    uitleg: 'Boven de norm zoeken aanbieder en toeleider samen met het gezin naar een andere plek (plicht van beide).',
    voorwaarde: 'Dit kan als het wachten langer duurt dan de norm.',
    schema: z.strictObject({
      uitkomst: z.enum(['gevonden', 'gezinWachtLiever', 'geenAlternatief']).describe('Wat het zoeken opleverde'),
      aanbiederDeedMee: z.boolean().describe('Heeft de aanbieder met de wachtlijst meegezocht?'),
      gezinDeedMee: z.boolean().describe('Is er met het gezin gezocht?'),
    }),
    rollen: PROFESSIONALS,
  },
  OVERBRUGGINGSZORG_BESPROKEN: {
    titel: 'Overbruggingszorg besproken',
    uitleg: 'Hulp voor de tussentijd is aangeboden: aanvaard, afgewezen, of niet beschikbaar.',
    schema: Overbruggingszorg,
    rollen: PROFESSIONALS,
  },
  REGIO_GEANTWOORD: {
    titel: 'Regio antwoordde over de wachttijd',
    uitleg: 'Bij anderhalf keer de norm is de regio aan zet: een plek elders, extra ruimte, of nog geen oplossing.',
    schema: z.strictObject({
      uitkomst: z.enum(['plekElders', 'extraRuimte', 'geenOplossing']).describe('Wat de regio doet'),
    }),
    rollen: ['teamleider'],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
