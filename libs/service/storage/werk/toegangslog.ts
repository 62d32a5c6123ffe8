import { and, desc, eq, lt } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../database.ts';
import { Cursor, paginagrootte, type Bladeren, type Pagina } from '../lezen/bladeren.ts';
import { binnen, type Bereik } from '../lezen/bereik.ts';
import { toegangslog } from '../schema/toegangslog.ts';

/** One look or attempt, to be written down. */
export type Toegang = Omit<typeof toegangslog.$inferInsert, 'id' | 'opgeslagenOp'>;
/** The same as it is stored. */
export type Toegangsregel = Omit<typeof toegangslog.$inferSelect, 'id'>;

/** Which looks and attempts; newest first. */
export interface Toegangvraag extends Bladeren {
  readonly bereik: Bereik;
  readonly zaakId?: string;
  readonly jeugdigeId?: string;
  readonly doorId?: string;
  readonly resultaat?: Toegangsregel['resultaat'];
}

const cursor = new Cursor('toegangslog', z.tuple([z.int()]));

/** Who looked at or tried what. Rows are only ever added. */
export class Toegangslog {
  constructor(private readonly database: Database) {}

  /** Writes down looks and attempts, in order. */
  async voegToe(...regels: readonly Toegang[]): Promise<void> {
    if (regels.length > 0) await this.database.schrijf((db) => db.insert(toegangslog).values([...regels]));
  }

  /** Looks and attempts, newest first. `bereik` is the organisation of who looked. Refuses: `OngeldigeCursor`. */
  async lees(vraag: Toegangvraag): Promise<Pagina<Toegangsregel>> {
    const { bereik, zaakId, jeugdigeId, doorId, resultaat } = vraag;
    const grootte = paginagrootte(vraag);
    const na = cursor.lees(vraag)?.[0];
    const rijen = await this.database.lees((db) =>
      db
        .select()
        .from(toegangslog)
        .where(
          and(
            binnen(bereik, toegangslog.organisatie),
            zaakId === undefined ? undefined : eq(toegangslog.zaakId, zaakId),
            jeugdigeId === undefined ? undefined : eq(toegangslog.jeugdigeId, jeugdigeId),
            doorId === undefined ? undefined : eq(toegangslog.doorId, doorId),
            resultaat === undefined ? undefined : eq(toegangslog.resultaat, resultaat),
            na === undefined ? undefined : lt(toegangslog.id, na),
          ),
        )
        .orderBy(desc(toegangslog.id))
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
