import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { VERZOEKSOORTEN } from '../raadsonderzoek.codes.ts';

const RAAD = ['raadsonderzoeker', 'teamleider'] as const;

/** The onderzoek, and what the Raad decides. */
export const ONDERZOEK_GEBEURTENISSEN = {
  RAADSONDERZOEK_GESTART: {
    titel: 'Onderzoek gestart',
    uitleg: 'Het wachten is voorbij.',
    schema: z.strictObject({ kindGesproken: z.boolean().describe('Is er al met het kind gesproken?') }),
    rollen: RAAD,
  },
  RAADSONDERZOEK_AFGEROND: {
    titel: 'Onderzoek afgerond',
    uitleg: 'Geen verzoek, terug naar de gemeente, of een verzoek aan de kinderrechter.',
    schema: z
      .strictObject({
        besluit: z.enum(['geenVerzoek', 'terugNaarGemeente', 'verzoek']).describe('Wat de Raad besluit'),
        soort: z.enum(VERZOEKSOORTEN).optional().describe('Wat de Raad de rechter vraagt; precies bij een verzoek'),
        kindGesproken: z.boolean().describe('Is er met het kind gesproken?'),
      })
      .refine(({ besluit, soort }) => (besluit === 'verzoek') === (soort !== undefined), {
        path: ['soort'],
        message: 'Noem de soort precies dan als er een verzoek komt',
      }),
    rollen: RAAD,
  },
  VERZOEK_INGEDIEND: {
    titel: 'Verzoek bij de kinderrechter ingediend',
    uitleg: 'De rechter plant een zitting.',
    schema: z.strictObject({ soort: z.enum(VERZOEKSOORTEN).describe('Wat de Raad vraagt') }),
    rollen: RAAD,
  },
  SPOEDVERZOEK_GEDAAN: {
    titel: 'Spoedverzoek bij de kinderrechter gedaan',
    uitleg: 'Om een voorlopige ondertoezichtstelling, een uithuisplaatsing of allebei.',
    schema: z.strictObject({
      soort: z.enum(['vots', 'votsMetUithuisplaatsing', 'uithuisplaatsing']).describe('Wat de Raad met spoed vraagt'),
    }),
    rollen: RAAD,
  },
  GEEN_SPOED: {
    titel: 'Geen spoed gebleken',
    uitleg: 'Het onderzoek gaat gewoon verder.',
    schema: z.strictObject({
      reden: z.enum(['gevaarWeg', 'kindElders', 'eerderOnjuist']).describe('Waarom er geen spoed is'),
    }),
    rollen: RAAD,
  },
  ZAAK_GESLOTEN: {
    titel: 'Zaak gesloten',
    uitleg: 'Kan pas als een instelling of het lokale team heeft aanvaard, ook het zicht op de veiligheid.',
    voorwaarde:
      'Eerst is er geen maatregel meer open, zijn de belanghebbenden gehoord en is een vervallen beschikking vastgesteld.',
    schema: z.strictObject({
      resultaat: z.enum(['maatregel', 'geenMaatregel', 'overleden']).describe('Waarmee de zaak eindigt'),
    }),
    rollen: RAAD,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
