import { z } from 'zod';

import { Gebeurtenis } from '../../../contracts/gebeurtenis.ts';

/** A receipt as the database gives it back. */
export const Bewijs = z.strictObject({
  zaakId: z.string(),
  kenmerk: z.string(),
  verzoekHash: z.string(),
  vanaf: z.int(),
  volgnummer: z.int(),
  hoofd: z.string(),
  staten: z.array(z.string()),
  beeindigd: z.boolean(),
});

/** What `leg_vast` answers. */
export const Uitkomst = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('vastgelegd'), volgnummer: z.int(), hoofd: z.string() }),
  z.strictObject({
    soort: z.literal('ingehaald'),
    gebeurtenissen: z.array(z.strictObject({ volgnummer: z.int(), hash: z.string(), gebeurtenis: Gebeurtenis })),
    bewijzen: z.array(Bewijs),
  }),
]);
