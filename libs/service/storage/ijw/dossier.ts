import { and, asc, eq, inArray } from 'drizzle-orm';

import type { Database } from '../database.ts';
import { ijwBericht } from '../schema/ijw.ts';
import type { Ijwinhoud } from './inhoud.ts';
import { IS_UITGEWISSELD } from './verwerking.ts';

/** Messages that were exchanged before, as they came and went: what a message that is to go out is laid beside. */
export class Ijwdossier {
  constructor(
    private readonly database: Database,
    private readonly inhoud: Ijwinhoud,
  ) {}

  /** The bytes of what was exchanged under this key (gemeente, provider and client), oldest first; without what was destroyed. */
  async eerder(volgsleutel: string, soorten: readonly string[]): Promise<readonly Buffer[]> {
    const hier = and(eq(ijwBericht.volgsleutel, volgsleutel), IS_UITGEWISSELD, inArray(ijwBericht.soort, soorten));
    const rijen = await this.database.schrijf((db) =>
      db.select({ id: ijwBericht.id }).from(ijwBericht).where(hier).orderBy(asc(ijwBericht.nr)),
    );
    const berichten = await Promise.all(rijen.map(({ id }) => this.inhoud.open(id)));
    return berichten.filter((bytes) => bytes !== null);
  }
}
