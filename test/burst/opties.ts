import { parseArgs } from 'node:util';

import { z } from 'zod';

const aantal = (standaard: number) => z.coerce.number().int().min(1).default(standaard);

/** How much comes in and how much is broken. The defaults are the long form. */
export const Burstopties = z.strictObject({
  /** Messages in all. */
  berichten: aantal(10_000),
  /** Messages of one toewijzing, one after the other. */
  perToewijzing: aantal(20),
  /** Workers that are killed, spread over the handling. */
  doden: aantal(2),
  /** Worker processes. */
  werkers: aantal(2),
  /** Callers at once; each brings the messages of one toewijzing. */
  bellers: aantal(16),
});
export type Burstopties = z.infer<typeof Burstopties>;

/** Reads the flags of the command: `--berichten 200 --doden 1`. Throws on one that is not known. */
export function leesOpties(args: readonly string[]): Burstopties {
  const namen = {
    berichten: 'berichten',
    perToewijzing: 'per-toewijzing',
    doden: 'doden',
    werkers: 'werkers',
    bellers: 'bellers',
  };
  const options = Object.fromEntries(Object.values(namen).map((naam) => [naam, { type: 'string' as const }]));
  const { values } = parseArgs({ args: [...args], options, strict: true });
  return Burstopties.parse(Object.fromEntries(Object.entries(namen).map(([veld, naam]) => [veld, values[naam]])));
}
