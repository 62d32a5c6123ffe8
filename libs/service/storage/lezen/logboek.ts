import { and, asc, eq, gt, gte } from 'drizzle-orm';
import { z } from 'zod';

import type { LogRegel } from '../../../engine/effecten.ts';
import type { Database } from '../database.ts';
import { gebeurtenis } from '../schema/gebeurtenis.ts';
import { zaak } from '../schema/zaak.ts';
import { binnen, type Bereik } from './bereik.ts';
import { Cursor, paginagrootte, type Bladeren, type Pagina } from './bladeren.ts';

/** A question about the log of one zaak, oldest entry first. `vanaf` is the first number to show. */
export interface Logvraag extends Bladeren {
  readonly zaakId: string;
  readonly bereik: Bereik;
  readonly vanaf?: number;
}

const cursor = new Cursor('logboek', z.tuple([z.int()]));

/** The log: entries exactly as the core made them, so that their hashes can be computed anew. */
export class Logboek {
  constructor(private readonly database: Database) {}

  /** Entries of a zaak within reach; nothing of one that is not. Refuses: `OngeldigeCursor`. */
  async lees(vraag: Logvraag): Promise<Pagina<LogRegel>> {
    const grootte = paginagrootte(vraag);
    const na = cursor.lees(vraag)?.[0];
    const rijen = await this.database.lees((db) =>
      db
        .select({ regel: gebeurtenis })
        .from(gebeurtenis)
        .innerJoin(zaak, eq(zaak.id, gebeurtenis.zaakId))
        .where(
          and(
            eq(gebeurtenis.zaakId, vraag.zaakId),
            binnen(vraag.bereik, zaak.organisatie),
            vraag.vanaf === undefined ? undefined : gte(gebeurtenis.volgnummer, vraag.vanaf),
            na === undefined ? undefined : gt(gebeurtenis.volgnummer, na),
          ),
        )
        .orderBy(asc(gebeurtenis.volgnummer))
        .limit(grootte + 1),
    );
    return cursor.pagina(
      rijen,
      grootte,
      ({ regel }) => logregel(regel),
      ({ regel }) => [regel.volgnummer],
    );
  }

  /** The whole log of a zaak, for verification and for a new run of an ended zaak. */
  async alles(zaakId: string): Promise<readonly LogRegel[]> {
    const rijen = await this.database.lees((db) =>
      db.select().from(gebeurtenis).where(eq(gebeurtenis.zaakId, zaakId)).orderBy(asc(gebeurtenis.volgnummer)),
    );
    return rijen.map(logregel);
  }
}

/** A row as the log entry it was: the same fields, so the same hash. */
export function logregel(rij: typeof gebeurtenis.$inferSelect): LogRegel {
  const { doorId, doorRol, doorOrganisatie, opgeslagenOp: _opgeslagenOp, ...gelijk } = rij;
  return { ...gelijk, door: { id: doorId, rol: doorRol, organisatie: doorOrganisatie } };
}
