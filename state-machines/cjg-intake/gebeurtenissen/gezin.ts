import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';

const PROFESSIONALS = ['jeugdprofessional', 'teamleider'] as const;

const FamiliegroepsplanBesproken = z
  .strictObject({
    uitkomst: z.enum(['gezinMaaktPlan', 'geenPlan']).describe('Gaat het gezin een eigen plan maken?'),
    reden: z
      .enum(['gezinZietAf', 'concreteBedreiging', 'schaadtBelangKind'])
      .optional()
      .describe('Waarom er geen familiegroepsplan komt; alleen deze redenen bestaan (Jeugdwet 4.1.2)'),
  })
  .refine(({ uitkomst, reden }) => (uitkomst === 'geenPlan') === (reden !== undefined), {
    path: ['reden'],
    message: 'Noem de reden precies dan als er geen familiegroepsplan komt',
  });

/** The rights of jeugdige and parents in this route, besides consent and turning 18: own plan and confidential adviser. */
export const GEZIN_GEBEURTENISSEN = {
  FAMILIEGROEPSPLAN_BESPROKEN: {
    titel: 'Familiegroepsplan besproken',
    uitleg:
      'Het gezin mag als eerste een eigen plan maken. Afzien kan alleen om een van drie redenen (Jeugdwet 4.1.2).',
    schema: FamiliegroepsplanBesproken,
    rollen: PROFESSIONALS,
  },
  FAMILIEGROEPSPLAN_ONTVANGEN: {
    titel: 'Familiegroepsplan ontvangen',
    uitleg: 'Het eigen plan van het gezin is de basis voor de hulp.',
    schema: z.strictObject({
      bruikbaar: z.boolean().describe('Kan het plan de basis zijn, gelet op de belangen van het kind?'),
    }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  FAMILIEGROEPSPLAN_VERVALLEN: {
    titel: 'Gezin maakt toch geen familiegroepsplan',
    uitleg: 'Vanaf deze dag geldt zes weken voor het hulpverleningsplan (Jeugdwet 4.1.3 lid 5).',
    schema: z.strictObject({
      reden: z.enum(['gezinZietAf', 'concreteBedreiging', 'schaadtBelangKind']).describe('Waarom'),
    }),
    rollen: PROFESSIONALS,
  },
  PLAN_OP_SCHRIFT_GEVRAAGD: {
    titel: 'Plan op schrift gevraagd',
    uitleg: 'Jeugdige, ouder of aanbieder wil het plan op papier: binnen 14 dagen (Jeugdwet 4.1.3 lid 4).',
    schema: z.strictObject({ door: z.enum(['jeugdige', 'ouders', 'aanbieder']).describe('Wie het vraagt') }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  PLAN_OP_SCHRIFT_GEGEVEN: {
    titel: 'Plan op schrift gegeven',
    uitleg: 'Het vastgestelde plan is op papier verstrekt.',
    schema: z.strictObject({ aan: z.enum(['jeugdige', 'ouders', 'allebei']).describe('Aan wie') }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  VERTROUWENSPERSOON_UITGELEGD: {
    titel: 'Vertrouwenspersoon uitgelegd',
    uitleg: 'Jeugdige en ouders weten dat zij een onafhankelijke vertrouwenspersoon kunnen vragen (Jeugdwet 2.5).',
    schema: z.strictObject({ wijze: z.enum(['gesprek', 'brief', 'folder']).describe('Hoe uitgelegd') }),
    rollen: ['intake', ...PROFESSIONALS],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
