import { eq, inArray } from 'drizzle-orm';

import type { Database, Db } from '../database.ts';
import { ijwInhoud } from '../schema/ijw.ts';
import { ontsleutel, versleutel } from '../sleutels/envelop.ts';
import type { Sleutelring } from '../sleutels/ring.ts';

const ID = 'd';

/** The bytes of messages and what people wrote about them: each under a key of its own, which can be destroyed. */
export class Ijwinhoud {
  constructor(
    private readonly database: Database,
    private readonly ring: Sleutelring,
  ) {}

  /** The row of a new message; `null` for one whose bytes are not kept. */
  sluit(bericht: string, bytes: Uint8Array | null): typeof ijwInhoud.$inferInsert {
    const { sleutel, omhulsel } = this.ring.nieuw(inhoudplaats(bericht));
    const inhoud = bytes && versleutel(sleutel, ID, Buffer.from(bytes), bytesplaats(bericht));
    return { bericht, sleutel: omhulsel, inhoud };
  }

  /** The bytes of a message as they came or went; `null` when they were not kept, or were destroyed. */
  async open(bericht: string): Promise<Buffer | null> {
    const rij = await this.rij(bericht);
    if (!rij?.inhoud) return null;
    return ontsleutel(this.sleutelVan(rij), rij.inhoud, bytesplaats(bericht));
  }

  /** The bytes of several messages at once; those that are not there any more are left out. */
  async openAlle(berichten: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    if (berichten.length === 0) return new Map();
    const rijen = await this.database.lees((db) =>
      db.select().from(ijwInhoud).where(inArray(ijwInhoud.bericht, berichten)),
    );
    return new Map(
      rijen.flatMap(({ inhoud, ...rij }) =>
        inhoud === null ? [] : [[rij.bericht, ontsleutel(this.sleutelVan(rij), inhoud, bytesplaats(rij.bericht))]],
      ),
    );
  }

  /** What a person wrote when closing a message; `null` when nothing, or when it was destroyed. */
  async toelichting(bericht: string): Promise<string | null> {
    const rij = await this.rij(bericht);
    if (!rij?.toelichting) return null;
    return ontsleutel(this.sleutelVan(rij), rij.toelichting, tekstplaats(bericht)).toString('utf8');
  }

  /** Seals what a person wrote, as part of a greater write. */
  async schrijfToelichting(tx: Pick<Db, 'select' | 'update'>, bericht: string, tekst: string): Promise<void> {
    const [rij] = await tx.select().from(ijwInhoud).where(eq(ijwInhoud.bericht, bericht));
    if (!rij) return; // destroyed: there is no key any more
    const sleutel = this.ring.pakUit(rij.sleutel, inhoudplaats(bericht));
    const toelichting = versleutel(sleutel, ID, Buffer.from(tekst), tekstplaats(bericht));
    await tx.update(ijwInhoud).set({ toelichting }).where(eq(ijwInhoud.bericht, bericht));
  }

  /** Destroys content and key; the row that says when the message came stays. */
  async vernietig(bericht: string): Promise<boolean> {
    const weg = await this.database.schrijf((db) => db.delete(ijwInhoud).where(eq(ijwInhoud.bericht, bericht)));
    return weg.rowCount === 1;
  }

  private async rij(bericht: string): Promise<typeof ijwInhoud.$inferSelect | undefined> {
    const rijen = await this.database.lees((db) => db.select().from(ijwInhoud).where(eq(ijwInhoud.bericht, bericht)));
    return rijen[0];
  }

  private sleutelVan({ bericht, sleutel }: { bericht: string; sleutel: string }): (id: string) => Buffer | undefined {
    return (id) => (id === ID ? this.ring.pakUit(sleutel, inhoudplaats(bericht)) : undefined);
  }
}

/** What the key of a message is bound to. */
export function inhoudplaats(bericht: string): string {
  return `ijw/${bericht}/sleutel`;
}

function bytesplaats(bericht: string): string {
  return `ijw/${bericht}/inhoud`;
}

function tekstplaats(bericht: string): string {
  return `ijw/${bericht}/toelichting`;
}
