import { and, asc, eq, gt, lt, sql } from 'drizzle-orm';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { zaak } from '../schema/zaak.ts';

/** A zaak whose workflow is not known to hold all that the database holds. */
export interface TeWekken {
  readonly zaakId: string;
  readonly volgnummer: number;
  readonly beeindigd: boolean;
}

/**
 * Which workflows may be behind. A worker that dies between the write and the end of its workflow task leaves an entry that
 * Temporal does not know. The database cannot see that; it only knows up to which entry a workflow has shown to be.
 */
export class Wekken {
  constructor(private readonly database: Database) {}

  /** Zaken to ask how far they are, longest waiting first: not confirmed, and quiet since `stilSinds`. */
  async teWekken(stilSinds: Tijdstip, hoogstens: number): Promise<readonly TeWekken[]> {
    return this.database.lees((db) =>
      db
        .select({ zaakId: zaak.id, volgnummer: zaak.volgnummer, beeindigd: zaak.beeindigd })
        .from(zaak)
        .where(and(sql`${zaak.bevestigdVolgnummer} < ${zaak.volgnummer}`, lt(zaak.bijgewerktOp, stilSinds)))
        .orderBy(asc(zaak.bijgewerktOp))
        .limit(hoogstens),
    );
  }

  /** Notes up to which entry workflows have shown to be (an answered update proves it too). Does not go back. */
  async bevestig(standen: readonly { readonly zaakId: string; readonly volgnummer: number }[]): Promise<void> {
    if (standen.length === 0) return;
    const ids = sql.param(standen.map(({ zaakId }) => zaakId));
    const nummers = sql.param(standen.map(({ volgnummer }) => volgnummer));
    await this.database.schrijf((db) =>
      db.execute(sql`
        update ${zaak} z set bevestigd_volgnummer = b.nr
        from (select id, max(nr) as nr from unnest(${ids}::uuid[], ${nummers}::int[]) as s(id, nr) group by id) b
        where z.id = b.id and z.bevestigd_volgnummer < b.nr and b.nr <= z.volgnummer`),
    );
  }

  /** Has the sweep ask a zaak once more: Temporal takes nothing for it, so what it showed before may not hold. */
  async vraagOpnieuw(zaakId: string): Promise<void> {
    await this.database.schrijf((db) =>
      db
        .update(zaak)
        .set({ bevestigdVolgnummer: 0 })
        .where(and(eq(zaak.id, zaakId), gt(zaak.bevestigdVolgnummer, 0))),
    );
  }
}
