import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { afwijkvelden, controleerAfwijking } from '../../gedeeld/afwijking.ts';
import { KLASSEVELD } from '../../gedeeld/bescherming/klasse.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import { controleerVerjaardagen, LEEFTIJDSVELDEN } from '../../gedeeld/gezin/leeftijd.ts';
import { CRITERIA, TAFELMELDERS } from '../jeugdbeschermingstafel.codes.ts';

const TafelVerzocht = z
  .strictObject({
    gemeente: Gemeentecode,
    jeugdigeId: z.uuid().describe('Pseudoniem van de jeugdige'),
    melder: z.enum(TAFELMELDERS).describe('Wie om een tafel vraagt'),
    ...KLASSEVELD,
    ...LEEFTIJDSVELDEN,
  })
  .superRefine(controleerVerjaardagen);

const Screening = z.enum(['tafel', 'teOnveilig', 'geenTafel']);

/** From the request to the table. */
export const AANLOOP_GEBEURTENISSEN = {
  TAFEL_VERZOCHT: {
    titel: 'Jeugdbeschermingstafel verzocht',
    uitleg: 'Een melder vraagt om een tafel. Het zicht op de veiligheid blijft bij wie het heeft.',
    schema: TafelVerzocht,
    rollen: ['intake', 'jeugdprofessional', 'voorzitter', 'systeem'],
  },
  VERZOEK_MET_OUDERS_GEDEELD: {
    titel: 'Verzoek gedeeld met de ouders',
    uitleg: 'De melder bespreekt het verzoek eerst met de ouders. Overslaan kan alleen als dat gevaar oplevert.',
    schema: z.strictObject({
      gesprek: z.enum(['besproken', 'nietVeilig', 'nietBereikt']).describe('Is het verzoek met de ouders besproken?'),
      kindGesproken: z.boolean().describe('Is er met het kind zelf gesproken?'),
    }),
    rollen: ['jeugdprofessional', 'teamleider'],
  },
  TAFEL_GESCREEND: {
    titel: 'Verzoek gescreend door de voorzitter',
    uitleg: 'Te onveilig om op een tafel te wachten: meteen naar de Raad.',
    schema: z
      .strictObject({
        uitkomst: Screening.describe('Hoe het verdergaat'),
        criteria: z.array(z.enum(CRITERIA)).max(CRITERIA.length).describe('Wat er speelt'),
        ...afwijkvelden(Screening),
      })
      .superRefine((gegevens, context) => {
        controleerAfwijking(gegevens.uitkomst, gegevens, context);
      }),
    rollen: ['voorzitter'],
  },
  TAFEL_GEPLAND: {
    titel: 'Tafel gepland en leden uitgenodigd',
    uitleg: 'Ouders, melder en Raad altijd; een kind vanaf 12 jaar ook; een gecertificeerde instelling als dat helpt.',
    voorwaarde: 'Alle leden die aan deze tafel horen, zijn uitgenodigd.',
    schema: z.strictObject({
      tafelOp: Datum.describe('Dag van de tafel'),
      ouders: z.boolean().describe('Zijn de ouders uitgenodigd?'),
      jeugdige: z.boolean().describe('Is de jeugdige uitgenodigd?'),
      melder: z.boolean().describe('Is de melder uitgenodigd?'),
      raad: z.boolean().describe('Is de Raad uitgenodigd?'),
      instelling: z.boolean().describe('Is een gecertificeerde instelling uitgenodigd?'),
    }),
    rollen: ['voorzitter'],
  },
  TAFELSTUKKEN_VERZONDEN: {
    titel: 'Stukken voor de tafel verzonden',
    uitleg: 'Ieder krijgt dezelfde stukken, ruim voor de tafel.',
    schema: z.strictObject({ ouders: z.boolean().describe('Hebben de ouders de stukken ook?') }),
    rollen: ['voorzitter'],
  },
  TAFEL_VERZET: {
    titel: 'Tafel verzet',
    uitleg: 'De termijn voor de tafel loopt door.',
    schema: z.strictObject({
      reden: z.enum(['oudersVerhinderd', 'lidVerhinderd', 'stukkenOntbreken', 'anders']).describe('Waarom'),
    }),
    rollen: ['voorzitter'],
  },
  SPOED_NAAR_RAAD: {
    titel: 'Te onveilig: meteen naar de Raad',
    uitleg: 'Kan op elk moment. De Raad start in een acute en ernstige situatie direct.',
    schema: z.strictObject({
      reden: z.enum(['acuutGevaar', 'kindOnbereikbaar', 'oudersVertrekken', 'crisisteamVraagt']).describe('Waarom nu'),
    }),
    rollen: ['voorzitter', 'jeugdprofessional', 'teamleider'],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
