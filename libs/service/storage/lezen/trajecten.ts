import { and, asc, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';

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
      const [gevraagd] = await trajectenMet(db, gevonden.map((rij) => rij.id)); // prettier-ignore
      return gevraagd ?? null;
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

/** The whole chains of these trajecten, in the order in which they are asked for. */
export async function trajectenMet(db: Db, ids: readonly string[]): Promise<Traject[]> {
  if (ids.length === 0) return [];
  const [jeugdigen, zaken] = await Promise.all([jeugdigenVan(db, ids), schakelsVan(db, ids)]);
  return ids.map((id) => ({ id, jeugdigen: jeugdigen.get(id) ?? [], zaken: zaken.get(id) ?? [] }));
}

async function jeugdigenVan(db: Db, ids: readonly string[]): Promise<Map<string, Traject['jeugdigen'][number][]>> {
  const rijen = await db
    .select()
    .from(trajectJeugdige)
    .where(inArray(trajectJeugdige.traject, [...ids]));
  return perTraject(rijen.map(({ traject: van, ...rij }) => [van, rij]));
}

async function schakelsVan(db: Db, ids: readonly string[]): Promise<Map<string, Schakel[]>> {
  const { id, jeugdige, route, organisatie, gemeente, referentie, staten, beeindigd, aangemaaktOp } = zaak;
  const rijen = await db
    .select({
      ...{ id, jeugdige, route, organisatie, gemeente, referentie, staten, beeindigd, aangemaaktOp },
      begonnenOp: eersteFeit,
      sinds: sql<string>`${zaak.toestand} ->> 'sinds'`,
      van: zaak.traject,
    })
    .from(zaak)
    .where(inArray(zaak.traject, [...ids]))
    .orderBy(asc(aangemaaktOp), asc(id));
  return perTraject(
    rijen.map(({ sinds, van, ...rij }) => [van, { ...rij, geeindigdOp: rij.beeindigd ? Tijdstip.parse(sinds) : null }]),
  );
}

function perTraject<Rij>(rijen: readonly (readonly [string, Rij])[]): Map<string, Rij[]> {
  const groepen = Map.groupBy(rijen, ([van]) => van);
  return new Map([...groepen].map(([van, groep]) => [van, groep.map(([, rij]) => rij)]));
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
