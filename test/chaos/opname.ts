import { and, eq } from 'drizzle-orm';

import type { LogRegel } from '../../libs/engine/index.ts';
import type { Database } from '../../libs/service/storage/index.ts';
import { Logboek } from '../../libs/service/storage/index.ts';
import {
  bericht,
  besluit,
  klok,
  overdracht,
  taak,
  tekst,
  trajectJeugdige,
  uitbak,
  verzoek,
  zaak,
} from '../../libs/service/storage/schema/index.ts';

/** Everything that the database holds of one zaak. */
export interface Opname {
  readonly zaak: typeof zaak.$inferSelect;
  readonly log: readonly LogRegel[];
  readonly verzoeken: readonly (typeof verzoek.$inferSelect)[];
  readonly klokken: readonly (typeof klok.$inferSelect)[];
  readonly taken: readonly (typeof taak.$inferSelect)[];
  readonly uitbak: readonly (typeof uitbak.$inferSelect)[];
  readonly berichten: readonly (typeof bericht.$inferSelect)[];
  readonly besluiten: readonly (typeof besluit.$inferSelect)[];
  readonly overdrachten: readonly (typeof overdracht.$inferSelect)[];
  /** Who has sight on the safety of its jeugdige, as its traject wrote it. */
  readonly zicht: Pick<typeof trajectJeugdige.$inferSelect, 'zichtDoor' | 'zichtSinds'> | null;
  readonly teksten: readonly (typeof tekst.$inferSelect)[];
}

/** Reads a zaak; `null` when the database has none by this id. */
export async function leesOpname(database: Database, zaakId: string): Promise<Opname | null> {
  const log = await new Logboek(database).alles(zaakId);
  return database.lees(async (db) => {
    const [rij] = await db.select().from(zaak).where(eq(zaak.id, zaakId));
    if (!rij) return null;
    const { traject, jeugdige, zichtDoor, zichtSinds } = trajectJeugdige;
    const [zicht = null] = await db
      .select({ zichtDoor, zichtSinds })
      .from(trajectJeugdige)
      .where(and(eq(traject, rij.traject), eq(jeugdige, rij.jeugdige)));
    return {
      zicht,
      zaak: rij,
      log,
      verzoeken: await db.select().from(verzoek).where(eq(verzoek.zaakId, zaakId)),
      klokken: await db.select().from(klok).where(eq(klok.zaakId, zaakId)),
      taken: await db.select().from(taak).where(eq(taak.zaakId, zaakId)),
      uitbak: await db.select().from(uitbak).where(eq(uitbak.zaakId, zaakId)),
      berichten: await db.select().from(bericht).where(eq(bericht.zaakId, zaakId)),
      besluiten: await db.select().from(besluit).where(eq(besluit.zaakId, zaakId)),
      overdrachten: await db.select().from(overdracht).where(eq(overdracht.zaakId, zaakId)),
      teksten: await db.select().from(tekst).where(eq(tekst.zaakId, zaakId)),
    };
  });
}

/** Ids of all zaken that the database holds. */
export async function alleZaken(database: Database): Promise<readonly string[]> {
  const rijen = await database.lees((db) => db.select({ id: zaak.id }).from(zaak));
  return rijen.map(({ id }) => id);
}
