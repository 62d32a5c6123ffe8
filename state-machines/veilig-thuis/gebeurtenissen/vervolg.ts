import { z } from 'zod';

import { Sleutelwoord } from '../../../libs/contracts/rollen.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { DIENSTEN } from '../veilig-thuis.codes.ts';

const PROFESSIONALS = ['jeugdprofessional', 'gedragswetenschapper', 'teamleider'] as const;

const RaadTeruggekoppeld = z
  .strictObject({
    uitkomst: z.enum(['maatregel', 'geenMaatregel', 'terugNaarGemeente']).describe('Wat de Raad of de rechter besloot'),
    ontvanger: Sleutelwoord.optional().describe(
      'Gecertificeerde instelling die het zicht op de veiligheid heeft aanvaard',
    ),
  })
  .refine(({ uitkomst, ontvanger }) => (uitkomst === 'maatregel') === (ontvanger !== undefined), {
    path: ['ontvanger'],
    message: 'Noem precies bij een maatregel wie het zicht heeft aanvaard',
  });

/** From the veiligheidsbeoordeling to the end. */
export const VERVOLG_GEBEURTENISSEN = {
  DIENST_GEKOZEN: {
    titel: 'Dienst gekozen',
    uitleg: 'Wat Veilig Thuis doet. Kan pas als de klasse bekend is en eerdere signalen zijn gewogen.',
    voorwaarde:
      'Eerst zijn de eerdere signalen gewogen en is de check op acute onveiligheid klaar. Er loopt geen onderzoek, en wie u kiest is niet al gevraagd.',
    schema: z.strictObject({ dienst: z.enum(DIENSTEN).describe('Welke dienst') }),
    rollen: PROFESSIONALS,
  },
  VOORWAARDEN_BESPROKEN: {
    titel: 'Veiligheidsvoorwaarden besproken',
    uitleg: 'Wat er nodig is om veilig te zijn, en of de betrokkenen dat onderschrijven. Een nee stopt niets.',
    schema: z.strictObject({
      akkoord: z.enum(['ja', 'deels', 'nee']).describe('Onderschrijven de betrokkenen de voorwaarden?'),
      kindGesproken: z.boolean().describe('Is er met het kind zelf gesproken?'),
    }),
    rollen: PROFESSIONALS,
  },
  ONDERZOEK_AFGEROND: {
    titel: 'Onderzoek van Veilig Thuis afgerond',
    uitleg: 'Daarna kiest Veilig Thuis hoe het verdergaat.',
    schema: z.strictObject({
      uitkomst: z.enum(['bevestigd', 'nietBevestigd', 'onduidelijk']).describe('Wat het onderzoek liet zien'),
      kindGesproken: z.boolean().describe('Is er met het kind zelf gesproken?'),
    }),
    rollen: PROFESSIONALS,
  },
  TAFEL_TERUGGEKOPPELD: {
    titel: 'Terugkoppeling van de jeugdbeschermingstafel',
    uitleg: 'Daarna kiest Veilig Thuis hoe het verdergaat; het zicht bleef hier.',
    schema: z.strictObject({
      uitkomst: z.enum(['vrijwillig', 'drang', 'onderzoekRaad']).describe('Wat de tafel besloot'),
    }),
    rollen: ['systeem', 'intake', ...PROFESSIONALS],
  },
  RAAD_TERUGGEKOPPELD: {
    titel: 'Terugkoppeling van de Raad voor de Kinderbescherming',
    uitleg: 'Bij een maatregel heeft de gecertificeerde instelling het zicht aanvaard; anders blijft het hier.',
    voorwaarde: 'Een maatregel kan alleen volgen op een verzoek dat bij de Raad ligt.',
    schema: RaadTeruggekoppeld,
    rollen: ['systeem', 'intake', ...PROFESSIONALS],
  },
  CRISISTEAM_GEVRAAGD: {
    titel: 'Crisisteam gevraagd',
    uitleg: 'Het crisisteam handelt; Veilig Thuis houdt het zicht op de veiligheid.',
    schema: z.strictObject({
      reden: z.enum(['acuutGevaar', 'plaatsNodig', 'buitenKantoortijd']).describe('Waarom'),
    }),
    rollen: PROFESSIONALS,
  },
  MONITORING_GEDAAN: {
    titel: 'Na de overdracht gevraagd hoe het gaat',
    uitleg: 'Is het niet veilig, dan beoordeelt Veilig Thuis opnieuw en ligt het zicht weer hier.',
    schema: z.strictObject({
      uitkomst: z.enum(['veilig', 'onveilig', 'nietBereikt']).describe('Hoe het gaat'),
      kindGesproken: z.boolean().describe('Is er met het kind zelf gesproken?'),
    }),
    rollen: PROFESSIONALS,
  },
  ZAAK_GESLOTEN: {
    titel: 'Zaak gesloten',
    uitleg: 'Kan pas na een advies, of als een ander het zicht heeft of de zorgen licht zijn, en de melder het weet.',
    voorwaarde: 'Eerst is de melder ingelicht.',
    schema: z.strictObject({
      resultaat: z
        .enum(['adviesGegeven', 'overgedragen', 'eindeBemoeienis', 'overleden'])
        .describe('Waarmee de zaak eindigt'),
    }),
    rollen: PROFESSIONALS,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
