import { and, asc, desc, eq } from 'drizzle-orm';

import type { Database } from '../database.ts';
import { besluit, overdracht } from '../schema/gevolg.ts';
import { traject, trajectJeugdige, zaak } from '../schema/zaak.ts';
import { binnen, type Bereik } from './bereik.ts';

/** A zaak in the chain of its traject. */
export type Schakel = Pick<
  typeof zaak.$inferSelect,
  'id' | 'route' | 'organisatie' | 'gemeente' | 'referentie' | 'staten' | 'beeindigd' | 'aangemaaktOp'
>;
/** A hand-over between two zaken of a traject. */
export type Overdracht = typeof overdracht.$inferSelect;
/** A recorded decision. */
export type Besluit = typeof besluit.$inferSelect;

/** The whole chain round one or more jeugdigen. */
export interface Traject {
  readonly id: string;
  readonly jeugdigen: readonly { readonly jeugdige: string; readonly zichtDoor: string | null }[];
  readonly zaken: readonly Schakel[];
  readonly overdrachten: readonly Overdracht[];
}

/** Trajecten, and what zaken decided and handed over. */
export class Trajecten {
  constructor(private readonly database: Database) {}

  /** A traject when at least one of its zaken is within reach; then the whole chain, for that is what it is for. */
  async vind(id: string, bereik: Bereik): Promise<Traject | null> {
    return this.database.lees(async (db) => {
      const gevonden = await db
        .select({ id: traject.id })
        .from(traject)
        .innerJoin(zaak, and(eq(zaak.traject, traject.id), binnen(bereik, zaak.organisatie)))
        .where(eq(traject.id, id))
        .limit(1);
      if (gevonden.length === 0) return null;
      const { id: zaakId, route, organisatie, gemeente, referentie, staten, beeindigd, aangemaaktOp } = zaak;
      const [jeugdigen, zaken, overdrachten] = await Promise.all([
        db
          .select({ jeugdige: trajectJeugdige.jeugdige, zichtDoor: trajectJeugdige.zichtDoor })
          .from(trajectJeugdige)
          .where(eq(trajectJeugdige.traject, id)),
        db
          .select({ id: zaakId, route, organisatie, gemeente, referentie, staten, beeindigd, aangemaaktOp })
          .from(zaak)
          .where(eq(zaak.traject, id))
          .orderBy(asc(zaak.aangemaaktOp), asc(zaak.id)),
        db.select().from(overdracht).where(eq(overdracht.traject, id)).orderBy(asc(overdracht.aangebodenOp)),
      ]);
      return { id, jeugdigen, zaken, overdrachten };
    });
  }

  /** The decisions of a zaak, newest first. */
  async besluiten(zaakId: string): Promise<readonly Besluit[]> {
    return this.database.lees((db) =>
      db.select().from(besluit).where(eq(besluit.zaakId, zaakId)).orderBy(desc(besluit.op)),
    );
  }

  /** The hand-overs that a zaak offered, newest first. */
  async overdrachtenVan(zaakId: string): Promise<readonly Overdracht[]> {
    return this.database.lees((db) =>
      db.select().from(overdracht).where(eq(overdracht.zaakId, zaakId)).orderBy(desc(overdracht.aangebodenOp)),
    );
  }
}
