import { lte, sql } from 'drizzle-orm';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { medewerker } from '../schema/medewerker.ts';

/** Somebody with a valid token: where, and in which roles. */
export type Medewerker = Omit<typeof medewerker.$inferInsert, 'gezienOp'>;

/** Who works where. Wissel has no list of users of its own: it knows who came by. */
export class Medewerkers {
  constructor(private readonly database: Database) {}

  /** Writes down who was seen, with the roles of the newest token. */
  async gezien({ organisatie, id, rollen }: Medewerker, op: Tijdstip): Promise<void> {
    await this.database.schrijf((db) =>
      db
        .insert(medewerker)
        .values({ organisatie, id, rollen: [...rollen], gezienOp: op })
        .onConflictDoUpdate({
          target: [medewerker.organisatie, medewerker.id],
          set: { rollen: sql`excluded.rollen`, gezienOp: sql`excluded.gezien_op` },
          setWhere: lte(medewerker.gezienOp, op),
        }),
    );
  }
}
