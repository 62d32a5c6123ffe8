import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { KLASSEVELD } from '../../gedeeld/bescherming/klasse.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import { controleerVerjaardagen, LEEFTIJDSVELDEN } from '../../gedeeld/gezin/leeftijd.ts';
import { VERZOEKERS } from '../raadsonderzoek.codes.ts';

const VtoOntvangen = z
  .strictObject({
    gemeente: Gemeentecode,
    jeugdigeId: z.uuid().describe('Pseudoniem van de jeugdige'),
    verzoeker: z.enum(VERZOEKERS).describe('Wie het onderzoek vraagt (Jeugdwet 3.1)'),
    spoed: z.boolean().describe('Is er een acute en ernstig bedreigende situatie?'),
    ...KLASSEVELD,
    ...LEEFTIJDSVELDEN,
  })
  .superRefine(controleerVerjaardagen)
  .refine(({ verzoeker, spoed }) => verzoeker !== 'raad' || spoed, {
    path: ['spoed'],
    message: 'De Raad begint alleen zelf in een acute en ernstig bedreigende situatie (Jeugdwet 3.1 lid 2)',
  });

const RAAD = ['raadsonderzoeker', 'teamleider'] as const;

/** From the request to the start of the onderzoek. */
export const VERZOEK_GEBEURTENISSEN = {
  VTO_ONTVANGEN: {
    titel: 'Verzoek tot onderzoek ontvangen',
    uitleg:
      'Van het college, een aangewezen aanbieder, een instelling of Veilig Thuis; met spoed ook van de Raad zelf.',
    schema: VtoOntvangen,
    rollen: ['raadsonderzoeker', 'intake', 'systeem'],
  },
  COLLEGE_INGELICHT: {
    titel: 'College ingelicht',
    uitleg: 'Begint de Raad zelf, of vraagt een instelling het onderzoek, dan hoort het college dat meteen.',
    schema: z.strictObject({ wijze: z.enum(['telefoon', 'beveiligdBericht']).describe('Hoe') }),
    rollen: ['raadsonderzoeker', 'jeugdbeschermer', 'teamleider', 'systeem'],
  },
  VTO_BEOORDEELD: {
    titel: 'Verzoek beoordeeld',
    uitleg: 'Aanvaard, aan te vullen, terug naar de gemeente, of toch spoed.',
    schema: z.strictObject({
      uitkomst: z
        .enum(['aanvaard', 'onvolledig', 'nietAanvaard', 'spoed'])
        .describe('Wat de Raad met het verzoek doet'),
    }),
    rollen: RAAD,
  },
  VTO_AANGEVULD: {
    titel: 'Verzoek aangevuld',
    uitleg: 'De verzoeker heeft gegeven wat er ontbrak.',
    schema: z.strictObject({ door: z.enum(VERZOEKERS).describe('Wie het aanvult') }),
    rollen: ['raadsonderzoeker', 'jeugdprofessional', 'systeem'],
  },
  WACHTTIJD_MEEGEDEELD: {
    titel: 'Gezin bijgepraat over het wachten',
    uitleg: 'Het gezin hoort hoelang het nog duurt en wie er tot dan voor de veiligheid zorgt.',
    schema: z.strictObject({
      nogWeken: z.int().min(0).max(104).describe('Hoeveel weken het naar verwachting nog duurt'),
    }),
    rollen: RAAD,
  },
  SPOED_VASTGESTELD: {
    titel: 'Spoed vastgesteld',
    uitleg: 'De situatie is acuut en ernstig geworden: de Raad begint direct.',
    schema: z.strictObject({
      door: z.enum(['raad', 'lokaalTeam', 'veiligThuis', 'crisisteam', 'politie']).describe('Wie het meldt'),
    }),
    rollen: ['raadsonderzoeker', 'jeugdprofessional', 'teamleider'],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
