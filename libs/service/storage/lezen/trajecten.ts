import { and, asc, desc, eq, or, sql, type SQL } from 'drizzle-orm';

import type { Database } from '../database.ts';
import { besluit, overdracht } from '../schema/gevolg.ts';
import { traject, trajectJeugdige, zaak } from '../schema/zaak.ts';
import { binnen, type Bereik } from './bereik.ts';

/** A zaak in the chain of its traject. */
export type Schakel = Pick<
  typeof zaak.$inferSelect,
  'id' | 'route' | 'organisatie' | 'gemeente' | 'referentie' | 'staten' | 'beeindigd' | 'aangemaaktOp'
>;
/** A recorded decision. */
export type Besluit = typeof besluit.$inferSelect;

/** The whole chain round one or more jeugdigen. */
export interface Traject {
  readonly id: string;
  readonly jeugdigen: readonly { readonly jeugdige: string; readonly zichtDoor: string | null }[];
  readonly zaken: readonly Schakel[];
}

/** Trajecten, and what zaken decided and handed over. */
export class Trajecten {
  constructor(private readonly database: Database) {}

  /**
   * A traject when at least one of its zaken is within reach, or when who asks accepted a hand-over in it; then the whole chain,
   * for that is what it is for.
   */
  async vind(id: string, bereik: Bereik): Promise<Traject | null> {
    return this.database.lees(async (db) => {
      const gevonden = await db
        .select({ id: traject.id })
        .from(traject)
        .where(and(eq(traject.id, id), inZicht(bereik)))
        .limit(1);
      if (gevonden.length === 0) return null;
      const { id: zaakId, route, organisatie, gemeente, referentie, staten, beeindigd, aangemaaktOp } = zaak;
      const [jeugdigen, zaken] = await Promise.all([
        db
          .select({ jeugdige: trajectJeugdige.jeugdige, zichtDoor: trajectJeugdige.zichtDoor })
          .from(trajectJeugdige)
          .where(eq(trajectJeugdige.traject, id)),
        db
          .select({ id: zaakId, route, organisatie, gemeente, referentie, staten, beeindigd, aangemaaktOp })
          .from(zaak)
          .where(eq(zaak.traject, id))
          .orderBy(asc(zaak.aangemaaktOp), asc(zaak.id)),
      ]);
      return { id, jeugdigen, zaken };
    });
  }

  /** Which organisation has sight on the safety of the jeugdige of a zaak, as its traject wrote it; `null` until it did. */
  async zichtDoor(zaakId: string): Promise<string | null> {
    const rijen = await this.database.lees((db) =>
      db
        .select({ zichtDoor: trajectJeugdige.zichtDoor })
        .from(zaak)
        .innerJoin(
          trajectJeugdige,
          and(eq(trajectJeugdige.traject, zaak.traject), eq(trajectJeugdige.jeugdige, zaak.jeugdige)),
        )
        .where(eq(zaak.id, zaakId)),
    );
    return rijen[0]?.zichtDoor ?? null;
  }

  /** The decisions of a zaak, newest first. */
  async besluiten(zaakId: string): Promise<readonly Besluit[]> {
    return this.database.lees((db) =>
      db.select().from(besluit).where(eq(besluit.zaakId, zaakId)).orderBy(desc(besluit.op)),
    );
  }
}

/** Whose zaak is in the traject, or who accepted a hand-over in it. */
function inZicht(bereik: Bereik): SQL | undefined {
  const eigen = sql`exists (select from ${zaak} where ${zaak.traject} = ${traject.id} and ${binnen(bereik, zaak.organisatie) ?? sql`true`})`;
  if (typeof bereik !== 'string') return eigen;
  return or(
    eigen,
    sql`exists (select from ${overdracht} where ${overdracht.traject} = ${traject.id} and ${overdracht.fase} = 'aanvaard'
      and ${overdracht.ontvanger} = ${bereik})`,
  );
}
