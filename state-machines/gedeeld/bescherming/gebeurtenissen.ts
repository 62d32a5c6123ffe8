import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { afwijkvelden, controleerAfwijking } from '../afwijking.ts';
import { VEILIGHEID_GEBEURTENISSEN } from '../veiligheid/gebeurtenissen.ts';
import { REDENEN_LICHTERE_WEGING, Veiligheidsklasse } from './klasse.ts';

const WEGERS = [
  'jeugdprofessional',
  'gedragswetenschapper',
  'teamleider',
  'voorzitter',
  'raadsonderzoeker',
  'jeugdbeschermer',
] as const;

/** Safety as a class, and the alarm when it does not improve. */
export const BESCHERMING_GEBEURTENISSEN = {
  VEILIGHEIDSSIGNAAL_ONTVANGEN: VEILIGHEID_GEBEURTENISSEN.VEILIGHEIDSSIGNAAL_ONTVANGEN,
  VEILIGHEID_GEWOGEN: {
    titel: 'Veiligheid gewogen',
    uitleg: 'Zwaarder wegen mag iemand alleen. Lichter is een voorstel met een reden, tot een ander het bevestigt.',
    voorwaarde: 'Een lichtere klasse vraagt een reden en de bevestiging van een tweede persoon.',
    schema: z
      .strictObject({
        klasse: Veiligheidsklasse.describe('Oordeel van de professional'),
        instrument: z.enum(['arij', 'lirik', 'vtTriage', 'professioneelOordeel']).describe('Waarop het oordeel steunt'),
        ...afwijkvelden(Veiligheidsklasse),
        reden: z.enum(REDENEN_LICHTERE_WEGING).optional().describe('Waarom het oordeel lichter kan'),
      })
      .superRefine((gegevens, context) => {
        controleerAfwijking(gegevens.klasse, gegevens, context);
      }),
    rollen: WEGERS,
  },
  LICHTERE_WEGING_BEVESTIGD: {
    titel: 'Lichtere weging bevestigd door een tweede persoon',
    uitleg: 'Alleen iemand anders dan wie het voorstelde kan dit bevestigen.',
    voorwaarde: 'Bevestigen doet een ander dan wie de lichtere klasse voorstelde.',
    schema: z.strictObject({ klasse: Veiligheidsklasse.describe('De klasse die is voorgesteld') }),
    rollen: WEGERS,
  },
  ALARM_OPGEPAKT: {
    titel: 'Alarm over de veiligheid opgepakt',
    uitleg: 'De veiligheid verbeterde niet op tijd. Nu volgt een tafel, een spoedvraag aan de Raad of een ander plan.',
    voorwaarde: 'Er moet een alarm openstaan, en het vervolg moet hier kunnen.',
    schema: z.strictObject({
      vervolg: z.enum(['tafel', 'spoedRaad', 'anderPlan']).describe('Wat er nu gebeurt'),
    }),
    rollen: WEGERS,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
