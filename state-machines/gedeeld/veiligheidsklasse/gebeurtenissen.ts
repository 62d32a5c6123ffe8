import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { AFWIJKREDENEN, TRIAGE_INSTRUMENTEN } from '../../../libs/triage/instrument.ts';
import { VEILIGHEIDSKLASSEN } from '../../../libs/triage/klasse.ts';

const PROFESSIONALS = ['jeugdprofessional', 'gedragswetenschapper', 'teamleider'] as const;

const Klassebepaling = z
  .strictObject({
    klasse: z.enum(VEILIGHEIDSKLASSEN).describe('Oordeel van de professional'),
    instrument: z.enum(TRIAGE_INSTRUMENTEN).describe('Waarop het oordeel steunt'),
    voorstel: z.enum(VEILIGHEIDSKLASSEN).optional().describe('Wat het instrument voorstelt'),
    afwijkreden: z.enum(AFWIJKREDENEN).optional().describe('Waarom het oordeel afwijkt van dat voorstel'),
  })
  .refine(({ instrument, voorstel }) => (instrument === 'professioneelOordeel') === (voorstel === undefined), {
    path: ['voorstel'],
    message: 'Noem het voorstel precies dan als er een instrument is gebruikt',
  })
  .refine(
    ({ klasse, voorstel, afwijkreden }) =>
      (voorstel !== undefined && voorstel !== klasse) === (afwijkreden !== undefined),
    { path: ['afwijkreden'], message: 'Noem een reden precies dan als het oordeel afwijkt van het voorstel' },
  );

/** The safety class: an instrument proposes, a person decides; it is raised by one and lowered by two. Source: domain reference 5. */
export const KLASSEGEBEURTENISSEN = {
  VEILIGHEIDSKLASSE_BEPAALD: {
    titel: 'Veiligheidsklasse bepaald',
    uitleg: 'Een instrument stelt voor, een professional beslist. Hiermee gaat de klasse alleen omhoog.',
    voorwaarde: 'Deze klasse is niet zwaarder dan die van nu. Verlagen gaat met een voorstel en een tweede persoon.',
    schema: Klassebepaling,
    rollen: PROFESSIONALS,
  },
  VERLAGING_VOORGESTELD: {
    titel: 'Lagere veiligheidsklasse voorgesteld',
    uitleg: 'De klasse blijft zoals zij is, tot een ander het ermee eens is.',
    voorwaarde: 'De voorgestelde klasse moet lichter zijn dan die van nu.',
    schema: z.strictObject({
      naar: z.enum(['zorgelijk', 'onveilig']).describe('Welke klasse nu past'),
      reden: z
        .enum(['maatregelGetroffen', 'kindElders', 'dreigingWeg', 'onjuisteInformatie', 'hulpLeidtTotVeiligheid'])
        .describe('Waarom lager kan'),
    }),
    rollen: PROFESSIONALS,
  },
  VERLAGING_BEOORDEELD: {
    titel: 'Voorstel voor een lagere klasse beoordeeld',
    uitleg: 'Alleen een ander dan wie het voorstelde kan het eens zijn. Bij oneens blijft de klasse.',
    voorwaarde: 'Een voorstel wordt beoordeeld door een ander dan wie het deed.',
    schema: z.strictObject({ oordeel: z.enum(['eens', 'oneens']).describe('Kan de klasse lager?') }),
    rollen: PROFESSIONALS,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
