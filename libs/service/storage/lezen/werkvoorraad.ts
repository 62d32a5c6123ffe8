import { and, asc, eq, getTableColumns, isNull, sql, type SQL } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { z } from 'zod';

import type { Rol } from '../../../contracts/rollen.ts';
import type { Database, Db } from '../database.ts';
import { taak } from '../schema/taak.ts';
import { zaak } from '../schema/zaak.ts';
import { binnen, type Bereik } from './bereik.ts';
import { Cursor, paginagrootte, Sorteersleutel, type Bladeren, type Pagina } from './bladeren.ts';

const { sorteerOp: _sorteerOp, ...kolommen } = getTableColumns(taak);

/** A task as it is stored. */
export type Taakrij = Omit<typeof taak.$inferSelect, 'sorteerOp'>;
/** A task in a list over zaken. */
export type Werkregel = Taakrij & { readonly referentie: string };

/** Whose open work: of my roles in my organisation; of those only mine, or only what nobody has. */
export interface Werkvraag extends Bladeren {
  readonly organisatie: string;
  readonly rollen: readonly Rol[];
  readonly wie?: { readonly soort: 'van'; readonly behandelaar: string } | { readonly soort: 'vrij' };
}

const cursor = new Cursor('werkvoorraad', z.tuple([Sorteersleutel, z.uuid(), z.string()]));

/** Open work by deadline. */
export class Werkvoorraad {
  constructor(private readonly database: Database) {}

  /** Open tasks by deadline, those without one last. Nothing for who has no role. Refuses: `OngeldigeCursor`. */
  async lees(vraag: Werkvraag): Promise<Pagina<Werkregel>> {
    const grootte = paginagrootte(vraag);
    if (vraag.rollen.length === 0) return { items: [] };
    const rijen = await this.database.lees((db) => werkquery(db, vraag, grootte));
    return cursor.pagina(
      rijen,
      grootte,
      ({ sorteer: _sorteer, sorteerOp: _sorteerOp, ...rij }) => rij,
      (rij) => [rij.sorteer, rij.zaakId, rij.taakId],
    );
  }

  /** The tasks of one zaak, open and closed, in the order in which they were opened. */
  async vanZaak(zaakId: string, bereik: Bereik): Promise<readonly Taakrij[]> {
    return this.database.lees((db) =>
      db
        .select(kolommen)
        .from(taak)
        .where(and(eq(taak.zaakId, zaakId), binnen(bereik, taak.organisatie)))
        .orderBy(asc(taak.geopendOp), asc(taak.taakId)),
    );
  }
}

/** One ordered scan of the index per role, merged; apart, so that a test can ask PostgreSQL how it would answer it. */
export function werkquery(db: Db, vraag: Werkvraag, grootte: number) {
  const [eerste, tweede, ...rest] = [...new Set(vraag.rollen)].map((rol) => perRol(db, vraag, rol, grootte));
  if (!eerste) throw new RangeError('no role to ask for');
  if (!tweede) return eerste;
  return unionAll(eerste, tweede, ...rest)
    .orderBy(sql`sorteer_op`, sql`zaak_id`, sql`taak_id`)
    .limit(grootte + 1);
}

function perRol(db: Db, vraag: Werkvraag, rol: Rol, grootte: number) {
  return db
    .select({
      ...kolommen,
      sorteerOp: taak.sorteerOp,
      referentie: zaak.referentie,
      sorteer: sql<string>`${taak.sorteerOp}::text`.as('sorteer'),
    })
    .from(taak)
    .innerJoin(zaak, eq(zaak.id, taak.zaakId))
    .where(and(eq(taak.rol, rol), ...voorwaarden(vraag)))
    .orderBy(asc(taak.sorteerOp), asc(taak.zaakId), asc(taak.taakId))
    .limit(grootte + 1);
}

function voorwaarden(vraag: Werkvraag): (SQL | undefined)[] {
  const na = cursor.lees(vraag);
  return [
    eq(taak.organisatie, vraag.organisatie),
    isNull(taak.geslotenOp),
    wie(vraag.wie),
    na
      ? sql`(${taak.sorteerOp}, ${taak.zaakId}, ${taak.taakId}) > (${na[0]}::timestamptz, ${na[1]}::uuid, ${na[2]})`
      : undefined,
  ];
}

function wie(vraag: Werkvraag['wie']): SQL | undefined {
  if (vraag === undefined) return undefined;
  return vraag.soort === 'vrij' ? isNull(taak.behandelaar) : eq(taak.behandelaar, vraag.behandelaar);
}
