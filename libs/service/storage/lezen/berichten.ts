import { and, desc, eq, lt } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../database.ts';
import { bericht } from '../schema/uitbak.ts';
import { binnen, type Bereik } from './bereik.ts';
import { Cursor, paginagrootte, type Bladeren, type Pagina } from './bladeren.ts';

/** A message as it was sent, or held back. */
export type Berichtregel = Omit<typeof bericht.$inferSelect, 'id'>;

/** Which messages; newest first. */
export interface Berichtvraag extends Bladeren {
  readonly bereik: Bereik;
  readonly zaakId?: string;
  readonly gemeente?: string;
  readonly aan?: string;
  readonly over?: Berichtregel['over'];
}

const cursor = new Cursor('berichten', z.tuple([z.int()]));

/** The log of messages. */
export class Berichten {
  constructor(private readonly database: Database) {}

  /** Messages, newest first. Refuses: `OngeldigeCursor`. */
  async lees(vraag: Berichtvraag): Promise<Pagina<Berichtregel>> {
    const { bereik, zaakId, gemeente, aan, over } = vraag;
    const grootte = paginagrootte(vraag);
    const na = cursor.lees(vraag)?.[0];
    const rijen = await this.database.lees((db) =>
      db
        .select()
        .from(bericht)
        .where(
          and(
            binnen(bereik, bericht.organisatie),
            zaakId === undefined ? undefined : eq(bericht.zaakId, zaakId),
            gemeente === undefined ? undefined : eq(bericht.gemeente, gemeente),
            aan === undefined ? undefined : eq(bericht.aan, aan),
            over === undefined ? undefined : eq(bericht.over, over),
            na === undefined ? undefined : lt(bericht.id, na),
          ),
        )
        .orderBy(desc(bericht.id))
        .limit(grootte + 1),
    );
    return cursor.pagina(
      rijen,
      grootte,
      ({ id: _id, ...rij }) => rij,
      ({ id }) => [id],
    );
  }
}
