import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { controleerPeriode, PERIODEVELDEN } from '../../gedeeld/bescherming/maatregel.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import { controleerVerjaardagen, LEEFTIJDSVELDEN } from '../../gedeeld/gezin/leeftijd.ts';
import { MACHTIGINGSOORTEN, VERZOEKERS } from '../gesloten-jeugdhulp.codes.ts';

const VERZOEKENDEN = ['jeugdbeschermer', 'raadsonderzoeker', 'jeugdprofessional', 'teamleider'] as const;
const DUUR = { gewoon: 'gesloten', voorwaardelijk: 'voorwaardelijk', spoed: 'spoedgesloten' } as const;

const Verzocht = z
  .strictObject({
    gemeente: Gemeentecode,
    jeugdigeId: z.uuid().describe('Pseudoniem van de jeugdige'),
    verzoeker: z.enum(VERZOEKERS).describe('Wie de machtiging vraagt'),
    soort: z.enum(MACHTIGINGSOORTEN).describe('Welke machtiging'),
    metMaatregel: z.boolean().describe('Geldt er een maatregel, zodat een instelling het zicht heeft?'),
    verblijftAl: z.boolean().describe('Verblijft de jeugdige al in gesloten jeugdhulp?'),
    instemmingGedragswetenschapper: z
      .literal(true)
      .describe('Een gedragswetenschapper die de jeugdige kort geleden sprak, stemt in; zonder kan het niet'),
    ...LEEFTIJDSVELDEN,
  })
  .superRefine(controleerVerjaardagen)
  .refine(({ verzoeker, metMaatregel }) => verzoeker === 'college' || metMaatregel, {
    path: ['verzoeker'],
    message: 'Raad, officier en instelling verzoeken alleen als er een maatregel is',
  });

const Beslist = z
  .strictObject({
    beslissing: z.enum(['verleend', 'afgewezen']).describe('Wat de kinderrechter beslist'),
    soort: z.enum(MACHTIGINGSOORTEN).optional().describe('Welke machtiging; precies als zij is verleend'),
    begindatum: PERIODEVELDEN.begindatum.optional(),
    einddatum: PERIODEVELDEN.einddatum.optional(),
  })
  .superRefine(({ beslissing, soort, begindatum, einddatum }, context) => {
    const volledig = soort !== undefined && begindatum !== undefined && einddatum !== undefined;
    if (volledig !== (beslissing === 'verleend'))
      context.addIssue({
        code: 'custom',
        path: ['soort'],
        message: 'Soort, begin en einde horen precies bij een machtiging',
      });
    if (volledig) controleerPeriode(DUUR[soort], { begindatum, einddatum }, context);
  });

/** The machtiging: asked, decided, lapsed. */
export const MACHTIGING_GEBEURTENISSEN = {
  MACHTIGING_GESLOTEN_VERZOCHT: {
    titel: 'Machtiging gesloten jeugdhulp verzocht',
    uitleg: 'Alleen met instemming van een gedragswetenschapper.',
    schema: Verzocht,
    rollen: ['jeugdbeschermer', 'raadsonderzoeker', 'jeugdprofessional', 'systeem'],
  },
  MACHTIGING_GESLOTEN_BESLIST: {
    titel: 'Beslist op het verzoek om een machtiging',
    uitleg: 'Hoogstens een jaar, voorwaardelijk eerst hoogstens een half jaar, met spoed hoogstens vier weken.',
    schema: Beslist,
    rollen: VERZOEKENDEN,
  },
  INSTEMMING_INGETROKKEN: {
    titel: 'Instemming ingetrokken door de wettelijk vertegenwoordiger',
    uitleg: 'De machtiging vervalt op de veertiende dag, tenzij er voor die dag iets anders geldt.',
    voorwaarde: 'Er moet een machtiging lopen die op deze instemming steunt.',
    schema: z.strictObject({ door: z.enum(['ouders', 'voogd']).describe('Wie intrekt') }),
    rollen: VERZOEKENDEN,
  },
  INSTEMMING_HERSTELD: {
    titel: 'Instemming hersteld',
    uitleg: 'De wettelijk vertegenwoordiger stemt toch weer in, of een maatregel komt ervoor in de plaats.',
    schema: z.strictObject({ waardoor: z.enum(['opnieuwIngestemd', 'maatregel']).describe('Waardoor') }),
    rollen: VERZOEKENDEN,
  },
  MACHTIGING_GESLOTEN_BEVESTIGD: {
    titel: 'Vastgesteld dat de machtiging nog geldt',
    uitleg: 'Bijvoorbeeld omdat de opname of de instemming op tijd was, maar later bekend werd.',
    voorwaarde: 'De machtiging moet op die dag nog gelden.',
    schema: z.strictObject({
      opgenomen: z.boolean().describe('Is de jeugdige opgenomen?'),
      einddatum: PERIODEVELDEN.einddatum,
    }),
    rollen: VERZOEKENDEN,
  },
  MACHTIGING_GESLOTEN_VERVALLEN: {
    titel: 'Vastgesteld dat de machtiging is vervallen',
    uitleg: 'Een mens stelt dit vast. Wie nog binnen is, mag gaan.',
    schema: z.strictObject({
      reden: z.enum(['nietGebruikt', 'termijnVoorbij', 'instemmingIngetrokken']).describe('Waardoor'),
    }),
    rollen: VERZOEKENDEN,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
