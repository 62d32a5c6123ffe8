import { and, desc, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { gebeurtenis } from '../schema/gebeurtenis.ts';
import { overdracht } from '../schema/gevolg.ts';
import { zaak } from '../schema/zaak.ts';
import { binnen, type Bereik } from './bereik.ts';
import type { Zaakregel } from './zaken.ts';

/** Most zaken that a question about signals gives: the newest. */
const MEESTE = 200;
const { id, traject, jeugdige, referentie, route, organisatie, beeindigd, aangemaaktOp } = zaak;
const KORT = { id, traject, jeugdige, referentie, route, organisatie, beeindigd, aangemaaktOp };

/** A fact of a zaak that weighs as a signal: a melding, a safety class, what a judgement came to. Codes and dates only. */
export interface Signaalfeit {
  readonly zaakId: string;
  readonly type: string;
  readonly op: Tijdstip;
  readonly klasse: string | null;
  readonly uitkomst: string | null;
  readonly meldingId: string | null;
}

/** A zaak that may be a signal for another. Whether who asks may see more than that it is there, is for the caller to know. */
export type Signaalzaak = Pick<Zaakregel, keyof typeof KORT>;

/** The zaak for which signals are sought, the ids by which its child is known, and its household. */
export interface Signaalvraag {
  readonly zaak: Pick<Zaakregel, 'id' | 'traject'>;
  readonly kind: readonly string[];
  readonly huishouden: string | null;
  readonly bereik: Bereik;
}

/** What was known before about a child or its household. */
export class Signalen {
  constructor(private readonly database: Database) {}

  /**
   * Zaken about the same child or household, newest first: those of who asks, and those of others in a traject that they may see. Nothing of
   * an organisation with which they share no traject.
   */
  async zaken(vraag: Signaalvraag): Promise<readonly Signaalzaak[]> {
    return this.database.lees((db) =>
      db
        .select(KORT)
        .from(zaak)
        .where(and(ne(zaak.id, vraag.zaak.id), overDezen(vraag), zichtbaar(vraag.bereik)))
        .orderBy(desc(zaak.aangemaaktOp), desc(zaak.id))
        .limit(MEESTE),
    );
  }

  /** The meldingen and classes in the logs of these zaken, oldest first, without what was revoked. */
  async feiten(zaken: readonly string[]): Promise<readonly Signaalfeit[]> {
    const { zaakId, type, geldigOp: op, gegevens, volgnummer } = gebeurtenis;
    const klasse = sql<string | null>`coalesce(${gegevens} ->> 'klasse', ${gegevens} ->> 'veiligheidsklasse')`;
    const isOordeel = sql`${type} = 'VEILIGHEID_BEOORDEELD'`;
    const uitkomst = sql<string | null>`case when ${isOordeel} then ${gegevens} ->> 'uitkomst' end`;
    const meldingId = sql<string | null>`${gegevens} ->> 'meldingId'`;
    const herroepen = sql`exists (select from ${gebeurtenis} h where h.zaak_id = ${zaakId}
      and h.type = 'GEBEURTENIS_HERROEPEN' and (h.gegevens ->> 'volgnummer')::integer = ${volgnummer})`;
    if (zaken.length === 0) return [];
    return this.database.lees((db) =>
      db
        .select({ zaakId, type, op, klasse, uitkomst, meldingId })
        .from(gebeurtenis)
        .where(
          and(
            inArray(zaakId, [...zaken]),
            sql`(${gegevens} ?| array['klasse', 'veiligheidsklasse', 'meldingId'] or ${isOordeel})`,
            sql`not ${herroepen}`,
          ),
        )
        .orderBy(zaakId, volgnummer),
    );
  }

  /** The household that a zaak wrote down when it looked for signals, if it did. */
  async huishouden(zaakId: string): Promise<string | null> {
    const rijen = await this.database.lees((db) =>
      db
        .select({ id: sql<string | null>`${gebeurtenis.gegevens} ->> 'huishoudenId'` })
        .from(gebeurtenis)
        .where(and(eq(gebeurtenis.zaakId, zaakId), sql`${gebeurtenis.gegevens} ? 'huishoudenId'`))
        .orderBy(desc(gebeurtenis.volgnummer))
        .limit(1),
    );
    return rijen[0]?.id ?? null;
  }
}

function overDezen({ zaak: { traject: dit }, kind, huishouden }: Signaalvraag): SQL | undefined {
  const zelfdeHuis = sql`exists (select from ${gebeurtenis} g where g.zaak_id = ${zaak.id}
    and g.gegevens @> ${JSON.stringify({ huishoudenId: huishouden })}::jsonb)`;
  return or(inArray(zaak.jeugdige, [...kind]), eq(zaak.traject, dit), huishouden === null ? undefined : zelfdeHuis);
}

/** One's own, or in a traject in which one has a zaak or accepted a hand-over. */
function zichtbaar(bereik: Bereik): SQL | undefined {
  if (typeof bereik !== 'string') return undefined;
  return or(
    binnen(bereik, zaak.organisatie),
    sql`exists (select from ${zaak} e where e.traject = ${zaak.traject} and e.organisatie = ${bereik})`,
    sql`exists (select from ${overdracht} o where o.traject = ${zaak.traject} and o.fase = 'aanvaard' and o.ontvanger = ${bereik})`,
  );
}
