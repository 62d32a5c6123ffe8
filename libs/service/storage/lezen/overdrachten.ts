import { and, asc, eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';

import { Tijdstip } from '../../../contracts/tijd.ts';
import type { Klokstatus } from '../../../termijnen/typen.ts';
import type { Database, Db } from '../database.ts';
import { overdracht } from '../schema/gevolg.ts';
import { klok } from '../schema/klok.ts';
import { uitbak } from '../schema/uitbak.ts';
import { zaak } from '../schema/zaak.ts';
import { binnen, type Bereik } from './bereik.ts';
import { Cursor, paginagrootte, type Bladeren, type Pagina } from './bladeren.ts';
import { statusOp } from './klokstatus.ts';

/** A hand-over with what both sides watch while it is open: the term for the answer, and the nearest deadline of the sender. */
export type Overdrachtregel = typeof overdracht.$inferSelect & {
  readonly referentie: string;
  readonly gemeente: string;
  readonly jeugdige: string;
  readonly route: string;
  /** Whether its receiver answered it here; otherwise the sender recorded what a receiver elsewhere said. */
  readonly isHierBeantwoord: boolean;
  readonly antwoordUiterlijk: Tijdstip | null;
  readonly antwoordStatus: Klokstatus | null;
  readonly zenderUiterlijk: Tijdstip | null;
};

/** Hand-overs that an organisation may answer (`in`) or that it offered (`uit`). */
export interface Overdrachtvraag extends Bladeren {
  readonly bereik: Bereik;
  readonly richting: 'in' | 'uit';
  /** Only those without an answer. */
  readonly open: boolean;
  /** The moment at which the status of clocks is judged. */
  readonly peil: Tijdstip;
}

const cursor = new Cursor('overdrachten', z.tuple([Tijdstip, z.string()]));

/** Hand-overs as they stand now. */
export class Overdrachtenlijst {
  constructor(private readonly database: Database) {}

  /** Hand-overs, longest waiting first. Refuses: `OngeldigeCursor`. */
  async lees(vraag: Overdrachtvraag): Promise<Pagina<Overdrachtregel>> {
    const grootte = paginagrootte(vraag);
    const rijen = await this.database.lees((db) => overdrachtquery(db, vraag, grootte));
    return cursor.pagina(
      rijen.map(plat),
      grootte,
      (regel) => regel,
      ({ aangebodenOp, sleutel }) => [aangebodenOp, sleutel],
    );
  }

  /** One hand-over that this organisation may answer; `null` when there is none, or when it is for another: the two look the same. */
  async vind(sleutel: string, ontvanger: string, peil: Tijdstip): Promise<Overdrachtregel | null> {
    const rijen = await this.database.schrijf((db) =>
      regels(db, peil).where(and(eq(overdracht.sleutel, sleutel), eq(overdracht.ontvanger, ontvanger))),
    );
    return rijen.map(plat)[0] ?? null;
  }

  /** All hand-overs within these trajecten, oldest first. Whether they may be seen is for the caller to know. */
  async vanTrajecten(trajecten: readonly string[], peil: Tijdstip): Promise<readonly Overdrachtregel[]> {
    if (trajecten.length === 0) return [];
    const rijen = await this.database.lees((db) =>
      regels(db, peil)
        .where(inArray(overdracht.traject, [...trajecten]))
        .orderBy(asc(overdracht.aangebodenOp)),
    );
    return rijen.map(plat);
  }
}

/** The question as a query; apart, so that a test can ask PostgreSQL how it would answer it. */
export function overdrachtquery(db: Db, vraag: Overdrachtvraag, grootte: number) {
  return regels(db, vraag.peil)
    .where(and(...voorwaarden(vraag)))
    .orderBy(asc(overdracht.aangebodenOp), asc(overdracht.sleutel))
    .limit(grootte + 1);
}

const kolommen = {
  rij: getTableColumns(overdracht),
  referentie: zaak.referentie,
  gemeente: zaak.gemeente,
  jeugdige: zaak.jeugdige,
  route: zaak.route,
  isHierBeantwoord: sql<boolean>`exists (select from ${uitbak} u where u.sleutel = ${overdracht.sleutel} || '/antwoord')`,
  antwoordUiterlijk: klok.verstrijktOp,
  zenderUiterlijk: zaak.verstrijktOp,
};

/** Of an answered hand-over no clock runs any more: its term is that of the open offer alone. */
function regels(db: Db, peil: Tijdstip) {
  const wachtend = and(
    eq(klok.zaakId, overdracht.zaakId),
    eq(klok.termijn, overdracht.termijn),
    eq(klok.actief, true),
    sql`${overdracht.fase} = 'aangeboden'`,
  );
  return db
    .select({ ...kolommen, klok: klok.klok, antwoordStatus: statusOp(peil) })
    .from(overdracht)
    .innerJoin(zaak, eq(zaak.id, overdracht.zaakId))
    .leftJoin(klok, wachtend);
}

type Rij = Awaited<ReturnType<typeof regels>>[number];

function plat({ rij, klok: waarop, antwoordStatus, ...rest }: Rij): Overdrachtregel {
  return { ...rij, ...rest, antwoordStatus: waarop === null ? null : antwoordStatus };
}

function voorwaarden({ bereik, richting, open, ...bladeren }: Overdrachtvraag): (SQL | undefined)[] {
  const na = cursor.lees(bladeren);
  return [
    binnen(bereik, richting === 'in' ? overdracht.ontvanger : overdracht.organisatie),
    open ? sql`${overdracht.fase} = 'aangeboden'` : undefined,
    na ? sql`(${overdracht.aangebodenOp}, ${overdracht.sleutel}) > (${na[0]}::timestamptz, ${na[1]})` : undefined,
  ];
}
