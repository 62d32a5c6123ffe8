import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../database.ts';
import { Cursor, paginagrootte, type Bladeren, type Pagina } from './bladeren.ts';
import type { Bereik } from './bereik.ts';
import { trajectenMet, type Traject } from './trajecten.ts';

/** Which trajecten. */
export interface Trajectvraag extends Bladeren {
  readonly bereik: Bereik;
  /** Only those in which somebody waits now: for an answer, for a zaak, or with sight and without a zaak. */
  readonly wacht?: boolean;
}

const cursor = new Cursor('trajecten', z.tuple([z.uuid()]));
const EERSTE = '00000000-0000-0000-0000-000000000000';
const Rij = z.object({ id: z.string() });

/** Trajecten that somebody has a part in: a zaak, an accepted hand-over, or sight on safety. */
export class Trajectenlijst {
  constructor(private readonly database: Database) {}

  /** Trajecten in a fixed order, whole chains. Refuses: `OngeldigeCursor`. */
  async lees(vraag: Trajectvraag): Promise<Pagina<Traject>> {
    const grootte = paginagrootte(vraag);
    return this.database.lees(async (db) => {
      const { rows } = await db.execute(trajectquery(vraag, grootte));
      const ids = cursor.pagina(
        z.array(Rij).parse(rows),
        grootte,
        ({ id }) => id,
        ({ id }) => [id],
      );
      return { ...ids, items: await trajectenMet(db, ids.items) };
    });
  }
}

/** The question as a query; apart, so that a test can ask PostgreSQL how it would answer it. */
export function trajectquery(vraag: Trajectvraag, grootte: number): SQL {
  const na = cursor.lees(vraag)?.[0] ?? EERSTE;
  const { bereik, wacht = false } = vraag;
  const uit = (id: SQL, bron: SQL, waar: SQL): SQL =>
    sql`(select distinct ${id} as id from ${bron} where ${waar} and ${id} > ${na}::uuid and ${wacht ? wachtIn(id) : sql`true`}
      order by 1 limit ${grootte + 1})`;
  if (typeof bereik !== 'string') return uit(sql`t.id`, sql`traject t`, sql`true`);
  return sql`select id from (${uit(sql`z.traject`, sql`zaak z`, sql`z.organisatie = ${bereik}`)}
    union ${uit(sql`o.traject`, sql`overdracht o`, sql`o.ontvanger = ${bereik} and o.fase = 'aanvaard'`)}
    union ${uit(sql`j.traject`, sql`traject_jeugdige j`, sql`j.zicht_door = ${bereik}`)}) alle order by id limit ${grootte + 1}`;
}

/** Whether somebody waits in a traject, as `ketenVan` of the API names it. */
function wachtIn(id: SQL): SQL {
  return sql`(exists (select from overdracht w where w.traject = ${id} and (w.fase = 'aangeboden' or (w.fase = 'aanvaard'
        and w.naar_zaak is null and exists (select from uitbak u where u.sleutel = w.sleutel || '/antwoord'))))
    or exists (select from traject_jeugdige k where k.traject = ${id} and k.zicht_door is not null
      and exists (select from zaak l where l.traject = k.traject and l.jeugdige = k.jeugdige and not l.beeindigd)
      and not exists (select from zaak e where e.traject = k.traject and e.jeugdige = k.jeugdige
        and e.organisatie = k.zicht_door and not e.beeindigd)))`;
}
