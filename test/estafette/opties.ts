import { parseArgs } from 'node:util';

import { z } from 'zod';

/** How often a worker must die between an acceptance and what follows. The default is the long form. */
export const Estafetteopties = z.strictObject({ doden: z.coerce.number().int().min(1).default(100) });
export type Estafetteopties = z.infer<typeof Estafetteopties>;

/** Reads the flags of the command: `--doden 5`. Throws on one that is not known. */
export function leesOpties(args: readonly string[]): Estafetteopties {
  const { values } = parseArgs({ args: [...args], options: { doden: { type: 'string' } }, strict: true });
  return Estafetteopties.parse(values);
}
