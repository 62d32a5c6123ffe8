import { z } from 'zod';

import { Sleutelwoord } from '../../../libs/contracts/rollen.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';

const GI = ['jeugdbeschermer', 'teamleider'] as const;

const FamiliegroepsplanBesproken = z
  .strictObject({
    uitkomst: z.enum(['gezinMaaktPlan', 'geenPlan']).describe('Maakt het gezin zelf een plan?'),
    reden: z
      .enum(['gezinZietAf', 'concreteBedreiging', 'schaadtBelangKind'])
      .optional()
      .describe('Waarom niet; precies als er geen plan komt'),
  })
  .refine(({ uitkomst, reden }) => (uitkomst === 'geenPlan') === (reden !== undefined), {
    path: ['reden'],
    message: 'Noem een reden precies dan als er geen plan komt',
  });

/** The work of the jeugdbeschermer: contact, plan, evaluation. */
export const UITVOERING_GEBEURTENISSEN = {
  JEUGDBESCHERMER_TOEGEWEZEN: {
    titel: 'Vaste jeugdbeschermer toegewezen',
    uitleg: 'Het gezin weet wie het is. Kan later ook een ander worden.',
    schema: z.strictObject({ jeugdbeschermer: Sleutelwoord.describe('Pseudoniem van de jeugdbeschermer') }),
    rollen: GI,
  },
  EERSTE_CONTACT_GELEGD: {
    titel: 'Eerste contact gelegd',
    uitleg: 'De jeugdbeschermer heeft het gezin gesproken en het kind gezien.',
    schema: z.strictObject({
      wijze: z.enum(['huisbezoek', 'opKantoor', 'beeldbellen', 'telefoon']).describe('Hoe'),
      kindGezien: z.boolean().describe('Is het kind zelf gezien of gesproken?'),
    }),
    rollen: GI,
  },
  FAMILIEGROEPSPLAN_BESPROKEN: {
    titel: 'Familiegroepsplan besproken',
    uitleg:
      'Het gezin mag als eerste een eigen plan maken. Afzien kan alleen om een van drie redenen (Jeugdwet 4.1.2).',
    schema: FamiliegroepsplanBesproken,
    rollen: GI,
  },
  FAMILIEGROEPSPLAN_ONTVANGEN: {
    titel: 'Familiegroepsplan ontvangen',
    uitleg: 'Het eigen plan van het gezin is de basis, als dat veilig kan.',
    schema: z.strictObject({
      bruikbaar: z.boolean().describe('Kan het plan de basis zijn, gelet op de belangen van het kind?'),
    }),
    rollen: GI,
  },
  FAMILIEGROEPSPLAN_VERVALLEN: {
    titel: 'Gezin maakt toch geen familiegroepsplan',
    uitleg: 'Vanaf deze dag geldt zes weken voor het plan van aanpak (Jeugdwet 4.1.3 lid 5).',
    schema: z.strictObject({
      reden: z.enum(['gezinZietAf', 'concreteBedreiging', 'schaadtBelangKind']).describe('Waarom'),
    }),
    rollen: GI,
  },
  PLAN_VASTGESTELD: {
    titel: 'Plan van aanpak vastgesteld',
    uitleg: 'Met het gezin besproken, met doelen waaraan de veiligheid te meten is.',
    schema: z.strictObject({ metGezin: z.boolean().describe('Is het plan met het gezin besproken?') }),
    rollen: GI,
  },
  PLAN_GEEVALUEERD: {
    titel: 'Plan geëvalueerd',
    uitleg: 'Met het gezin en de hulpverleners: doorgaan, of het plan bijstellen.',
    schema: z.strictObject({ uitkomst: z.enum(['doorgaan', 'bijstellen']).describe('Hoe het verdergaat') }),
    rollen: GI,
  },
  ZAAK_GESLOTEN: {
    titel: 'Zaak gesloten',
    uitleg: 'Kan pas als de maatregel is geëindigd en het lokale team heeft aanvaard, ook het zicht.',
    schema: z.strictObject({
      resultaat: z.enum(['maatregelGeeindigd', 'volwassen', 'overleden']).describe('Waarmee de zaak eindigt'),
    }),
    rollen: GI,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
