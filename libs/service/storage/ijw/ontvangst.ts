import { and, eq, or } from 'drizzle-orm';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { ijwBericht, ijwInhoud } from '../schema/ijw.ts';
import type { Ijwinhoud } from './inhoud.ts';

type Nieuw = typeof ijwBericht.$inferInsert;

/** A message that came in, as far as it could be read at the door. */
export type Binnengekomen = Pick<Nieuw, 'id' | 'organisatie' | 'inhoudHash' | 'bevindingen'> &
  Pick<Nieuw, 'gemeente' | 'soort' | 'afzender' | 'ontvanger' | 'identificatie' | 'dagtekening'> &
  Pick<Nieuw, 'kenmerkHash' | 'volgsleutel' | 'reden'> & {
    readonly status: 'ontvangen' | 'nakijken';
    /** `null` for bytes that are too many to be kept. */
    readonly bytes: Uint8Array | null;
  };

/**
 * Under which id a message is kept: as a new one, as the one of which these very bytes came before, or as another one under this id,
 * which is then the one that stays.
 */
export interface Ontvangen {
  readonly id: string;
  readonly soort: 'nieuw' | 'bekend' | 'andereInhoud';
}

/** The door for messages that come in. */
export class Ijwontvangst {
  constructor(
    private readonly database: Database,
    private readonly inhoud: Ijwinhoud,
  ) {}

  /** Keeps a message with its bytes, both or neither. The same bytes again are the message that is there. */
  async bewaar({ bytes, ...bericht }: Binnengekomen, op: Tijdstip): Promise<Ontvangen> {
    const rij = { ...bericht, richting: 'in', aangemaaktOp: op, bijgewerktOp: op, volgendeOp: op } as const;
    const isNieuw = await this.database.transactie(async (tx) => {
      const gezet = await tx.insert(ijwBericht).values(rij).onConflictDoNothing();
      if (gezet.rowCount !== 1) return false;
      await tx.insert(ijwInhoud).values(this.inhoud.sluit(bericht.id, bytes));
      return true;
    });
    return isNieuw ? { id: bericht.id, soort: 'nieuw' } : this.eerdere(bericht);
  }

  private async eerdere({ id, organisatie, inhoudHash }: Omit<Binnengekomen, 'bytes'>): Promise<Ontvangen> {
    const zelfdeBytes = and(
      eq(ijwBericht.organisatie, organisatie),
      eq(ijwBericht.inhoudHash, inhoudHash),
      eq(ijwBericht.richting, 'in'),
    );
    const rijen = await this.database.schrijf((db) =>
      db
        .select({ id: ijwBericht.id, inhoudHash: ijwBericht.inhoudHash })
        .from(ijwBericht)
        .where(or(eq(ijwBericht.id, id), zelfdeBytes)),
    );
    const rij = rijen.find((een) => een.id === id) ?? rijen[0];
    if (!rij) throw new Error('a message that was there is gone');
    return { id: rij.id, soort: rij.inhoudHash === inhoudHash ? 'bekend' : 'andereInhoud' };
  }
}
