import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { ijwBericht } from '../schema/ijw.ts';

/** How failed attempts are spread. */
export interface Herhaling {
  readonly eersteMs: number;
  readonly hoogstensMs: number;
}

const HERHALEN: Herhaling = { eersteMs: 2_000, hoogstensMs: 900_000 };
const Ids = z.array(z.object({ id: z.uuid() }));

/**
 * Takes at most `n` messages of a status that are due, for `leaseMs`: whoever dies with them loses them to another after that. Of
 * messages that concern the same client at the same provider only the first: the next waits until that one is done, so that a
 * change never comes before the order, nor an answer before the other side could know what it is about.
 */
export async function pakBerichten(
  database: Database,
  status: 'ontvangen' | 'te-verzenden',
  n: number,
  nu: Tijdstip,
  leaseMs: number,
): Promise<readonly (typeof ijwBericht.$inferSelect)[]> {
  return database.transactie(async (tx) => {
    const { rows } = await tx.execute(sql`
      with pak as (
        select b.id from ijw_bericht b
        where b.status = ${status} and b.volgende_op <= ${nu}::timestamptz and not exists (
          select from ijw_bericht e
          where e.volgsleutel = b.volgsleutel and e.nr < b.nr and e.status = ${status})
        order by b.volgende_op, b.nr limit ${n} for update skip locked
      )
      update ijw_bericht b set pogingen = b.pogingen + 1, volgende_op = ${nu}::timestamptz + ${leaseMs} * interval '1 ms'
      from pak where b.id = pak.id returning b.id`);
    const ids = Ids.parse(rows).map(({ id }) => id);
    if (ids.length === 0) return [];
    return tx
      .select(getTableColumns(ijwBericht))
      .from(ijwBericht)
      .where(and(inArray(ijwBericht.id, ids), eq(ijwBericht.status, status)))
      .orderBy(asc(ijwBericht.nr));
  });
}

/** When a message that failed is due again; `code` only. */
export function wachtNa(pogingen: number, code: string, nu: Tijdstip, { eersteMs, hoogstensMs }: Herhaling = HERHALEN) {
  const wachtMs = Math.min(hoogstensMs, eersteMs * 2 ** Math.min(pogingen - 1, 30));
  return { laatsteFout: code.slice(0, 100), volgendeOp: sql`${nu}::timestamptz + ${wachtMs} * interval '1 ms'` };
}
