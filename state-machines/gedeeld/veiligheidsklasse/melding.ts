import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { VEILIGHEIDSKLASSEN } from '../../../libs/triage/klasse.ts';

/** Who brings a concern forward. */
export const MELDERS = [
  'politie',
  'lokaalTeam',
  'crisisteam',
  'veiligThuis',
  'school',
  'huisarts',
  'hulpverlener',
  'familie',
  'omgeving',
  'jeugdige',
] as const;

/** What a zaak of the safety chain hears at any moment: another melding about the same child, and what was done at once. */
export const MELDINGGEBEURTENISSEN = {
  VERVOLGMELDING_ONTVANGEN: {
    titel: 'Nieuwe melding over hetzelfde kind',
    uitleg: 'Hoort bij deze zaak en kan de veiligheidsklasse verhogen. Er komt geen tweede zaak naast.',
    voorwaarde: 'Geef de klasse die bij deze melding hoort.',
    schema: z.strictObject({
      melder: z.enum(MELDERS).describe('Wie meldt'),
      meldingId: z.uuid().describe('Pseudoniem van de melding'),
      klasse: z
        .enum(VEILIGHEIDSKLASSEN)
        .optional()
        .describe('Eerste inschatting, als die er is; lager dan de klasse van de zaak verlaagt die niet'),
      gemeldOp: z
        .union([Datum, z.iso.datetime({ offset: true })])
        .optional()
        .describe('Wanneer zij binnenkwam, als dat was voordat de zaak zo ver was'),
    }),
    rollen: ['systeem', 'intake', 'jeugdprofessional', 'teamleider'],
  },
  MELDING_INGETROKKEN: {
    titel: 'Melder trekt de melding in',
    uitleg: 'Wordt vastgelegd. Het werk aan de veiligheid gaat door.',
    schema: z.strictObject({ melder: z.enum(MELDERS).describe('Wie de melding intrekt') }),
    rollen: ['intake', 'jeugdprofessional', 'teamleider'],
  },
  MEDEWERKING_GEWEIGERD: {
    titel: 'Gezin werkt niet mee',
    uitleg: 'Wordt vastgelegd en meegewogen. Het werk aan de veiligheid gaat door.',
    schema: z.strictObject({
      door: z.enum(['jeugdige', 'ouders', 'eenOuder']).describe('Wie niet meewerkt'),
    }),
    rollen: ['intake', 'jeugdprofessional', 'gedragswetenschapper', 'teamleider'],
  },
  ACUTE_ACTIE_GEDAAN: {
    titel: 'Direct gehandeld bij acute onveiligheid',
    uitleg: 'Wat er meteen is gedaan om het kind veilig te stellen.',
    schema: z.strictObject({
      actie: z
        .enum(['politie112', 'crisisteamTerPlaatse', 'huisverbod', 'kindElders', 'huisbezoek', 'raadSpoed'])
        .describe('Wat er is gedaan'),
      kindGezien: z.boolean().describe('Is het kind zelf gezien of gesproken?'),
    }),
    rollen: ['jeugdprofessional', 'gedragswetenschapper', 'teamleider'],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
