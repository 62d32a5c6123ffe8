import type pg from 'pg';
import { z } from 'zod';

import type { Database } from '../database.ts';

/** A zaak that changed: only which, and up to where. */
const Wijziging = z.object({ zaakId: z.string(), volgnummer: z.int() });
export type Wijziging = z.infer<typeof Wijziging>;

/** Called for each change; and with `null` when changes may have been missed, so that one must look for oneself. */
export type Luisteraar = (wijziging: Wijziging | null) => void;

const OPNIEUW_MS = 500;

/** Changes of zaken as they are stored, in every process that listens: one connection for all listeners, mended when it breaks. */
export class Wijzigingen {
  private readonly luisteraars = new Set<Luisteraar>();
  private client: pg.Client | null = null;
  private opnieuw: NodeJS.Timeout | null = null;
  private gesloten = false;

  constructor(private readonly database: Database) {}

  /** Listens until the returned function is called. Changes from before are not told. */
  async luister(luisteraar: Luisteraar): Promise<() => void> {
    this.luisteraars.add(luisteraar);
    if (!this.client && !this.opnieuw) await this.verbind();
    return () => this.luisteraars.delete(luisteraar);
  }

  /** Ends the connection. */
  async onApplicationShutdown(): Promise<void> {
    this.gesloten = true;
    if (this.opnieuw) clearTimeout(this.opnieuw);
    this.luisteraars.clear();
    await this.client?.end();
  }

  private async verbind(): Promise<void> {
    const client = await this.database.verbind();
    this.client = client;
    client.on('notification', ({ payload }) => {
      this.meld(payload);
    });
    client.on('end', () => {
      this.verbroken(client);
    });
    await client.query('listen wissel_zaak');
  }

  private meld(payload: string | undefined): void {
    const gelezen = Wijziging.safeParse(JSON.parse(payload ?? 'null'));
    for (const luisteraar of this.luisteraars) luisteraar(gelezen.success ? gelezen.data : null);
  }

  private verbroken(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    this.plan();
  }

  private plan(): void {
    if (this.gesloten) return;
    this.opnieuw = setTimeout(() => void this.herstel(), OPNIEUW_MS);
  }

  /** What happened while the connection was gone is not told again: everyone hears that something may have. */
  private async herstel(): Promise<void> {
    this.opnieuw = null;
    try {
      await this.verbind();
      for (const luisteraar of this.luisteraars) luisteraar(null);
    } catch {
      this.plan();
    }
  }
}
