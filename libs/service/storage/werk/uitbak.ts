import { and, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database, Db as Geheel } from '../database.ts';
import { bericht, uitbak } from '../schema/uitbak.ts';
import { zaak } from '../schema/zaak.ts';
import { pakUit, Uitgaand, type Bundelbrief } from './uitgaand.ts';

/** A connection within a transaction. */
type Db = Pick<Geheel, 'update'>;

/** What became of a message, for the log of messages. `tekst` holds no personal details. */
export type Bezorging = Pick<
  typeof bericht.$inferInsert,
  'aan' | 'over' | 'onderwerp' | 'tekst' | 'via' | 'uitkomst' | 'reden'
>;

/** How failed attempts are spread. */
export interface Herhaalbeleid {
  readonly eersteMs: number;
  readonly hoogstensMs: number;
  readonly pogingen: number;
}

const HERHALEN: Herhaalbeleid = { eersteMs: 5_000, hoogstensMs: 3_600_000, pogingen: 20 };

/** The outbox: many may take from it, each thing is with one of them at a time, and is done once. */
export class Uitbak {
  constructor(
    private readonly database: Database,
    private readonly beleid: Herhaalbeleid = HERHALEN,
  ) {}

  /**
   * Takes at most `n` things that are due, oldest first, for `leaseMs`: whoever dies with them loses them to another after
   * that. What others are taking is passed over.
   */
  async pakUit(n: number, nu: Tijdstip, leaseMs = 60_000): Promise<readonly Uitgaand[]> {
    const { rows } = await this.database.schrijf((db) => db.execute(pakUit(n, nu, leaseMs)));
    return z.array(Uitgaand).parse(rows);
  }

  /**
   * Marks a message as done and writes it in the log of messages, with those that went out in it, all or nothing. False when it was
   * done already: of two who delivered the same one (a lease that ran out), only the first is in the log.
   */
  async bezorgd(
    { sleutel, zaakId, organisatie, gemeente, inhoud }: Uitgaand,
    bezorging: Bezorging,
    op: Tijdstip,
    brieven: readonly Bundelbrief[] = [],
  ): Promise<boolean> {
    const rij = { zaakId, organisatie, gemeente, op, ...bezorging };
    return this.database.transactie(async (tx) => {
      const klaar = await tx
        .update(uitbak)
        .set({ bezorgdOp: op, laatsteFout: null })
        .where(and(eq(uitbak.sleutel, sleutel), isNull(uitbak.bundel), isNull(uitbak.bezorgdOp)));
      if (klaar.rowCount !== 1) return false;
      const mee = await gingMee(tx, { zaakId, sleutel }, brieven, op);
      const uit = { uitkomst: 'gebundeld', gebundeldMet: sleutel } as const;
      await tx
        .insert(bericht)
        .values([...mee.map((brief) => ({ ...rij, ...brief, ...uit })), { ...rij, sleutel, inhoud }])
        .onConflictDoNothing();
      return true;
    });
  }

  /** Marks a thing that is no message to a person as done. False when it was done already. */
  async afgehandeld(sleutel: string, op: Tijdstip): Promise<boolean> {
    const klaar = await this.database.schrijf((db) =>
      db
        .update(uitbak)
        .set({ bezorgdOp: op, laatsteFout: null })
        .where(and(eq(uitbak.sleutel, sleutel), isNull(uitbak.bezorgdOp))),
    );
    return klaar.rowCount === 1;
  }

  /**
   * Puts a thing back after a failure, later each time. A message to a person is given up after the last attempt, and stays to be
   * seen; what another part of Wissel must hear is tried for ever. `code` only.
   */
  async mislukt(stuk: Uitgaand, code: string, op: Tijdstip): Promise<void> {
    const { eersteMs, hoogstensMs, pogingen } = this.beleid;
    const { soort, poging } = stuk;
    const wachtMs = Math.min(hoogstensMs, eersteMs * 2 ** Math.min(poging - 1, 30));
    await this.database.schrijf((db) =>
      db
        .update(uitbak)
        .set({
          laatsteFout: code.slice(0, 100),
          volgendeOp: sql`${op}::timestamptz + ${wachtMs} * interval '1 ms'`,
          opgegevenOp: soort === 'bericht' && poging >= pogingen ? op : null,
        })
        .where(and(metBundel(stuk), eq(uitbak.pogingen, poging))),
    );
  }

  /** Gives a thing up that was refused for good; it stays to be seen, with the code of the refusal. */
  async geefOp(stuk: Uitgaand, code: string, op: Tijdstip): Promise<void> {
    await this.database.schrijf((db) =>
      db
        .update(uitbak)
        .set({ laatsteFout: code.slice(0, 100), opgegevenOp: op })
        .where(metBundel(stuk)),
    );
  }

  /** Lets what waits about a jeugdige be tried at once: what it missed may be there now. */
  async spoor(jeugdige: string, soort: Uitgaand['soort'], op: Tijdstip): Promise<void> {
    await this.database.schrijf((db) =>
      db
        .update(uitbak)
        .set({ volgendeOp: op })
        .where(
          and(
            eq(uitbak.soort, soort),
            isNull(uitbak.bezorgdOp),
            isNull(uitbak.opgegevenOp),
            inArray(uitbak.zaakId, db.select({ id: zaak.id }).from(zaak).where(eq(zaak.jeugdige, jeugdige))),
          ),
        ),
    );
  }

  /** How many things wait, are late, or were given up: for the readiness page and the console. */
  async stand(nu: Tijdstip): Promise<{ readonly wacht: number; readonly teLaat: number; readonly opgegeven: number }> {
    const { rows } = await this.database.lees((db) =>
      db.execute(sql`
        select count(*) filter (where opgegeven_op is null)::int as wacht,
          count(*) filter (where opgegeven_op is null and volgende_op <= ${nu}::timestamptz)::int as "teLaat",
          count(*) filter (where opgegeven_op is not null)::int as opgegeven
        from ${uitbak} where bezorgd_op is null`),
    );
    return z.object({ wacht: z.int(), teLaat: z.int(), opgegeven: z.int() }).parse(rows[0]);
  }
}

type Kop = Pick<Uitgaand, 'zaakId' | 'sleutel'>;

/** A thing that is not done yet, with what goes out in it. */
function metBundel({ zaakId, sleutel }: Kop): SQL | undefined {
  const zelf = and(eq(uitbak.sleutel, sleutel), isNull(uitbak.bundel));
  return and(eq(uitbak.zaakId, zaakId), or(zelf, eq(uitbak.bundel, sleutel)), isNull(uitbak.bezorgdOp));
}

/** Marks what went out in a message, and lets go of what joined it after it was written. */
async function gingMee(
  tx: Db,
  { zaakId, sleutel }: Kop,
  brieven: readonly Bundelbrief[],
  op: Tijdstip,
): Promise<readonly Bundelbrief[]> {
  const open = and(eq(uitbak.zaakId, zaakId), eq(uitbak.bundel, sleutel), isNull(uitbak.bezorgdOp));
  const wie = brieven.map((brief) => brief.sleutel);
  const gegaan = await tx
    .update(uitbak)
    .set({ bezorgdOp: op, laatsteFout: null })
    .where(and(open, inArray(uitbak.sleutel, wie)))
    .returning({ sleutel: uitbak.sleutel });
  await tx.update(uitbak).set({ bundel: null }).where(open);
  const gemerkt = new Set(gegaan.map((rij) => rij.sleutel));
  return brieven.filter((brief) => gemerkt.has(brief.sleutel));
}
