import { and, asc, desc, eq, exists, inArray, isNull, sql } from 'drizzle-orm';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database, Db as Geheel } from '../database.ts';
import { aanmelding, kindTraject } from '../schema/aanmelding.ts';
import { zaak } from '../schema/zaak.ts';

/** A connection inside a transaction. */
type Db = Pick<Geheel, 'insert' | 'select' | 'update'>;

/** A child, and the ids by which it is known: `kind` is the same for whoever names one of them. */
export interface Kind {
  readonly kind: string;
  readonly ids: readonly string[];
}

/** A melding on its way to a zaak. */
export interface Aangemeld extends Kind {
  /** The zaak that it would be by itself. */
  readonly id: string;
  readonly organisatie: string;
  /** Name of the route, and the ids of its versions. */
  readonly route: string;
  readonly versies: readonly string[];
}

/** Where a child is: a traject, and the id by which it goes there. */
export interface Kindplek {
  readonly traject: string;
  readonly jeugdige: string;
}

/** Decides, before a zaak begins, which zaak holds a melding and in which traject a child is. */
export class Aanmeldingen {
  constructor(private readonly database: Database) {}

  /** The zaak that holds a melding, where that was decided before. */
  async zoek(id: string): Promise<string | null> {
    const rijen = await this.database.schrijf((db) =>
      db.select({ zaakId: aanmelding.zaakId }).from(aanmelding).where(eq(aanmelding.id, id)),
    );
    return rijen[0]?.zaakId ?? null;
  }

  /**
   * The zaak that holds this melding: what was decided before, one that runs, or its own. Of two at the same moment one gets its own, and
   * both get that one: a unique key sees to it, also before that zaak is stored.
   */
  async neem(melding: Aangemeld, op: Tijdstip): Promise<string> {
    return this.database.transactie(async (tx) => {
      const lopend = await lopendeZaak(tx, melding);
      if (lopend === null) await geefVrij(tx, melding, op);
      await tx
        .insert(aanmelding)
        .values(rijVan(melding, lopend ?? melding.id, op))
        .onConflictDoNothing();
      return (await gekozen(tx, melding)) ?? (await volg(tx, melding, op));
    });
  }

  /** Lets a melding be another zaak than was decided: the one that would hold it can not take it any more. */
  async verleg(melding: Aangemeld, zaakId: string, op: Tijdstip): Promise<void> {
    await this.database.schrijf((db) =>
      db
        .insert(aanmelding)
        .values(rijVan(melding, zaakId, op))
        .onConflictDoUpdate({ target: aanmelding.id, set: { zaakId } }),
    );
  }

  /** The traject in which this child is: where a zaak about it runs or is about to begin, and otherwise the one that is given. */
  async plek({ kind, ids }: Kind, eigen: Kindplek, op: Tijdstip): Promise<Kindplek> {
    return this.database.transactie(async (tx) => {
      const lopend = await lopendePlek(tx, ids);
      await tx
        .insert(kindTraject)
        .values({ kind, ...(lopend ?? eigen), op })
        .onConflictDoNothing();
      const [rij] = await tx.select().from(kindTraject).where(eq(kindTraject.kind, kind)).for('update');
      if (!rij || (await isVanNu(tx, rij.traject, ids, lopend))) return rij ?? eigen;
      const nieuw = lopend ?? eigen;
      await tx
        .update(kindTraject)
        .set({ ...nieuw, op })
        .where(eq(kindTraject.kind, kind));
      return nieuw;
    });
  }
}

function rijVan({ id, organisatie, route, kind }: Aangemeld, zaakId: string, op: Tijdstip) {
  return { id, zaakId, organisatie, route, kind, op };
}

/** What was decided about this very melding. */
async function gekozen(tx: Db, { id }: Aangemeld): Promise<string | null> {
  const [rij] = await tx.select({ zaakId: aanmelding.zaakId }).from(aanmelding).where(eq(aanmelding.id, id));
  return rij?.zaakId ?? null;
}

/** Another holds the key: this melding goes with it. */
async function volg(tx: Db, melding: Aangemeld, op: Tijdstip): Promise<string> {
  const [rij] = await tx.select({ id: aanmelding.id }).from(aanmelding).where(houder(melding));
  if (!rij) throw new Error(`nobody holds the key that melding ${melding.id} ran into`);
  await tx
    .insert(aanmelding)
    .values(rijVan(melding, rij.id, op))
    .onConflictDoNothing();
  return rij.id;
}

function houder({ organisatie, route, kind }: Aangemeld) {
  return and(
    eq(aanmelding.organisatie, organisatie),
    eq(aanmelding.route, route),
    eq(aanmelding.kind, kind),
    eq(aanmelding.zaakId, aanmelding.id),
    isNull(aanmelding.vrijOp),
  );
}

/** A zaak that ended leaves room for another. */
async function geefVrij(tx: Db, melding: Aangemeld, op: Tijdstip): Promise<void> {
  const geeindigd = tx
    .select({ een: sql`1` })
    .from(zaak)
    .where(and(eq(zaak.id, aanmelding.id), eq(zaak.beeindigd, true)));
  await tx
    .update(aanmelding)
    .set({ vrijOp: op })
    .where(and(houder(melding), exists(geeindigd)));
}

/** The newest: one that does not take meldingen any more has another beside it. */
async function lopendeZaak(tx: Db, { organisatie, versies, ids }: Aangemeld): Promise<string | null> {
  const vanHier = and(eq(zaak.organisatie, organisatie), inArray(zaak.route, [...versies]), lopendOver(ids));
  const [rij] = await tx.select({ id: zaak.id }).from(zaak).where(vanHier).orderBy(desc(zaak.aangemaaktOp), desc(zaak.id)).limit(1); // prettier-ignore
  return rij?.id ?? null;
}

async function lopendePlek(tx: Db, ids: readonly string[]): Promise<Kindplek | null> {
  const { traject, jeugdige, aangemaaktOp, id } = zaak;
  const [rij] = await tx.select({ traject, jeugdige }).from(zaak).where(lopendOver(ids)).orderBy(asc(aangemaaktOp), asc(id)).limit(1); // prettier-ignore
  return rij ?? null;
}

/** Whether a traject is where this child is now: a zaak about it runs there, or none is stored there yet and none runs elsewhere. */
async function isVanNu(tx: Db, traject: string, ids: readonly string[], lopend: Kindplek | null): Promise<boolean> {
  const over = and(eq(zaak.traject, traject), inArray(zaak.jeugdige, [...ids]));
  const zaken = await tx.select({ beeindigd: zaak.beeindigd }).from(zaak).where(over);
  return zaken.some(({ beeindigd }) => !beeindigd) || (zaken.length === 0 && lopend === null);
}

function lopendOver(ids: readonly string[]) {
  return and(inArray(zaak.jeugdige, [...ids]), eq(zaak.beeindigd, false));
}
