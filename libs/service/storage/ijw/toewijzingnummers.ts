import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../database.ts';
import { toewijzingnummer } from '../schema/ijw.ts';

/** Source: iJw 3.2, LDT_Nummer of a toewijzing as the routes take it. */
const HOOGSTE = 99_999_999;
const Nummers = z.array(z.object({ nummer: z.int().max(HOOGSTE) }));

/** Numbers of toewijzingen, unique within a gemeente. Source: iJw 3.2 OP275. */
export class Toewijzingnummers {
  constructor(private readonly database: Database) {}

  /** The number of a zaak: the one it has, or the next one of its gemeente. */
  async geef(gemeente: string, zaak: string): Promise<number> {
    for (;;) {
      const bekend = await this.nummerVan(gemeente, zaak);
      if (bekend !== null) return bekend;
      // Of two at once one gets the number; the other finds it taken, and asks again.
      await this.database.schrijf((db) =>
        db.execute(sql`
          insert into ${toewijzingnummer} (gemeente, nummer, zaak)
          select ${gemeente}, coalesce(max(nummer), 0) + 1, ${zaak}::uuid from ${toewijzingnummer} where gemeente = ${gemeente}
          on conflict do nothing`),
      );
    }
  }

  /** Writes down which number a zaak has; the zaak that has this number, which may be another one that had it before. */
  async leg(gemeente: string, nummer: number, zaak: string): Promise<string> {
    const rij = { gemeente, nummer, zaak };
    await this.database.schrijf((db) => db.insert(toewijzingnummer).values(rij).onConflictDoNothing());
    return (await this.zaakVan(gemeente, nummer)) ?? zaak;
  }

  /** The zaak of a number. */
  async zaakVan(gemeente: string, nummer: number): Promise<string | null> {
    const rijen = await this.database.schrijf((db) =>
      db
        .select({ zaak: toewijzingnummer.zaak })
        .from(toewijzingnummer)
        .where(and(eq(toewijzingnummer.gemeente, gemeente), eq(toewijzingnummer.nummer, nummer))),
    );
    return rijen[0]?.zaak ?? null;
  }

  private async nummerVan(gemeente: string, zaak: string): Promise<number | null> {
    const rijen = await this.database.schrijf((db) =>
      db
        .select({ nummer: toewijzingnummer.nummer })
        .from(toewijzingnummer)
        .where(and(eq(toewijzingnummer.gemeente, gemeente), eq(toewijzingnummer.zaak, zaak))),
    );
    return Nummers.parse(rijen)[0]?.nummer ?? null;
  }
}
