import { and, eq } from 'drizzle-orm';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database, Db } from '../database.ts';
import { ijwBericht, ijwInhoud } from '../schema/ijw.ts';
import { uitbak } from '../schema/uitbak.ts';
import { pakBerichten, wachtNa, type Herhaling } from './beurt.ts';
import type { Ijwinhoud } from './inhoud.ts';

type Nieuw = typeof ijwBericht.$inferInsert;

/** A message that was made here, ready to go. */
export type TeVerzenden = Required<
  Pick<Nieuw, 'id' | 'organisatie' | 'soort' | 'afzender' | 'ontvanger' | 'identificatie' | 'dagtekening'>
> &
  Required<Pick<Nieuw, 'gemeente' | 'inhoudHash' | 'kenmerkHash'>> &
  Pick<Nieuw, 'volgsleutel' | 'zaak' | 'antwoordOp'> & { readonly bytes: Uint8Array };

/** A message to be sent, with its bytes. */
export interface Verzendtaak {
  readonly bericht: typeof ijwBericht.$inferSelect;
  readonly bytes: Buffer;
}

/** Messages that go out: put ready once, taken by one sender at a time, followed until the receiver has answered. */
export class Ijwverzending {
  constructor(
    private readonly database: Database,
    private readonly inhoud: Ijwinhoud,
  ) {}

  /** Puts a message ready. One with the same sender, kind and identification is there once: false when it was. */
  async zetKlaar(bericht: TeVerzenden, op: Tijdstip): Promise<boolean> {
    return this.database.transactie((tx) => zetKlaar(tx, this.inhoud, bericht, op));
  }

  /** Takes at most `n` messages that are due, for `leaseMs`. */
  async pak(n: number, nu: Tijdstip, leaseMs = 60_000): Promise<readonly Verzendtaak[]> {
    const taken: Verzendtaak[] = [];
    for (const bericht of await pakBerichten(this.database, 'te-verzenden', n, nu, leaseMs)) {
      const bytes = await this.inhoud.open(bericht.id);
      if (bytes) taken.push({ bericht, bytes });
      else await this.zet(bericht.id, 'te-verzenden', 'nakijken', op(nu, 'INHOUD.VERNIETIGD'));
    }
    return taken;
  }

  /** It went out; its zaak hears of it by the outbox, both or neither. False when that was known already. */
  async verzonden(id: string, nu: Tijdstip): Promise<boolean> {
    return this.database.transactie(async (tx) => {
      const [rij] = await tx
        .update(ijwBericht)
        .set({ status: 'verzonden', ...op(nu, null) })
        .where(and(eq(ijwBericht.id, id), eq(ijwBericht.status, 'te-verzenden')))
        .returning({ zaak: ijwBericht.zaak, soort: ijwBericht.soort, dagtekening: ijwBericht.dagtekening });
      if (!rij) return false;
      const { zaak: zaakId, soort, dagtekening } = rij;
      const melding = { soort: 'verzonden', inhoud: { bericht: id, soort, dagtekening }, nietVoor: nu } as const;
      if (zaakId !== null)
        await tx
          .insert(uitbak)
          .values({ ...melding, sleutel: `ijw/${id}/verzonden`, zaakId, volgendeOp: nu })
          .onConflictDoNothing();
      return true;
    });
  }

  /** It can not go out, for good: a person looks at it. */
  async geefOp(id: string, reden: string, nu: Tijdstip): Promise<boolean> {
    return this.zet(id, 'te-verzenden', 'nakijken', op(nu, reden));
  }

  /** It did not go out now; later each time. */
  async mislukt(
    { id, pogingen }: Verzendtaak['bericht'],
    code: string,
    nu: Tijdstip,
    beleid?: Herhaling,
  ): Promise<void> {
    await this.database.schrijf((db) =>
      db
        .update(ijwBericht)
        .set(wachtNa(pogingen, code, nu, beleid))
        .where(and(eq(ijwBericht.id, id), eq(ijwBericht.status, 'te-verzenden'), eq(ijwBericht.pogingen, pogingen))),
    );
  }

  /** The message that went out under this keyed hash of sender, kind and identification. */
  async zoek(kenmerkHash: string): Promise<Verzendtaak['bericht'] | null> {
    const rijen = await this.database.schrijf((db) =>
      db
        .select()
        .from(ijwBericht)
        .where(and(eq(ijwBericht.kenmerkHash, kenmerkHash), eq(ijwBericht.richting, 'uit'))),
    );
    return rijen[0] ?? null;
  }

  private async zet(
    id: string,
    van: Verzendtaak['bericht']['status'],
    status: Verzendtaak['bericht']['status'],
    rest: Pick<Nieuw, 'bijgewerktOp'> & { reden: string | null },
  ): Promise<boolean> {
    const gezet = await this.database.schrijf((db) =>
      db
        .update(ijwBericht)
        .set({ status, ...rest })
        .where(and(eq(ijwBericht.id, id), eq(ijwBericht.status, van))),
    );
    return gezet.rowCount === 1;
  }
}

/** Puts a message ready as part of a greater write. */
export async function zetKlaar(
  tx: Pick<Db, 'insert'>,
  inhoud: Ijwinhoud,
  { bytes, ...bericht }: TeVerzenden,
  op: Tijdstip,
): Promise<boolean> {
  const rij = { ...bericht, richting: 'uit', status: 'te-verzenden' } as const;
  const gezet = await tx
    .insert(ijwBericht)
    .values({ ...rij, aangemaaktOp: op, bijgewerktOp: op, volgendeOp: op })
    .onConflictDoNothing();
  if (gezet.rowCount !== 1) return false;
  await tx.insert(ijwInhoud).values(inhoud.sluit(bericht.id, bytes));
  return true;
}

function op(bijgewerktOp: Tijdstip, reden: string | null) {
  return { bijgewerktOp, reden };
}
