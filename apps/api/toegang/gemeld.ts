import { z } from 'zod';

import { Gebeurtenistype } from '../../../libs/contracts/gebeurtenis.ts';

const Een = z.object({ type: Gebeurtenistype }).transform(({ type }) => type);
const Start = z.object({ gebeurtenis: Een }).transform(({ gebeurtenis }) => gebeurtenis);
const Reeks = z
  .object({ gebeurtenissen: z.array(z.unknown()).min(1) })
  .transform(({ gebeurtenissen }) => `reeks-${String(gebeurtenissen.length)}`);
const Gemeld = z.union([Een, Start, Reeks]);

/**
 * What a body reports, for the log of access: the type of its event, or how long its series is. Read before it is known whether
 * the caller may, and whatever else is wrong with it; only what has the form of a type, so that no other text comes along.
 */
export function reportedIn(body: unknown): string | undefined {
  return Gemeld.safeParse(body).data;
}
