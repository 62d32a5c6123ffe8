import { and, desc, eq, isNull, sql } from 'drizzle-orm';

import type { Database } from '../database.ts';
import { zaaksleutel } from '../schema/persoon.ts';
import type { Sleutelring } from './ring.ts';

/** One version of the key of a zaak. */
export interface Zaaksleutel {
  readonly versie: number;
  readonly sleutel: Buffer;
}

/** How long an unwrapped key is remembered: as long as another process may still read after an erasure. Unit: milliseconds. */
const ONTHOUDEN_MS = 60_000;
const HOOGSTENS = 2_000;

/** The data keys of zaken: made at first use, unwrapped on demand, remembered for a short while. */
export class Zaaksleutels {
  private readonly bekend = new Map<string, { readonly tot: number; readonly sleutel: Zaaksleutel }>();

  constructor(
    private readonly database: Database,
    private readonly ring: Sleutelring,
  ) {}

  /** The key under which new text of this zaak is sealed; after an erasure a next version. */
  async huidige(zaakId: string): Promise<Zaaksleutel> {
    const onthouden = this.onthouden(zaakId);
    if (onthouden) return onthouden;
    const gevonden = await this.zoek(zaakId);
    if (gevonden) return this.onthoud(zaakId, gevonden);
    await this.maak(zaakId);
    const gemaakt = await this.zoek(zaakId);
    if (!gemaakt) throw new Error('a key was destroyed in the moment it was made');
    return this.onthoud(zaakId, gemaakt);
  }

  /** The key with which something was sealed, or `null` when it was destroyed. */
  async versie(zaakId: string, versie: number): Promise<Buffer | null> {
    const onthouden = this.onthouden(zaakId);
    if (onthouden?.versie === versie) return onthouden.sleutel;
    const rijen = await this.database.lees((db) =>
      db
        .select()
        .from(zaaksleutel)
        .where(and(eq(zaaksleutel.zaakId, zaakId), eq(zaaksleutel.versie, versie))),
    );
    const omhulsel = rijen[0]?.omhulsel ?? null;
    return omhulsel === null ? null : this.ring.pakUit(omhulsel, plaatsVan(zaakId));
  }

  /** Forgets what is remembered of a zaak. */
  vergeet(zaakId: string): void {
    this.bekend.delete(zaakId);
  }

  private async zoek(zaakId: string): Promise<Zaaksleutel | null> {
    const rijen = await this.database.schrijf((db) =>
      db
        .select()
        .from(zaaksleutel)
        .where(and(eq(zaaksleutel.zaakId, zaakId), isNull(zaaksleutel.vernietigdOp)))
        .orderBy(desc(zaaksleutel.versie))
        .limit(1),
    );
    const [rij] = rijen;
    if (!rij?.omhulsel) return null;
    return { versie: rij.versie, sleutel: this.ring.pakUit(rij.omhulsel, plaatsVan(zaakId)) };
  }

  /** Two at once make the same version, and one wins; who comes just after finds a living key and makes none. All then read that one. */
  private async maak(zaakId: string): Promise<void> {
    const { omhulsel } = this.ring.nieuw(plaatsVan(zaakId));
    await this.database.schrijf((db) =>
      db.execute(sql`
        insert into ${zaaksleutel} (zaak_id, versie, omhulsel, gemaakt_op)
        select ${zaakId}::uuid, coalesce(max(versie), 0) + 1, ${omhulsel}, now() from ${zaaksleutel} where zaak_id = ${zaakId}::uuid
        having count(*) filter (where vernietigd_op is null) = 0
        on conflict do nothing`),
    );
  }

  private onthouden(zaakId: string): Zaaksleutel | null {
    const gevonden = this.bekend.get(zaakId);
    return gevonden && gevonden.tot > Date.now() ? gevonden.sleutel : null;
  }

  private onthoud(zaakId: string, sleutel: Zaaksleutel): Zaaksleutel {
    const [oudste] = this.bekend.keys();
    if (oudste !== undefined && this.bekend.size >= HOOGSTENS) this.bekend.delete(oudste);
    this.bekend.set(zaakId, { tot: Date.now() + ONTHOUDEN_MS, sleutel });
    return sleutel;
  }
}

/** What a zaak key is bound to. */
export function plaatsVan(zaakId: string): string {
  return `zaaksleutel/${zaakId}`;
}
