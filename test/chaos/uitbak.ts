import { and, isNotNull, isNull, lte, sql } from 'drizzle-orm';

import type { Database } from '../../libs/service/storage/index.ts';
import { uitbak } from '../../libs/service/storage/schema/index.ts';

const PAUZE_MS = 500;

/** Waits until everything that is due went out; says what is wrong when it never does. What a worker died with comes back when its lease ends. */
export async function totUitbakLeeg(database: Database, uiterlijk: number): Promise<string[]> {
  for (;;) {
    const wacht = await tel(database, and(isNull(uitbak.bezorgdOp), lte(uitbak.nietVoor, sql`now()`)));
    const opgegeven = await tel(database, isNotNull(uitbak.opgegevenOp));
    if (opgegeven > 0) return [`${String(opgegeven)} messages were given up`];
    if (wacht === 0) return [];
    if (performance.now() > uiterlijk) return [`${String(wacht)} messages were not delivered`];
    await new Promise((klaar) => setTimeout(klaar, PAUZE_MS));
  }
}

async function tel(database: Database, waar: ReturnType<typeof and>): Promise<number> {
  return database.lees((db) => db.$count(uitbak, waar));
}
