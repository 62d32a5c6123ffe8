import { eq, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Every organisation: only for roles that oversee all (monitor, auditor). A symbol, so that no request can ask for it by text. */
export const ALLE_ORGANISATIES = Symbol('alle organisaties');

/** Whose zaken a question is about: those of one organisation, or of all. There is no default. */
export type Bereik = string | typeof ALLE_ORGANISATIES;

/** The condition that keeps a question within its reach. */
export function binnen(bereik: Bereik, kolom: PgColumn): SQL | undefined {
  return bereik === ALLE_ORGANISATIES ? undefined : eq(kolom, bereik);
}
