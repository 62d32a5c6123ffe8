import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';

import { Melder } from '../../../contracts/melding.ts';
import { Tijdstip } from '../../../contracts/tijd.ts';
import type { Overdrachtbeslissing, Zicht } from '../../../../workflows/port.ts';
import type { Database, Db as Geheel } from '../database.ts';
import { overdracht } from '../schema/gevolg.ts';
import { uitbak } from '../schema/uitbak.ts';
import { trajectJeugdige } from '../schema/zaak.ts';
import { vertelNietOpgenomen, vertelWeigering, vertelZicht } from './ketenberichten.ts';

/** A connection, inside a transaction or not. */
type Db = Pick<Geheel, 'insert' | 'select'>;

/** The answer of a receiver on its way to the zaak that offered. */
export const Antwoordstuk = z.strictObject({
  overdracht: z.string(),
  fase: z.enum(['aanvaard', 'geweigerd']),
  naarRoute: z.string(),
  ontvanger: z.string(),
  zichtOpVeiligheid: z.boolean(),
  reden: z.string().nullable(),
  door: Melder,
  kenmerk: z.string(),
});
export type Antwoordstuk = z.infer<typeof Antwoordstuk>;

/** What the workflow of a traject decides: the answer to a hand-over, and who has sight on safety. */
export class Overdrachten {
  constructor(private readonly database: Database) {}

  /**
   * Answers an offered hand-over, once: the answer, the zaak that takes it up when that runs already, where sight on safety goes, and the
   * message to the zaak that offered are one transaction. The moment of the answer, also when this very request answered it before; `null` when it is not open to
   * this receiver (any more).
   */
  async beantwoord(trajectId: string, beslissing: Overdrachtbeslissing, op: Tijdstip): Promise<Tijdstip | null> {
    const { sleutel, fase, reden, door, zicht, naarZaak } = beslissing;
    return this.database.transactie(async (tx) => {
      const [rij] = await tx
        .update(overdracht)
        .set({ fase, reden, beslistOp: op, ...(naarZaak !== undefined && { naarZaak }) })
        .where(
          and(
            eq(overdracht.sleutel, sleutel),
            eq(overdracht.traject, trajectId),
            eq(overdracht.ontvanger, door.organisatie),
            eq(overdracht.fase, 'aangeboden'),
          ),
        )
        .returning();
      if (!rij) return eerderBeantwoord(tx, beslissing);
      const inhoud = { ...antwoordstuk(beslissing, rij.naarRoute) };
      await tx.insert(uitbak).values({
        sleutel: antwoordsleutel(sleutel),
        zaakId: rij.zaakId,
        soort: 'antwoord',
        inhoud,
        nietVoor: op,
        volgendeOp: op,
      });
      if (fase === 'aanvaard' && naarZaak === undefined) await vertelNietOpgenomen(tx, rij, door.organisatie, op);
      if (fase === 'geweigerd') await vertelWeigering(tx, rij, door.organisatie, op);
      if (zicht !== null) await schrijfZicht(tx, trajectId, zicht.jeugdigeId, { door: door.organisatie, sinds: op });
      return op;
    });
  }

  /**
   * Writes down which organisation has sight on the safety of a jeugdige in a traject, and lets it know when it has no zaak there. An
   * older answer never replaces a newer one.
   */
  async zetZicht(traject: string, jeugdige: string, zicht: Zicht): Promise<void> {
    await this.database.transactie(async (tx) => {
      if (await schrijfZicht(tx, traject, jeugdige, zicht)) await vertelZicht(tx, traject, jeugdige, zicht);
    });
  }
}

function antwoordsleutel(sleutel: string): string {
  return `${sleutel}/antwoord`;
}

function antwoordstuk(beslissing: Overdrachtbeslissing, naarRoute: string): Antwoordstuk {
  const { sleutel, fase, reden, door, kenmerk, zichtOpVeiligheid } = beslissing;
  const antwoord = { overdracht: sleutel, fase, naarRoute, ontvanger: door.organisatie, zichtOpVeiligheid, reden };
  return { ...antwoord, door: { ...door, rollen: [...door.rollen] }, kenmerk };
}

/** The moment of an answer that this very request gave before (its worker died, or its caller did not hear it). */
async function eerderBeantwoord(db: Db, { sleutel, door, kenmerk }: Overdrachtbeslissing): Promise<Tijdstip | null> {
  const [rij] = await db
    .select({ op: uitbak.nietVoor, inhoud: uitbak.inhoud })
    .from(uitbak)
    .where(eq(uitbak.sleutel, antwoordsleutel(sleutel)));
  if (!rij) return null;
  const eerder = Antwoordstuk.parse(rij.inhoud);
  const zelfde =
    eerder.kenmerk === kenmerk && eerder.door.id === door.id && eerder.door.organisatie === door.organisatie;
  return zelfde ? Tijdstip.parse(rij.op) : null;
}

/** False when a newer one is there already. */
async function schrijfZicht(db: Db, traject: string, jeugdige: string, { door, sinds }: Zicht): Promise<boolean> {
  const geschreven = await db
    .insert(trajectJeugdige)
    .values({ traject, jeugdige, zichtDoor: door, zichtSinds: sinds })
    .onConflictDoUpdate({
      target: [trajectJeugdige.traject, trajectJeugdige.jeugdige],
      set: { zichtDoor: door, zichtSinds: sinds },
      setWhere: sql`coalesce(${trajectJeugdige.zichtSinds} <= ${sinds}::timestamptz, true)`,
    });
  return geschreven.rowCount === 1;
}
