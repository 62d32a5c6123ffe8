import { and, desc, eq, lt } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../database.ts';
import type { Ijwbericht } from '../ijw/verwerking.ts';
import { ijwBericht } from '../schema/ijw.ts';
import { binnen, type Bereik } from './bereik.ts';
import { Cursor, paginagrootte, type Bladeren, type Pagina } from './bladeren.ts';

/** Which messages of iJw; newest first. */
export interface Ijwvraag extends Bladeren {
  readonly bereik: Bereik;
  readonly status?: Ijwbericht['status'];
  readonly richting?: Ijwbericht['richting'];
  readonly soort?: string;
  readonly zaak?: string;
}

const cursor = new Cursor('ijw', z.tuple([z.int()]));

/** Messages of iJw as people see them: from outside. */
export class Ijwlijst {
  constructor(private readonly database: Database) {}

  /** Messages, newest first. Refuses: `OngeldigeCursor`. */
  async lees(vraag: Ijwvraag): Promise<Pagina<Ijwbericht>> {
    const { bereik, status, richting, soort, zaak } = vraag;
    const grootte = paginagrootte(vraag);
    const na = cursor.lees(vraag)?.[0];
    const rijen = await this.database.lees((db) =>
      db
        .select()
        .from(ijwBericht)
        .where(
          and(
            binnen(bereik, ijwBericht.organisatie),
            status === undefined ? undefined : eq(ijwBericht.status, status),
            richting === undefined ? undefined : eq(ijwBericht.richting, richting),
            soort === undefined ? undefined : eq(ijwBericht.soort, soort),
            zaak === undefined ? undefined : eq(ijwBericht.zaak, zaak),
            na === undefined ? undefined : lt(ijwBericht.nr, na),
          ),
        )
        .orderBy(desc(ijwBericht.nr))
        .limit(grootte + 1),
    );
    return cursor.pagina(
      rijen,
      grootte,
      (rij) => rij,
      ({ nr }) => [nr],
    );
  }

  /** One message; `null` when there is none, or when it is out of reach: the two look the same. */
  async vind(id: string, bereik: Bereik): Promise<Ijwbericht | null> {
    const rijen = await this.database.schrijf((db) =>
      db
        .select()
        .from(ijwBericht)
        .where(and(eq(ijwBericht.id, id), binnen(bereik, ijwBericht.organisatie))),
    );
    return rijen[0] ?? null;
  }

  /** The retour that was made on a message; `null` while there is none. */
  async retourOp(id: string): Promise<Ijwbericht | null> {
    const rijen = await this.database.lees((db) => db.select().from(ijwBericht).where(eq(ijwBericht.antwoordOp, id)));
    return rijen[0] ?? null;
  }
}
