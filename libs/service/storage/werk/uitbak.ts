import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';

import { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { bericht, uitbak, UITBAKSOORTEN } from '../schema/uitbak.ts';
import { zaak } from '../schema/zaak.ts';

const JsonObject = z.record(z.string(), z.json());

/** One thing to do outside the database, with what is needed to do it. Codes, dates and ids only. */
export const Uitgaand = z.object({
  sleutel: z.string(),
  soort: z.enum(UITBAKSOORTEN),
  inhoud: JsonObject,
  nietVoor: Tijdstip,
  /** This attempt included. */
  poging: z.int(),
  zaakId: z.string(),
  trajectId: z.string(),
  jeugdigeId: z.string(),
  organisatie: z.string(),
  gemeente: z.string(),
  referentie: z.string(),
  /** When the zaak began. */
  aangemaaktOp: Tijdstip,
  route: z.string(),
  /** Where the zaak is now: a message to the family goes out only when it is still there. */
  staten: z.array(z.string()),
});
export type Uitgaand = z.infer<typeof Uitgaand>;

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
    const { rows } = await this.database.schrijf((db) =>
      db.execute(sql`
        with pak as (
          select id from ${uitbak}
          where bezorgd_op is null and opgegeven_op is null and volgende_op <= ${nu}::timestamptz
          order by volgende_op, id limit ${n} for update skip locked
        ), genomen as (
          update ${uitbak} u set pogingen = pogingen + 1, volgende_op = ${nu}::timestamptz + ${leaseMs} * interval '1 ms'
          from pak where u.id = pak.id returning u.*
        )
        select g.sleutel, g.soort, g.inhoud, tijdstip(g.niet_voor) as "nietVoor", g.pogingen as poging, z.id as "zaakId",
          z.traject as "trajectId", z.jeugdige as "jeugdigeId", z.organisatie, z.gemeente, z.referentie,
          tijdstip(z.aangemaakt_op) as "aangemaaktOp", z.route, z.staten
        from genomen g join zaak z on z.id = g.zaak_id order by g.niet_voor, g.id`),
    );
    return z.array(Uitgaand).parse(rows);
  }

  /**
   * Marks a message as done and writes it in the log of messages, both or neither. False when it was done already: of two
   * who delivered the same one (a lease that ran out), only the first is in the log.
   */
  async bezorgd(
    { sleutel, zaakId, organisatie, gemeente, inhoud }: Uitgaand,
    bezorging: Bezorging,
    op: Tijdstip,
  ): Promise<boolean> {
    return this.database.transactie(async (tx) => {
      const klaar = await tx
        .update(uitbak)
        .set({ bezorgdOp: op, laatsteFout: null })
        .where(and(eq(uitbak.sleutel, sleutel), isNull(uitbak.bezorgdOp)));
      if (klaar.rowCount !== 1) return false;
      await tx
        .insert(bericht)
        .values({ sleutel, zaakId, organisatie, gemeente, inhoud, op, ...bezorging })
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
  async mislukt({ sleutel, soort, poging }: Uitgaand, code: string, op: Tijdstip): Promise<void> {
    const { eersteMs, hoogstensMs, pogingen } = this.beleid;
    const wachtMs = Math.min(hoogstensMs, eersteMs * 2 ** Math.min(poging - 1, 30));
    await this.database.schrijf((db) =>
      db
        .update(uitbak)
        .set({
          laatsteFout: code.slice(0, 100),
          volgendeOp: sql`${op}::timestamptz + ${wachtMs} * interval '1 ms'`,
          opgegevenOp: soort === 'bericht' && poging >= pogingen ? op : null,
        })
        .where(and(eq(uitbak.sleutel, sleutel), isNull(uitbak.bezorgdOp), eq(uitbak.pogingen, poging))),
    );
  }

  /** Gives a thing up that was refused for good; it stays to be seen, with the code of the refusal. */
  async geefOp({ sleutel }: Uitgaand, code: string, op: Tijdstip): Promise<void> {
    await this.database.schrijf((db) =>
      db
        .update(uitbak)
        .set({ laatsteFout: code.slice(0, 100), opgegevenOp: op })
        .where(and(eq(uitbak.sleutel, sleutel), isNull(uitbak.bezorgdOp))),
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
