import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../database.ts';
import { ALLE_ORGANISATIES, type Bereik } from './bereik.ts';

const Aantal = z.coerce.number().int();
const Praktijktelling = z.object({
  praktijk: z.string(),
  soort: z.string(),
  hulpvragen: Aantal,
  pohJeugd: Aantal,
  geholpenDoorPohJeugd: Aantal,
  verwezen: Aantal,
  naarCjg: Aantal,
});
/** What became of the questions that came to one practice. Numbers as they are: who shows them sees to it that nobody is known by them. */
export type Praktijktelling = z.infer<typeof Praktijktelling>;

const Soorttelling = z.object({ soort: z.string(), productcategorie: z.string(), verwijzingen: Aantal });
/** To what kind of help the practices of one kind referred. */
export type Soorttelling = z.infer<typeof Soorttelling>;

/** Of which zaken, and of the year in which their question came. */
export interface Cijfervraag {
  readonly bereik: Bereik;
  readonly jaar: number;
}

/** Numbers by practice on the route of referrals, from the log alone: facts that were revoked do not count. */
export class Praktijkcijfers {
  constructor(private readonly database: Database) {}

  /** By practice and its kind. */
  async perPraktijk(vraag: Cijfervraag): Promise<readonly Praktijktelling[]> {
    const { rows } = await this.database.lees((db) =>
      db.execute(sql`
        with ${zakenEnFeiten(vraag)}
        select praktijk, soort, count(*) as hulpvragen,
          count(*) filter (where ${heeft(sql`f.type = 'POH_JEUGD_INGESCHAKELD'`)}) as "pohJeugd",
          count(*) filter (where ${heeft(
            sql`f.type = 'POH_JEUGD_AFGEROND' and f.gegevens->>'uitkomst' = 'geholpen'`,
          )}) as "geholpenDoorPohJeugd",
          count(*) filter (where stadium = 'verwezen' or ${heeft(sql`f.type = 'VERWIJZING_GEMAAKT'`)}) as verwezen,
          count(*) filter (where ${heeft(
            sql`f.type = 'OVERDRACHT_AANVAARD' and f.gegevens->>'naarRoute' = 'cjg-intake'`,
          )}) as "naarCjg"
        from begin group by praktijk, soort order by soort, praktijk`),
    );
    return z.array(Praktijktelling).parse(rows);
  }

  /** By kind of practice and kind of help: what was referred to last, or what the provider asked for first. */
  async perSoort(vraag: Cijfervraag): Promise<readonly Soorttelling[]> {
    const { rows } = await this.database.lees((db) =>
      db.execute(sql`
        with ${zakenEnFeiten(vraag)}
        select soort, productcategorie, count(*) as verwijzingen from (
          select distinct on (b.id) b.soort, f.gegevens->>'productcategorie' as productcategorie
          from begin b join feit f on f.zaak_id = b.id
          where f.type = 'VERWIJZING_GEMAAKT'
            or (f.type = 'VERZOEK_OM_TOEWIJZING_ONTVANGEN' and b.stadium = 'verwezen')
          order by b.id, f.type = 'VERWIJZING_GEMAAKT' desc,
            case when f.type = 'VERWIJZING_GEMAAKT' then -f.volgnummer else f.volgnummer end
        ) verwijzing group by soort, productcategorie order by soort, productcategorie`),
    );
    return z.array(Soorttelling).parse(rows);
  }
}

/** The questions that came to a huisarts in a year, on the day as it was corrected last, and what was reported of them since. */
function zakenEnFeiten({ bereik, jaar }: Cijfervraag): SQL {
  const binnen = bereik === ALLE_ORGANISATIES ? sql`true` : sql`z.organisatie = ${bereik}`;
  return sql`begin as (
      select z.id, g.gegevens->>'praktijk' as praktijk, g.gegevens->>'praktijksoort' as soort,
        g.gegevens->>'stadium' as stadium
      from zaak z join gebeurtenis g on g.zaak_id = z.id and g.type = 'HULPVRAAG_ONTVANGEN'
      where z.route like 'huisarts-verwijzing-%' and g.gegevens->>'verwijzer' = '02' and ${binnen}
        and extract(year from coalesce((
          select (c.gegevens->>'geldigOp')::timestamptz from gebeurtenis c
          where c.zaak_id = z.id and c.type = 'FEIT_GECORRIGEERD' and (c.gegevens->>'volgnummer')::int = g.volgnummer
          order by c.volgnummer desc limit 1
        ), g.geldig_op) at time zone 'Europe/Amsterdam') = ${jaar}
    ), feit as (
      select f.zaak_id, f.volgnummer, f.type, f.gegevens from gebeurtenis f join begin on begin.id = f.zaak_id
      where not exists (
        select from gebeurtenis h where h.zaak_id = f.zaak_id and h.type = 'GEBEURTENIS_HERROEPEN'
          and (h.gegevens->>'volgnummer')::int = f.volgnummer)
    )`;
}

function heeft(feit: SQL): SQL {
  return sql`exists (select from feit f where f.zaak_id = begin.id and ${feit})`;
}
