import { parseArgs } from 'node:util';

import { z } from 'zod';

const aantal = (standaard: number) => z.coerce.number().int().min(0).default(standaard);

/** How much is done and how much is broken. The defaults are the long form. */
export const Chaosopties = z.strictObject({
  /** Zaken that are taken through a path. */
  zaken: aantal(2_000).refine((waarde) => waarde > 0),
  /** Steps of a path that are taken at most. */
  stappen: aantal(20).refine((waarde) => waarde > 1),
  /** Workers that are killed, one to three at once. */
  doden: aantal(200),
  /** Restarts of Temporal, every other one by a kill. */
  temporal: aantal(25),
  /** Times that PostgreSQL is killed. */
  postgres: aantal(10),
  /** Worker processes. */
  werkers: aantal(3).refine((waarde) => waarde > 0),
  /** Callers at once; each follows one zaak. */
  bellers: aantal(32).refine((waarde) => waarde > 0),
  /** Of everything that is drawn: the zaken, and when what is broken. */
  zaad: aantal(1),
});
export type Chaosopties = z.infer<typeof Chaosopties>;

/** Reads the flags of the command: `--zaken 200 --doden 20`. Throws on one that is not known. */
export function leesOpties(args: readonly string[]): Chaosopties {
  const options = Object.fromEntries(Object.keys(Chaosopties.shape).map((naam) => [naam, { type: 'string' as const }]));
  return Chaosopties.parse(parseArgs({ args: [...args], options, strict: true }).values);
}
