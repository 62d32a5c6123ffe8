import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { VEILIGHEIDSKLASSEN } from '../../../libs/triage/klasse.ts';

const PROFESSIONALS = ['jeugdprofessional', 'gedragswetenschapper', 'teamleider'] as const;

const Signaal = z.strictObject({
  signaalId: z.uuid().describe('Pseudoniem van het eerdere signaal'),
  over: z.enum(['jeugdige', 'huishouden']).describe('Over hetzelfde kind, of over iemand in hetzelfde huishouden'),
  soort: z.enum(['advies', 'melding', 'onderzoek', 'crisis', 'huisverbod']).describe('Wat het was'),
  datum: Datum.describe('Dag van het signaal'),
});

/** The radarfunctie: earlier signals about the same child or household, by pseudonym. Source: domain reference 4.4 (VTKWART). */
export const RADARGEBEURTENISSEN = {
  SIGNALEN_NAGEGAAN: {
    titel: 'Eerdere signalen nagegaan',
    uitleg: 'Wat er eerder over dit kind of dit huishouden bekend werd. Een lege lijst betekent: niets gevonden.',
    voorwaarde: 'De eerdere signalen zijn al nagegaan.',
    schema: z.strictObject({
      huishoudenId: z.uuid().describe('Pseudoniem van het huishouden'),
      signalen: z.array(Signaal).max(100).describe('De eerdere signalen'),
    }),
    rollen: ['systeem', 'intake', ...PROFESSIONALS],
  },
  SIGNALEN_GEWOGEN: {
    titel: 'Eerdere signalen gewogen',
    uitleg: 'Samen kunnen signalen meer zeggen dan elk apart: de klasse kan hierdoor omhoog, niet omlaag.',
    voorwaarde: 'Er moeten eerdere signalen zijn om te wegen.',
    schema: z.strictObject({
      patroon: z.enum(['geen', 'herhaling', 'verergering']).describe('Wat de signalen samen laten zien'),
      klasse: z.enum(VEILIGHEIDSKLASSEN).describe('Welke klasse hierbij hoort'),
    }),
    rollen: PROFESSIONALS,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
