import { and, eq, isNull } from 'drizzle-orm';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import { WERKTAKEN, type Werktaak } from '../../../contracts/werktaken.ts';
import type { Database } from '../database.ts';
import { taak } from '../schema/taak.ts';
import { zaak } from '../schema/zaak.ts';

/** Which piece of work, at which zaak, and after which of its log entries: that one is there once. */
export interface Werk {
  readonly zaakId: string;
  readonly taak: Werktaak;
  readonly volgnummer: number;
}

/** Work that Wissel itself opens: for the organisation of the zaak, beside the tasks that follow from its log. */
export class Werktaken {
  constructor(private readonly database: Database) {}

  /** Opens a piece of work, once; one that was done stays done. */
  async open({ zaakId, taak: naam, volgnummer }: Werk, op: Tijdstip): Promise<void> {
    await this.database.transactie(async (tx) => {
      const { organisatie, gemeente, route } = zaak;
      const [van] = await tx.select({ organisatie, gemeente, route }).from(zaak).where(eq(zaak.id, zaakId));
      if (!van) throw new Error('work for a zaak that is not there');
      const wat = { zaakId, taakId: taakId(naam, volgnummer), taak: naam, rol: WERKTAKEN[naam].rol };
      await tx
        .insert(taak)
        .values({ ...wat, ...van, geopendOp: op })
        .onConflictDoNothing();
    });
  }

  /** Closes a piece of work that Wissel sees is done. False when it was not open. */
  async sluit({ zaakId, taak: naam, volgnummer }: Werk, op: Tijdstip): Promise<boolean> {
    const dit = and(eq(taak.zaakId, zaakId), eq(taak.taakId, taakId(naam, volgnummer)), isNull(taak.geslotenOp));
    const gezet = await this.database.schrijf((db) => db.update(taak).set({ geslotenOp: op }).where(dit));
    return gezet.rowCount === 1;
  }
}

function taakId(naam: Werktaak, volgnummer: number): string {
  return `${naam}#${String(volgnummer)}`;
}
