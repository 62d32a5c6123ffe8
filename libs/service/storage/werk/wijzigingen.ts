import type pg from 'pg';
import { z } from 'zod';

import type { Database } from '../database.ts';

/** A zaak that changed: only which, and up to where. */
const Wijziging = z.object({ zaakId: z.string(), volgnummer: z.int() });
export type Wijziging = z.infer<typeof Wijziging>;

/** Called for each change; and with `null` when changes may have been missed, so that one must look for oneself. */
export type Luisteraar = (wijziging: Wijziging | null) => void;

const OPNIEUW_MS = 500;
/** Where `leg_vast` tells what it stored. */
const KANAAL = 'wissel_zaak';

/** Changes of zaken as they are stored, in every process that listens: one connection for all listeners, mended when it breaks. */
export class Wijzigingen {
  private readonly luisteraars = new Set<Luisteraar>();
  /** Also while it is being made, so that of several who ask at once one makes it. */
  private verbinding: Promise<pg.Client> | null = null;
  private opnieuw: NodeJS.Timeout | null = null;
  private gesloten = false;

  constructor(private readonly database: Database) {}

  /** Listens until the returned function is called. Changes from before are not told. Refuses with `DatabaseAfwezig`. */
  async luister(luisteraar: Luisteraar): Promise<() => void> {
    if (!this.opnieuw) await this.verbonden();
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  }

  /** Ends the connection. */
  async onApplicationShutdown(): Promise<void> {
    this.gesloten = true;
    if (this.opnieuw) clearTimeout(this.opnieuw);
    this.luisteraars.clear();
    const client = await this.verbinding?.catch(() => null);
    await client?.end();
  }

  private async verbonden(): Promise<void> {
    this.verbinding ??= this.verbind();
    try {
      await this.verbinding;
    } catch (fout) {
      this.verbinding = null;
      throw fout;
    }
  }

  private async verbind(): Promise<pg.Client> {
    const client = await this.database.luisterNaar(KANAAL);
    client.on('notification', ({ payload }) => {
      this.meld(payload);
    });
    client.on('end', () => {
      this.verbinding = null;
      this.plan();
    });
    return client;
  }

  private meld(payload: string | undefined): void {
    const gelezen = Wijziging.safeParse(JSON.parse(payload ?? 'null'));
    for (const luisteraar of this.luisteraars) luisteraar(gelezen.success ? gelezen.data : null);
  }

  private plan(): void {
    if (this.gesloten) return;
    this.opnieuw = setTimeout(() => void this.herstel(), OPNIEUW_MS);
  }

  /** What happened while the connection was gone is not told again: everyone hears that something may have. */
  private async herstel(): Promise<void> {
    this.opnieuw = null;
    try {
      await this.verbonden();
      for (const luisteraar of this.luisteraars) luisteraar(null);
    } catch {
      this.plan();
    }
  }
}
