import { and, asc, desc, eq, or, sql, type SQL } from 'drizzle-orm';

import { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database, Db } from '../database.ts';
import { gebeurtenis } from '../schema/gebeurtenis.ts';
import { besluit, overdracht } from '../schema/gevolg.ts';
import { traject, trajectJeugdige, zaak } from '../schema/zaak.ts';
import { binnen, type Bereik } from './bereik.ts';

/** A zaak in the chain of its traject. */
export type Schakel = Pick<
  typeof zaak.$inferSelect,
  'id' | 'jeugdige' | 'route' | 'organisatie' | 'gemeente' | 'referentie' | 'staten' | 'beeindigd' | 'aangemaaktOp'
> & {
  /** When its first fact happened: for a zaak of another system long before it was stored here. */
  readonly begonnenOp: Tijdstip;
  /** Effective date of the event that ended it. */
  readonly geeindigdOp: Tijdstip | null;
};
/** A recorded decision. */
export type Besluit = typeof besluit.$inferSelect;

/** The whole chain round one or more jeugdigen. */
export interface Traject {
  readonly id: string;
  readonly jeugdigen: readonly {
    readonly jeugdige: string;
    readonly zichtDoor: string | null;
    readonly zichtSinds: Tijdstip | null;
  }[];
  readonly zaken: readonly Schakel[];
}

/** Trajecten, and what zaken decided and handed over. */
export class Trajecten {
  constructor(private readonly database: Database) {}

  /**
   * A traject when at least one of its zaken is within reach, or when who asks accepted a hand-over in it or has sight on safety; then the whole chain,
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
      const [jeugdigen, zaken] = await Promise.all([jeugdigenVan(db, id), schakelsVan(db, id)]);
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

/** A zaak begins with its first entry; one of another system with the second, for the first says that it was taken over. */
const eersteFeit =
  sql<string>`(select min(g.geldig_op) from ${gebeurtenis} g where g.zaak_id = ${zaak.id} and g.volgnummer <= 2)`.mapWith(
    gebeurtenis.geldigOp,
  );

function jeugdigenVan(db: Db, id: string) {
  const { jeugdige, zichtDoor, zichtSinds } = trajectJeugdige;
  return db.select({ jeugdige, zichtDoor, zichtSinds }).from(trajectJeugdige).where(eq(trajectJeugdige.traject, id));
}

async function schakelsVan(db: Db, trajectId: string): Promise<Schakel[]> {
  const { id, jeugdige, route, organisatie, gemeente, referentie, staten, beeindigd, aangemaaktOp } = zaak;
  const rijen = await db
    .select({
      ...{ id, jeugdige, route, organisatie, gemeente, referentie, staten, beeindigd, aangemaaktOp },
      begonnenOp: eersteFeit,
      sinds: sql<string>`${zaak.toestand} ->> 'sinds'`,
    })
    .from(zaak)
    .where(eq(zaak.traject, trajectId))
    .orderBy(asc(aangemaaktOp), asc(id));
  return rijen.map(({ sinds, ...rij }) => ({ ...rij, geeindigdOp: rij.beeindigd ? Tijdstip.parse(sinds) : null }));
}

/** Whose zaak is in the traject, who accepted a hand-over in it, or who has sight on safety in it. */
function inZicht(bereik: Bereik): SQL | undefined {
  const eigen = sql`exists (select from ${zaak} where ${zaak.traject} = ${traject.id} and ${binnen(bereik, zaak.organisatie) ?? sql`true`})`;
  if (typeof bereik !== 'string') return eigen;
  return or(
    eigen,
    sql`exists (select from ${overdracht} where ${overdracht.traject} = ${traject.id} and ${overdracht.fase} = 'aanvaard'
      and ${overdracht.ontvanger} = ${bereik})`,
    sql`exists (select from ${trajectJeugdige} where ${trajectJeugdige.traject} = ${traject.id} and ${trajectJeugdige.zichtDoor} = ${bereik})`,
  );
}
