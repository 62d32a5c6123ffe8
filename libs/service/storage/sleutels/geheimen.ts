import { createHmac, randomBytes } from 'node:crypto';

import { eq } from 'drizzle-orm';

import { canoniek } from '../../../engine/canoniek.ts';
import type { Database } from '../database.ts';
import { geheim } from '../schema/persoon.ts';
import type { Sleutelring } from './ring.ts';

type Naam = 'verzoek' | 'bsn' | 'ijw';

/**
 * Keyed hashes that must stay the same when master keys rotate: receipts are compared for years, inside workflows too, where no
 * key can be. So each has a random secret of its own, made once, kept in the database and wrapped by the ring.
 */
export class Geheimen {
  private readonly bekend = new Map<Naam, Promise<Buffer>>();

  constructor(
    private readonly database: Database,
    private readonly ring: Sleutelring,
  ) {}

  /** HMAC-SHA-256 over the canonical JSON of a request: equal requests have equal hashes, and nobody can guess one back. */
  async verzoekHash(verzoek: unknown): Promise<string> {
    return this.hash('verzoek', canoniek(verzoek));
  }

  /** Keyed hash of a BSN: to find the same person again without being able to read it. */
  async bsnZoeksleutel(bsn: string): Promise<string> {
    return this.hash('bsn', bsn);
  }

  /** Keyed hash by which messages of iJw are found and kept in order, without telling who they are about. */
  async ijwSleutel(...delen: readonly string[]): Promise<string> {
    return this.hash('ijw', JSON.stringify(delen));
  }

  private async hash(naam: Naam, tekst: string): Promise<string> {
    return createHmac('sha256', await this.geheim(naam))
      .update(tekst)
      .digest('hex');
  }

  /** Read once per process; a failure is not remembered. */
  private geheim(naam: Naam): Promise<Buffer> {
    const bekend = this.bekend.get(naam);
    if (bekend) return bekend;
    const nieuw = this.lees(naam);
    this.bekend.set(naam, nieuw);
    nieuw.catch(() => this.bekend.delete(naam));
    return nieuw;
  }

  private async lees(naam: Naam): Promise<Buffer> {
    const omhulsel = (await this.zoek(naam)) ?? (await this.maak(naam));
    return this.ring.pakUit(omhulsel, geheimplaats(naam));
  }

  private async zoek(naam: Naam): Promise<string | null> {
    const rijen = await this.database.schrijf((db) => db.select().from(geheim).where(eq(geheim.naam, naam)));
    return rijen[0]?.omhulsel ?? null;
  }

  /** Of several processes that start at once one makes it; all use that one. */
  private async maak(naam: Naam): Promise<string> {
    const omhulsel = this.ring.omhul(randomBytes(32), geheimplaats(naam));
    await this.database.schrijf((db) => db.insert(geheim).values({ naam, omhulsel }).onConflictDoNothing());
    return (await this.zoek(naam)) ?? omhulsel;
  }
}

/** What a secret is bound to. */
export function geheimplaats(naam: string): string {
  return `geheim/${naam}`;
}
