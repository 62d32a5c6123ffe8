import { z } from 'zod';

import { Sleutelwoord } from '../../../libs/contracts/rollen.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { VEILIGHEIDSKLASSEN } from '../../../libs/triage/klasse.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import { MELDERS } from '../../gedeeld/veiligheidsklasse/melding.ts';

const PROFESSIONALS = ['jeugdprofessional', 'gedragswetenschapper', 'teamleider'] as const;

const Contact = z
  .strictObject({
    gemeente: Gemeentecode,
    jeugdigeId: z.uuid().describe('Pseudoniem van de jeugdige'),
    soort: z.enum(['advies', 'melding']).describe('Vraagt de beller advies, of meldt hij?'),
    melder: z.enum(MELDERS).describe('Wie belt of schrijft'),
    anoniem: z.boolean().describe('Wil de melder voor het gezin of voor Veilig Thuis onbekend blijven?'),
    vrager: Sleutelwoord.optional().describe(
      'Organisatie die advies vraagt: bij haar blijft het zicht op de veiligheid',
    ),
    veiligheidsklasse: z
      .enum(VEILIGHEIDSKLASSEN)
      .optional()
      .describe('Klasse van de zaak die u overneemt; lichter beginnen kan niet, lager kan daarna door twee personen'),
  })
  .refine(({ soort, vrager }) => soort === 'advies' || vrager === undefined, {
    path: ['vrager'],
    message: 'Hoort alleen bij een advies',
  })
  .refine(({ soort, veiligheidsklasse }) => soort === 'melding' || veiligheidsklasse === undefined, {
    path: ['veiligheidsklasse'],
    message: 'Hoort alleen bij een melding',
  });

/** How it begins: advice, which leaves responsibility with the one who asks, or a melding, which brings sight on safety here. */
export const BINNENKOMST_GEBEURTENISSEN = {
  CONTACT_ONTVANGEN: {
    titel: 'Veilig Thuis benaderd',
    uitleg: 'Bij advies blijft de vrager verantwoordelijk; bij een melding ligt het zicht op de veiligheid hier.',
    schema: Contact,
    rollen: ['systeem', 'intake', 'jeugdprofessional'],
  },
  ADVIES_GEGEVEN: {
    titel: 'Advies gegeven',
    uitleg: 'De vrager weet wat hij zelf kan doen, en wanneer melden nodig is.',
    schema: z.strictObject({
      advies: z.enum(['zelfDoen', 'hulpInschakelen', 'meldcodeVolgen', 'melden']).describe('Wat Veilig Thuis aanraadt'),
    }),
    rollen: PROFESSIONALS,
  },
  MELDING_GEDAAN: {
    titel: 'Advies wordt een melding',
    uitleg: 'Vanaf nu ligt het zicht op de veiligheid bij Veilig Thuis, en lopen zijn termijnen.',
    schema: z.strictObject({
      melder: z.enum(MELDERS).describe('Wie meldt'),
      anoniem: z.boolean().describe('Wil de melder onbekend blijven?'),
    }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  TERUGKOPPELING_GEGEVEN: {
    titel: 'Teruggekoppeld aan de melder',
    uitleg: 'Of de melding is aangenomen, en aan het einde dat de bemoeienis stopt. Nooit wat er in het gezin speelt.',
    schema: z.strictObject({ wijze: z.enum(['telefoon', 'schriftelijk', 'gesprek']).describe('Hoe') }),
    rollen: ['intake', ...PROFESSIONALS],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
