import { and, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';

import { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { zaak } from '../schema/zaak.ts';
import { binnen, type Bereik } from './bereik.ts';
import { Cursor, paginagrootte, type Bladeren, type Pagina } from './bladeren.ts';

/** What a zaak is pinned to. */
export interface Zaakversie {
  readonly zaakId: string;
  readonly volgnummer: number;
  readonly route: string;
  readonly motor: string;
  readonly kalender: string;
}

const cursor = new Cursor('zaakversies', z.tuple([Tijdstip, z.uuid()]));

/** Zaken that run, with what each is pinned to. */
export class Zaakversies {
  constructor(private readonly database: Database) {}

  /** Newest first: what begins meanwhile is up to date and is not missed. Refuses: `OngeldigeCursor`. */
  async lees(vraag: Bladeren & { readonly bereik: Bereik }): Promise<Pagina<Zaakversie>> {
    const grootte = paginagrootte(vraag);
    const na = cursor.lees(vraag);
    const rijen = await this.database.lees((db) =>
      db
        .select({
          zaakId: zaak.id,
          volgnummer: zaak.volgnummer,
          route: zaak.route,
          motor: sql<string>`${zaak.toestand} ->> 'motor'`,
          kalender: sql<string>`${zaak.toestand} ->> 'kalender'`,
          op: zaak.aangemaaktOp,
        })
        .from(zaak)
        .where(
          and(
            binnen(vraag.bereik, zaak.organisatie),
            eq(zaak.beeindigd, false),
            na ? sql`(${zaak.aangemaaktOp}, ${zaak.id}) < (${na[0]}::timestamptz, ${na[1]}::uuid)` : undefined,
          ),
        )
        .orderBy(desc(zaak.aangemaaktOp), desc(zaak.id))
        .limit(grootte + 1),
    );
    return cursor.pagina(
      rijen,
      grootte,
      ({ op: _op, ...versie }) => versie,
      ({ op, zaakId }) => [op, zaakId],
    );
  }
}
