import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';

import { Tijdstip } from '../../../contracts/tijd.ts';
import { uitbak, UITBAKSOORTEN } from '../schema/uitbak.ts';

const JsonObject = z.record(z.string(), z.json());

/** A message that goes out in another one. */
const Gebundeld = z.object({ sleutel: z.string(), inhoud: JsonObject });

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
  /** Earlier messages about the same clock to the same reader, which this one replaces; oldest first. */
  gebundeld: z.array(Gebundeld),
  /** When the first of those should have gone out. */
  gebundeldSinds: Tijdstip.nullable(),
});
export type Uitgaand = z.infer<typeof Uitgaand>;

/** A message that goes out in another one, with what it would have said by itself. */
export type Bundelbrief = z.infer<typeof Gebundeld> & { readonly onderwerp: string; readonly tekst: string };

/** Waits, and is due. */
const wacht = (t: SQL, nu: Tijdstip): SQL =>
  sql`${t}.bezorgd_op is null and ${t}.opgegeven_op is null and ${t}.volgende_op <= ${nu}::timestamptz`;
/** The clock that a message is about; null for all else. */
const klok = (t: SQL): SQL => sql`${t}.inhoud -> 'bericht' ->> 'klok'`;
const isCorrectie = (t: SQL): SQL => sql`${t}.inhoud -> 'bericht' ->> 'aanleiding' = 'gecorrigeerd'`;
/** About one clock and one deadline, to one reader: for that reader one message will do. A changed date is another subject. */
const zelfde = (a: SQL, b: SQL): SQL =>
  sql`${a}.zaak_id = ${b}.zaak_id and ${klok(a)} = ${klok(b)} and ${a}.inhoud ->> 'aan' = ${b}.inhoud ->> 'aan'
    and ${a}.inhoud #> '{bericht,uiterlijk}' = ${b}.inhoud #> '{bericht,uiterlijk}' and (${isCorrectie(a)}) = (${isCorrectie(b)})`;

const U = sql`u`;
const KOP = sql`kop`;
const NIEUWER = sql`nieuwer`;

/** What goes with a message, and when the first of it should have gone: the moment of the entry that asked for it. */
const BUNDEL = sql`
  select coalesce(jsonb_agg(jsonb_build_object('sleutel', m.sleutel, 'inhoud', m.inhoud) order by m.id), '[]') as gebundeld,
    tijdstip(min(coalesce(regel.geldig_op, m.niet_voor))) as sinds
  from genomen m left join gebeurtenis regel
    on regel.zaak_id = m.zaak_id and regel.kenmerk = left(m.sleutel, -1 - length(m.inhoud ->> 'aan'))
  where m.bundel = g.sleutel`;

/**
 * Takes at most `n` things that are due, for `leaseMs`. Of messages about one clock only the newest is handed out, and takes the
 * others with it: all are locked in the same statement, so that of many who take at once nobody gets a part. What came of an
 * earlier attempt goes along: the lease of a bundle ends for all of it at once.
 */
export function pakUit(n: number, nu: Tijdstip, leaseMs: number): SQL {
  return sql`
    with kop as (
      select u.id, u.sleutel, u.zaak_id, u.inhoud, u.pogingen from ${uitbak} u
      where ${wacht(U, nu)} and u.bundel is null and (${klok(U)} is null or not exists (
        select from ${uitbak} nieuwer
        where ${zelfde(NIEUWER, U)} and nieuwer.id > u.id and nieuwer.bundel is null and ${wacht(NIEUWER, nu)}))
      order by u.volgende_op, u.id limit ${n} for update of u skip locked
    ), mee as (
      select u.id, kop.sleutel as bundel, kop.pogingen from ${uitbak} u join kop on ${zelfde(U, KOP)} and u.id < kop.id
      where ${wacht(U, nu)} for update of u skip locked
    ), genomen as (
      update ${uitbak} u
      set pogingen = pak.pogingen + 1, volgende_op = ${nu}::timestamptz + ${leaseMs} * interval '1 ms', bundel = pak.bundel
      from (select id, null::text as bundel, pogingen from kop union all select id, bundel, pogingen from mee) pak
      where u.id = pak.id returning u.*
    )
    select g.sleutel, g.soort, g.inhoud, tijdstip(g.niet_voor) as "nietVoor", g.pogingen as poging, z.id as "zaakId",
      z.traject as "trajectId", z.jeugdige as "jeugdigeId", z.organisatie, z.gemeente, z.referentie,
      tijdstip(z.aangemaakt_op) as "aangemaaktOp", z.route, z.staten, b.gebundeld, b.sinds as "gebundeldSinds"
    from genomen g join zaak z on z.id = g.zaak_id cross join lateral (${BUNDEL}) b
    where g.bundel is null order by g.niet_voor, g.id`;
}
