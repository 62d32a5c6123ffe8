import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';

const BINNEN = ['jeugdbeschermer', 'jeugdprofessional', 'gedragswetenschapper', 'teamleider'] as const;

/** Entry, plan and leaving. */
export const OPNAME_GEBEURTENISSEN = {
  OPNAME_GEDAAN: {
    titel: 'Jeugdige opgenomen',
    uitleg: 'Vanaf de opname telt de termijn van zes weken voor het plan (Jeugdwet 6.2.9).',
    schema: z.strictObject({ jeugdigeGesproken: z.boolean().describe('Is er met de jeugdige gesproken?') }),
    rollen: BINNEN,
  },
  OPNAME_BESLOTEN: {
    titel: 'Besloten tot opname bij een voorwaardelijke machtiging',
    uitleg:
      'De jeugdige hield zich niet aan de voorwaarden. Hij hoort dit binnen vier dagen schriftelijk (6.1.6 lid 6).',
    schema: z.strictObject({ reden: z.enum(['voorwaardenGeschonden', 'ernstigNadeel']).describe('Waarom') }),
    rollen: ['jeugdprofessional', 'gedragswetenschapper'],
  },
  OPNAME_MEEGEDEELD: {
    titel: 'Opname schriftelijk meegedeeld aan de jeugdige',
    uitleg: 'Met de reden, en waar de jeugdige terechtkan als hij het niet eens is.',
    schema: z.strictObject({
      metBeroepsmogelijkheid: z.literal(true).describe('Staat erin hoe hij zich kan verzetten?'),
    }),
    rollen: BINNEN,
  },
  PLAN_GESLOTEN_VASTGESTELD: {
    titel: 'Hulpverleningsplan vastgesteld',
    uitleg: 'Zo snel als kan, en uiterlijk zes weken na de opname.',
    schema: z.strictObject({ metJeugdige: z.boolean().describe('Is het met de jeugdige besproken?') }),
    rollen: BINNEN,
  },
  VERBLIJF_BEEINDIGD: {
    titel: 'Gesloten verblijf beëindigd',
    uitleg: 'De jeugdige gaat naar een andere plek of naar huis; wie het zicht heeft, weet ervan.',
    schema: z.strictObject({ naar: z.enum(['thuis', 'pleeggezin', 'gezinshuis', 'openGroep']).describe('Waarheen') }),
    rollen: BINNEN,
  },
  ZAAK_GESLOTEN: {
    titel: 'Zaak gesloten',
    uitleg: 'Kan pas als het zicht op de veiligheid belegd is: bij de instelling of bij het lokale team.',
    schema: z.strictObject({
      resultaat: z
        .enum(['verblijfBeeindigd', 'nietVerleend', 'vervallen', 'overleden'])
        .describe('Waarmee de zaak eindigt'),
    }),
    rollen: BINNEN,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
