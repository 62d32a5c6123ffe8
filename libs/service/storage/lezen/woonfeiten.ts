import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';

import { WOONFEITEN, type Woonfeit } from '../../../regio/index.ts';
import type { Database } from '../database.ts';
import { gebeurtenis } from '../schema/gebeurtenis.ts';

/** What the log of a zaak holds, up to an entry, about where its jeugdige lives: oldest first, without what was revoked. */
export async function leesWoonfeiten(
  database: Database,
  zaakId: string,
  totEnMet: number,
): Promise<readonly Woonfeit[]> {
  const { type, gegevens, volgnummer } = gebeurtenis;
  const herroepen = sql`exists (select from ${gebeurtenis} h where h.zaak_id = ${gebeurtenis.zaakId}
    and h.type = 'GEBEURTENIS_HERROEPEN' and (h.gegevens ->> 'volgnummer')::integer = ${volgnummer})`;
  return database.schrijf((db) =>
    db
      .select({ type, gegevens })
      .from(gebeurtenis)
      .where(
        and(
          eq(gebeurtenis.zaakId, zaakId),
          inArray(type, [...WOONFEITEN]),
          lte(volgnummer, totEnMet),
          sql`not ${herroepen}`,
        ),
      )
      .orderBy(asc(volgnummer)),
  );
}
