import { and, eq } from 'drizzle-orm';

import type { Ontvangstbewijs } from '../../../../workflows/port.ts';
import type { Database } from '../database.ts';
import { verzoek } from '../schema/verzoek.ts';

/** Receipts of accepted requests, however long ago. */
export class Bewijzen {
  constructor(private readonly database: Database) {}

  /** The receipt of the request with this key; `null` when none is stored. */
  async zoek(zaakId: string, kenmerk: string): Promise<Ontvangstbewijs | null> {
    const rijen = await this.database.schrijf((db) =>
      db
        .select()
        .from(verzoek)
        .where(and(eq(verzoek.zaakId, zaakId), eq(verzoek.kenmerk, kenmerk))),
    );
    return rijen[0] ?? null;
  }
}
