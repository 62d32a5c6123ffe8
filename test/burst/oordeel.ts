import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../../libs/service/storage/index.ts';
import type { Reeks } from './reeks.ts';

/** What came of a toewijzing: its zaak, and the ids under which its messages were taken. */
export interface Gebracht {
  readonly reeks: Reeks;
  readonly zaakId: string;
  readonly ids: readonly string[];
}

const Berichtrij = z.object({ id: z.string(), status: z.string(), reden: z.string().nullable(), retouren: z.int() });
const Logrij = z.object({ zaak: z.string(), type: z.string(), kenmerk: z.string(), dag: z.string() });
const Stand = z.object({ klaar: z.int(), wacht: z.int() });

/** How many messages are done, and how many wait. */
export async function stand(database: Database): Promise<z.infer<typeof Stand>> {
  const { rows } = await database.lees((db) =>
    db.execute(sql`select count(*) filter (where status <> 'ontvangen')::int as klaar,
      count(*) filter (where status = 'ontvangen')::int as wacht from ijw_bericht where richting = 'in'`),
  );
  return Stand.parse(rows[0]);
}

/**
 * Every fault there is: a message that was not taken in, handled, or answered once; a zaak that heard other things than its
 * messages say, in another order, or twice.
 */
export async function gebreken(database: Database, gebracht: readonly Gebracht[]): Promise<readonly string[]> {
  const berichten = new Map((await berichtenUit(database)).map((rij) => [rij.id, rij]));
  const logs = Map.groupBy(await logUit(database), ({ zaak }) => zaak);
  const verwacht = gebracht.reduce((som, { reeks }) => som + reeks.berichten.length, 0);
  return [
    ...(berichten.size === verwacht
      ? []
      : [`${String(berichten.size)} messages are there, ${String(verwacht)} were brought`]),
    ...gebracht.flatMap(({ ids }) => ids.flatMap((id) => gebrekVan(id, berichten.get(id)))),
    ...gebracht.flatMap((een) => volgordegebrek(een, logs.get(een.zaakId) ?? [])),
  ];
}

function gebrekVan(id: string, rij: z.infer<typeof Berichtrij> | undefined): string[] {
  if (!rij) return [`${id} is gone`];
  if (rij.status !== 'verwerkt') return [`${id} is ${rij.status} (${rij.reden ?? ''})`];
  return rij.retouren === 1 ? [] : [`${id} has ${String(rij.retouren)} retouren`];
}

function volgordegebrek({ reeks, zaakId, ids }: Gebracht, log: readonly z.infer<typeof Logrij>[]): string[] {
  const verwacht = reeks.verwacht.map(({ type, dag }, at) => `${type} ${dag} ijw/${ids[at] ?? ''}/0`);
  const gehoord = log.map(({ type, dag, kenmerk }) => `${type} ${dag} ${kenmerk}`);
  const eerste = verwacht.findIndex((een, at) => een !== gehoord[at]);
  if (eerste === -1 && gehoord.length === verwacht.length) return [];
  return [
    `zaak ${zaakId} heard ${String(gehoord.length)} of ${String(verwacht.length)}, other from ${String(eerste)} on`,
  ];
}

async function berichtenUit(database: Database): Promise<z.infer<typeof Berichtrij>[]> {
  const { rows } = await database.lees((db) =>
    db.execute(sql`select b.id, b.status, b.reden, count(r.id)::int as retouren
      from ijw_bericht b left join ijw_bericht r on r.antwoord_op = b.id where b.richting = 'in' group by b.id`),
  );
  return z.array(Berichtrij).parse(rows);
}

async function logUit(database: Database): Promise<z.infer<typeof Logrij>[]> {
  const { rows } = await database.lees((db) =>
    db.execute(sql`select zaak_id as zaak, type, kenmerk, coalesce(gegevens ->> 'stopdatum', gegevens ->> 'begindatum') as dag
      from gebeurtenis where type in ('ZORG_GESTART', 'ZORG_GESTOPT') order by zaak_id, volgnummer`),
  );
  return z.array(Logrij).parse(rows);
}
