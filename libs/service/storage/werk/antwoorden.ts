import { and, eq } from 'drizzle-orm';

import type { JsonObject } from '../../../contracts/json.ts';
import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { antwoord } from '../schema/verzoek.ts';

/** The first answer to a write that is no event of a zaak. `inhoud` holds codes and ids, never a person. */
export interface Antwoord {
  readonly client: string;
  readonly kenmerk: string;
  readonly verzoekHash: string;
  readonly status: number;
  readonly inhoud: JsonObject;
}

/** Idempotency of writes that are no event of a zaak: one answer per client and key. */
export class Antwoorden {
  constructor(private readonly database: Database) {}

  /** The first answer to this key; its hash tells whether it was the same request. */
  async zoek(client: string, kenmerk: string): Promise<Antwoord | null> {
    const rijen = await this.database.schrijf((db) =>
      db
        .select()
        .from(antwoord)
        .where(and(eq(antwoord.client, client), eq(antwoord.kenmerk, kenmerk))),
    );
    return rijen[0] ?? null;
  }

  /** Keeps an answer and gives back the first one: this, or that of another who was earlier. */
  async bewaar(nieuw: Antwoord, op: Tijdstip): Promise<Antwoord> {
    const gezet = await this.database.schrijf((db) =>
      db
        .insert(antwoord)
        .values({ ...nieuw, op })
        .onConflictDoNothing(),
    );
    return gezet.rowCount === 1 ? nieuw : ((await this.zoek(nieuw.client, nieuw.kenmerk)) ?? nieuw);
  }
}
