import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';

/** What the college does at once, ahead of the onderzoek. */
export const SPOED_GEBEURTENISSEN = {
  TIJDELIJKE_VOORZIENING_GETROFFEN: {
    titel: 'Tijdelijke voorziening getroffen bij spoed',
    uitleg: 'Het college neemt onverwijld een tijdelijke maatregel in afwachting van het onderzoek (verordening).',
    schema: z.strictObject({
      vorm: z.enum(['ambulant', 'verblijf', 'pleegzorg', 'overig']).describe('Welke hulp meteen begint'),
    }),
    rollen: ['jeugdprofessional', 'besluitteam', 'teamleider'],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
