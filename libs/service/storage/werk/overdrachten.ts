import { and, eq, sql } from 'drizzle-orm';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { overdracht } from '../schema/gevolg.ts';
import { trajectJeugdige } from '../schema/zaak.ts';

/** The answer of the receiver. `reden` is a code. */
export type Overdrachtbesluit =
  | { readonly fase: 'aanvaard'; readonly naarZaak: string | null }
  | { readonly fase: 'geweigerd'; readonly reden: string };

/** What the workflow of a traject decides: the second phase of a hand-over, and who has sight on safety. */
export class Overdrachten {
  constructor(private readonly database: Database) {}

  /** Answers an offered hand-over, once. False when it is not open any more. */
  async beslis(sleutel: string, besluit: Overdrachtbesluit, op: Tijdstip): Promise<boolean> {
    const klaar = await this.database.schrijf((db) =>
      db
        .update(overdracht)
        .set({ ...besluit, beslistOp: op })
        .where(and(eq(overdracht.sleutel, sleutel), eq(overdracht.fase, 'aangeboden'))),
    );
    return klaar.rowCount === 1;
  }

  /** Writes down which organisation has sight on the safety of a jeugdige in a traject; an older answer never replaces a newer one. */
  async zetZicht(traject: string, jeugdige: string, organisatie: string, sinds: Tijdstip): Promise<void> {
    await this.database.schrijf((db) =>
      db
        .insert(trajectJeugdige)
        .values({ traject, jeugdige, zichtDoor: organisatie, zichtSinds: sinds })
        .onConflictDoUpdate({
          target: [trajectJeugdige.traject, trajectJeugdige.jeugdige],
          set: { zichtDoor: organisatie, zichtSinds: sinds },
          setWhere: sql`coalesce(${trajectJeugdige.zichtSinds} <= ${sinds}::timestamptz, true)`,
        }),
    );
  }
}
