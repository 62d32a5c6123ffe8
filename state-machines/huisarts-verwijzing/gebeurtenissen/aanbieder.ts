import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { AgbCode } from '../../gedeeld/ijw.ts';

const VOLGERS = ['jeugdprofessional', 'intake', 'teamleider'] as const;

/** With the provider, up to the assessment. */
export const AANBIEDER_GEBEURTENISSEN = {
  AANMELDING_BIJ_AANBIEDER: {
    titel: 'Aangemeld bij een aanbieder',
    uitleg: 'Het gezin koos een aanbieder en de aanmelding is compleet. Vanaf nu telt de wachttijd.',
    voorwaarde: 'Er wordt nu geen aanbieder gezocht.',
    schema: z.strictObject({
      aanbieder: AgbCode,
      wachttijdWeken: z.int().min(0).max(260).optional().describe('Wachttijd die de aanbieder zelf noemt, in weken'),
    }),
    rollen: VOLGERS,
  },
  AANMELDING_GEWEIGERD: {
    titel: 'Aanmelding geweigerd door de aanbieder',
    uitleg:
      'De aanbieder kan dit kind niet helpen. Samen met het gezin wordt een andere gezocht; de wachttijd telt door.',
    schema: z.strictObject({
      reden: z
        .enum(['geenPlek', 'nietPassend', 'buitenRegio', 'geenContract', 'leeftijd'])
        .describe('Waarom de aanbieder niet kan helpen'),
    }),
    rollen: VOLGERS,
  },
  INTAKE_GEHOUDEN: {
    titel: 'Intake gehouden',
    uitleg: 'Het eerste gesprek bij de aanbieder. De aanbieder beoordeelt nu welke hulp nodig is.',
    schema: z.strictObject({ jeugdigeGesproken: z.boolean().describe('Is er met de jeugdige zelf gesproken?') }),
    rollen: VOLGERS,
  },
  BEOORDELING_AFGEROND: {
    titel: 'Beoordeling door de aanbieder afgerond',
    uitleg: 'De aanbieder bepaalt na de verwijzing of en welke jeugdhulp nodig is (Jeugdwet 2.6 lid 1 onder e).',
    schema: z.strictObject({
      uitkomst: z
        .enum(['hulpNodig', 'andereHulpNodig', 'geenHulpNodig'])
        .describe('Wat de beoordeling oplevert; bij andere hulp zoekt het gezin een andere aanbieder'),
      familiegroepsplan: z
        .enum(['gezinMaaktPlan', 'gezinZietAf', 'nietGepast'])
        .describe('Kreeg het gezin de kans op een eigen plan? (Jeugdwet 4.1.2)'),
    }),
    rollen: VOLGERS,
  },
  ANDERE_AANBIEDER_GEKOZEN: {
    titel: 'Andere aanbieder gekozen',
    uitleg: 'Het gezin gaat naar een andere aanbieder. De totale wachttijd telt door vanaf de eerste aanmelding.',
    voorwaarde: 'Er staat nog een verzoek bij de gemeente open: dat wordt eerst beantwoord (iJw OP274).',
    schema: z.strictObject({
      aanbieder: AgbCode,
      initiatief: z.enum(['gezin', 'aanbieder', 'gemeente', 'verwijzer']).describe('Wie hiermee kwam'),
    }),
    rollen: VOLGERS,
  },
  UITSTEL_AFGESPROKEN: {
    titel: 'Uitstel afgesproken op verzoek van het gezin',
    uitleg: 'De wachttijd staat stil tot de genoemde dag, en die dagen blijven apart zichtbaar.',
    voorwaarde: 'De dag waarop het uitstel eindigt, moet nog komen.',
    schema: z.strictObject({
      reden: z.enum(['vakantie', 'ziekte', 'eigenWens', 'voorkeurAanbieder']).describe('Waarom het gezin later wil'),
      tot: Datum.describe('Eerste dag waarop het gezin weer kan'),
    }),
    rollen: VOLGERS,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
