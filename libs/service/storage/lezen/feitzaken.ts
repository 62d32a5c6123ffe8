import { and, asc, eq, exists, getTableColumns, inArray, sql } from 'drizzle-orm';

import type { JsonObject } from '../../../contracts/json.ts';
import type { Database } from '../database.ts';
import { gebeurtenis } from '../schema/gebeurtenis.ts';
import { zaak } from '../schema/zaak.ts';
import type { Zaakregel } from './zaken.ts';

const { toestand: _toestand, ...kort } = getTableColumns(zaak);

/** Among whose zaken to look. */
export interface Zaakzoeker {
  readonly organisatie: string;
  readonly gemeente: string;
  readonly jeugdige: string;
}

/** Zaken by what was reported about them: facts are codes and numbers, and a jeugdige has few zaken. */
export class Feitzaken {
  constructor(private readonly database: Database) {}

  /** The zaken of a jeugdige to which these facts were reported, together in one event; oldest first. */
  async metFeiten(wie: Zaakzoeker, feiten: JsonObject): Promise<readonly Zaakregel[]> {
    return this.database.schrijf((db) =>
      db
        .select(kort)
        .from(zaak)
        .where(
          and(
            ...vanWie(wie),
            exists(
              db
                .select({ een: sql`1` })
                .from(gebeurtenis)
                .where(and(eq(gebeurtenis.zaakId, zaak.id), bevat(feiten))),
            ),
          ),
        )
        .orderBy(asc(zaak.aangemaaktOp)),
    );
  }

  /** The zaken of a jeugdige on these routes that have not ended; oldest first. */
  async open(wie: Zaakzoeker, routes: readonly string[]): Promise<readonly Zaakregel[]> {
    return this.database.schrijf((db) =>
      db
        .select(kort)
        .from(zaak)
        .where(and(...vanWie(wie), inArray(zaak.route, routes), eq(zaak.beeindigd, false)))
        .orderBy(asc(zaak.aangemaaktOp)),
    );
  }

  /** Whether these facts were reported to this zaak, together in one event. */
  async heeft(zaakId: string, feiten: JsonObject): Promise<boolean> {
    const rijen = await this.database.schrijf((db) =>
      db
        .select({ volgnummer: gebeurtenis.volgnummer })
        .from(gebeurtenis)
        .where(and(eq(gebeurtenis.zaakId, zaakId), bevat(feiten)))
        .limit(1),
    );
    return rijen.length > 0;
  }

  /** What was reported to this zaak under a name, each value once, as text. */
  async waarden(zaakId: string, veld: string): Promise<readonly string[]> {
    const waarde = sql<string>`${gebeurtenis.gegevens} ->> ${veld}`;
    const rijen = await this.database.schrijf((db) =>
      db
        .selectDistinct({ waarde })
        .from(gebeurtenis)
        .where(and(eq(gebeurtenis.zaakId, zaakId), sql`${waarde} is not null`)),
    );
    return rijen.map((rij) => rij.waarde);
  }
}

function vanWie({ organisatie, gemeente, jeugdige }: Zaakzoeker) {
  return [eq(zaak.organisatie, organisatie), eq(zaak.gemeente, gemeente), eq(zaak.jeugdige, jeugdige)];
}

function bevat(feiten: JsonObject) {
  return sql`${gebeurtenis.gegevens} @> ${JSON.stringify(feiten)}::jsonb`;
}
