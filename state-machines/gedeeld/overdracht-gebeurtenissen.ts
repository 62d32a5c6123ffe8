import { z } from 'zod';

import { Sleutelwoord } from '../../libs/contracts/rollen.ts';
import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';

/** Why a receiver refuses a hand-over. That there is a queue or no money is not among them. */
export const OVERDRACHT_WEIGERREDENEN = [
  'onvolledig',
  'nietBevoegd',
  'andereWoonplaats',
  'geenToestemming',
  'andereHulpPassender',
  'geenCrisis',
  'bekendBijOntvanger',
] as const;

/** The two phases of a hand-over to any of these routes: until the receiver accepts, the sender stays owner and its clocks run. */
export function overdrachtGebeurtenissen<const Routes extends readonly [string, ...string[]]>(routes: Routes) {
  const naarRoute = z.enum(routes).describe('Om welke overdracht het gaat');
  return {
    OVERDRACHT_AANVAARD: {
      titel: 'Overdracht aanvaard',
      uitleg: 'De ontvanger neemt het over. Pas nu houdt de verantwoordelijkheid van de zender op.',
      voorwaarde:
        'Deze overdracht moet openstaan. Gaat zij ook over de veiligheid, dan neemt de ontvanger ook het zicht daarop over.',
      schema: z.strictObject({
        naarRoute,
        ontvanger: Sleutelwoord.describe('Sleutel van de organisatie die aanvaardt'),
        zichtOpVeiligheid: z.boolean().describe('Neemt de ontvanger ook het zicht op de veiligheid over?'),
      }),
      rollen: ['systeem', 'intake', 'jeugdprofessional', 'teamleider'],
    },
    OVERDRACHT_GEWEIGERD: {
      titel: 'Overdracht geweigerd',
      uitleg: 'De ontvanger neemt het niet over, met een reden. De zaak blijft bij de zender.',
      voorwaarde: 'Deze overdracht moet openstaan.',
      schema: z.strictObject({ naarRoute, reden: z.enum(OVERDRACHT_WEIGERREDENEN).describe('Waarom niet') }),
      rollen: ['systeem', 'intake', 'jeugdprofessional', 'teamleider'],
    },
    OVERDRACHT_OPNIEUW_AANGEBODEN: {
      titel: 'Overdracht opnieuw aangeboden',
      uitleg: 'Na een weigering: aangevuld, of na overleg tussen de leidinggevenden.',
      voorwaarde: 'Deze overdracht moet eerst geweigerd zijn.',
      schema: z.strictObject({ naarRoute }),
      rollen: ['jeugdprofessional', 'teamleider'],
    },
    OVERDRACHT_INGETROKKEN: {
      titel: 'Overdracht ingetrokken',
      uitleg: 'Het aanbod is niet meer nodig, bijvoorbeeld omdat het gezin zelf iets anders heeft geregeld.',
      voorwaarde: 'Deze overdracht moet openstaan of geweigerd zijn.',
      schema: z.strictObject({
        naarRoute,
        reden: z
          .enum(['gezinRegeltZelf', 'nietMeerNodig', 'tochVerantwoordelijk'])
          .describe('Waarom het aanbod vervalt'),
      }),
      rollen: ['jeugdprofessional', 'teamleider'],
    },
  } as const satisfies Record<string, GebeurtenisDefinitie>;
}
