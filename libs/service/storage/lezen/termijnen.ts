import { and, asc, eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Familie, Klokstatus } from '../../../termijnen/typen.ts';
import type { Database } from '../database.ts';
import { klok } from '../schema/klok.ts';
import { zaak } from '../schema/zaak.ts';
import { binnen, type Bereik } from './bereik.ts';
import { Cursor, paginagrootte, Sorteersleutel, type Bladeren, type Pagina } from './bladeren.ts';
import { heeftStatus, statusOp } from './klokstatus.ts';

const { sorteerOp: _sorteerOp, ...kolommen } = getTableColumns(klok);

/** A clock with its status at the moment of the question. */
export type Klokstand = Omit<typeof klok.$inferSelect, 'sorteerOp'> & { readonly status: Klokstatus };
/** The same in a list over zaken. */
export type Termijnregel = Klokstand & { readonly referentie: string; readonly traject: string };

/** Which clocks to show; `peil` is the moment at which their status is judged. */
export interface Termijnvraag extends Bladeren {
  readonly bereik: Bereik;
  readonly peil: Tijdstip;
  readonly status?: Klokstatus;
  readonly familie?: Familie;
  readonly gemeente?: string;
  readonly route?: string;
  /** Legal and agreed terms by default; dates known beforehand are asked for by `grens`. */
  readonly soort?: 'termijn' | 'grens';
}

const cursor = new Cursor('termijnen', z.tuple([Sorteersleutel, z.uuid(), z.string()]));

/** Clocks over all zaken, and those of one. */
export class Termijnen {
  constructor(private readonly database: Database) {}

  /** Clocks by deadline, those without a date last. Without a status: all that still run. Refuses: `OngeldigeCursor`. */
  async lees(vraag: Termijnvraag): Promise<Pagina<Termijnregel>> {
    const grootte = paginagrootte(vraag);
    const rijen = await this.database.lees((db) => termijnquery(db, vraag, grootte));
    return cursor.pagina(
      rijen,
      grootte,
      ({ rij, status, referentie, traject }) => ({ ...rij, status, referentie, traject }),
      ({ rij, sorteerOp }) => [sorteerOp, rij.zaakId, rij.klok],
    );
  }

  /** All clocks of one zaak within reach, in the order in which they began. */
  async vanZaak(zaakId: string, bereik: Bereik, peil: Tijdstip): Promise<readonly Klokstand[]> {
    const rijen = await this.database.lees((db) =>
      db
        .select({ rij: kolommen, status: statusOp(peil) })
        .from(klok)
        .where(and(eq(klok.zaakId, zaakId), binnen(bereik, klok.organisatie)))
        .orderBy(asc(klok.startOp), asc(klok.klok)),
    );
    return rijen.map(({ rij, status }) => ({ ...rij, status }));
  }
}

/** The question as a query; apart, so that a test can ask PostgreSQL how it would answer it. */
export function termijnquery(db: Parameters<Parameters<Database['lees']>[0]>[0], vraag: Termijnvraag, grootte: number) {
  return db
    .select({
      rij: kolommen,
      sorteerOp: sql<string>`${klok.sorteerOp}::text`,
      status: statusOp(vraag.peil),
      referentie: zaak.referentie,
      traject: zaak.traject,
    })
    .from(klok)
    .innerJoin(zaak, eq(zaak.id, klok.zaakId))
    .where(and(...voorwaarden(vraag)))
    .orderBy(asc(klok.sorteerOp), asc(klok.zaakId), asc(klok.klok))
    .limit(grootte + 1);
}

function voorwaarden(vraag: Termijnvraag): (SQL | undefined)[] {
  const { bereik, peil, status, familie, gemeente, route, soort = 'termijn' } = vraag;
  const na = cursor.lees(vraag);
  return [
    binnen(bereik, klok.organisatie),
    status === undefined ? sql`${klok.gestoptOp} is null and ${klok.vervallenOp} is null` : heeftStatus(status, peil),
    eq(klok.soort, soort),
    familie === undefined ? undefined : eq(klok.familie, familie),
    gemeente === undefined ? undefined : eq(klok.gemeente, gemeente),
    route === undefined ? undefined : eq(klok.route, route),
    na
      ? sql`(${klok.sorteerOp}, ${klok.zaakId}, ${klok.klok}) > (${na[0]}::timestamptz, ${na[1]}::uuid, ${na[2]})`
      : undefined,
  ];
}
