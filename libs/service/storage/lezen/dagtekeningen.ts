import { sql } from 'drizzle-orm';
import { z } from 'zod';

import { startOfAmsterdamDay, datum } from '../../../kalender/index.ts';
import { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { gebeurtenis } from '../schema/gebeurtenis.ts';
import { binnen, type Bereik } from './bereik.ts';

/** Most people that one answer names: those with the most facts first. */
const MEESTE = 200;

const Dagtekening = z.object({
  doorId: z.string(),
  doorRol: z.string(),
  doorOrganisatie: z.string(),
  aantal: z.int(),
  langsteDagen: z.int(),
  laatsteOp: Tijdstip,
});
/** How often somebody reported facts of another moment than that of reporting, and how far back at most. */
export type Dagtekening = z.infer<typeof Dagtekening>;

/** Facts that were dated otherwise than they were reported: allowed with a reason, and to be seen, or late entry could hide a breach. */
export class Dagtekeningen {
  constructor(private readonly database: Database) {}

  /** By person and role, of what was received in a year; what clocks and other zaken reported by themselves does not count. */
  async perGebruiker({
    bereik,
    jaar,
  }: {
    readonly bereik: Bereik;
    readonly jaar: number;
  }): Promise<readonly Dagtekening[]> {
    const { doorId, doorRol, doorOrganisatie, ontvangenOp, geldigOp } = gebeurtenis;
    const [van, tot] = [jaar, jaar + 1].map((een) => startOfAmsterdamDay(datum(`${String(een)}-01-01`)));
    const { rows } = await this.database.lees((db) =>
      db.execute(sql`
        select ${doorId} as "doorId", ${doorRol} as "doorRol", ${doorOrganisatie} as "doorOrganisatie", count(*)::int as aantal,
          floor(extract(epoch from max(${ontvangenOp} - ${geldigOp})) / 86400)::int as "langsteDagen",
          to_char(max(${ontvangenOp}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "laatsteOp"
        from ${gebeurtenis}
        where ${geldigOp} <> ${ontvangenOp} and ${doorRol} <> 'systeem'
          and ${ontvangenOp} >= ${van}::timestamptz and ${ontvangenOp} < ${tot}::timestamptz
          and ${binnen(bereik, doorOrganisatie) ?? sql`true`}
        group by 1, 2, 3 order by aantal desc, 3, 1, 2 limit ${MEESTE}`),
    );
    return z.array(Dagtekening).parse(rows);
  }
}
