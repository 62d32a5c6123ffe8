import { parseArgs } from 'node:util';

import { z } from 'zod';

const aantal = (standaard: number) => z.coerce.number().int().min(1).default(standaard);

/** How often a hand-over must lose its worker between its acceptance and what follows. The defaults are the long form. */
export const Estafetteopties = z.strictObject({
  /** Hand-overs whose worker died in between. */
  onderbroken: aantal(100),
  /** Hand-overs that are accepted at the same moment, and so lose the same worker. */
  samen: aantal(1),
});
export type Estafetteopties = z.infer<typeof Estafetteopties>;

/** Reads the flags of the command: `--onderbroken 5 --samen 2`. Throws on one that is not known. */
export function leesOpties(args: readonly string[]): Estafetteopties {
  const options = { onderbroken: { type: 'string' }, samen: { type: 'string' } } as const;
  return Estafetteopties.parse(parseArgs({ args: [...args], options, strict: true }).values);
}
