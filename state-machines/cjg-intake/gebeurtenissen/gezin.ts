import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';

const PROFESSIONALS = ['jeugdprofessional', 'teamleider'] as const;
const Instemming = z.enum(['ja', 'nee', 'nietGevraagd']);

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

/** The rights of jeugdige and parents: consent, own plan, confidential adviser, and turning 18. */
export const GEZIN_GEBEURTENISSEN = {
  TOESTEMMING_VASTGELEGD: {
    titel: 'Toestemming vastgelegd',
    uitleg:
      'Onder 12 de ouders, van 12 tot 16 ouders en jeugdige, vanaf 16 de jeugdige zelf (Jeugdwet 7.3.4 en 7.3.5).',
    schema: z.strictObject({
      ouders: Instemming.describe('Stemmen de ouders met gezag in?'),
      jeugdige: Instemming.describe('Stemt de jeugdige in?'),
    }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  TOESTEMMING_INGETROKKEN: {
    titel: 'Toestemming ingetrokken',
    uitleg: 'De toestemming moet opnieuw worden besproken.',
    schema: z.strictObject({ door: z.enum(['jeugdige', 'ouders', 'eenOuder']).describe('Wie intrekt') }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  HULP_ZONDER_TOESTEMMING_BESLOTEN: {
    titel: 'Besloten tot hulp zonder alle toestemming',
    uitleg:
      'Van 12 tot 16 bij ernstig nadeel of een weloverwogen wens (Jeugdwet 7.3.4); bij kennelijk ernstig nadeel op elke leeftijd (7.3.16).',
    schema: z.strictObject({
      grond: z.enum(['ernstigNadeel', 'weloverwogenWens', 'kennelijkErnstigNadeel']).describe('Wettelijke grond'),
    }),
    rollen: ['jeugdprofessional', 'gedragswetenschapper'],
  },
  VERVANGENDE_TOESTEMMING_VERLEEND: {
    titel: 'Vervangende toestemming van de rechter',
    uitleg: 'Bij een geschil over het gezag, of als de kinderrechter haar verleent.',
    schema: z.strictObject({ artikel: z.enum(['bw-1-253a', 'bw-1-265h']).describe('Waarop de uitspraak rust') }),
    rollen: PROFESSIONALS,
  },
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
  VERVOLG_NA_18_BEOORDEELD: {
    titel: 'Vervolg na 18 beoordeeld',
    uitleg:
      'Jeugdhulp kan na 18 doorlopen tot 23 als zij al was begonnen of besloten (Jeugdwet 1.1); anders gaat een andere wet voor.',
    schema: z.strictObject({
      uitkomst: z.enum(['jeugdhulpLooptDoor', 'naarAnderRecht']).describe('Hoe het verdergaat'),
    }),
    rollen: PROFESSIONALS,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
