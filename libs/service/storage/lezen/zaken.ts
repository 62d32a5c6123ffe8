import { and, arrayContains, desc, eq, getTableColumns, like, lte, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';

import { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { zaak } from '../schema/zaak.ts';
import { binnen, type Bereik } from './bereik.ts';
import { Cursor, paginagrootte, type Bladeren, type Pagina } from './bladeren.ts';

const { toestand: _toestand, ...kort } = getTableColumns(zaak);

/** A zaak with its whole state. */
export type Zaak = typeof zaak.$inferSelect;
/** A zaak as lists show it. */
export type Zaakregel = Omit<Zaak, 'toestand'>;

/** What to look for; what is absent does not matter. */
export interface Zaakvraag extends Bladeren {
  readonly bereik: Bereik;
  readonly route?: string;
  /** Node id of an active state. */
  readonly staat?: string;
  readonly gemeente?: string;
  /** Within the reach: for who oversees more than one. */
  readonly organisatie?: string;
  readonly beeindigd?: boolean;
  /** Only zaken with a broken running term at `peil`. */
  readonly overschreden?: boolean;
  readonly peil: Tijdstip;
  /** Beginning of the reference. */
  readonly referentie?: string;
  readonly jeugdige?: string;
}

const cursor = new Cursor('zaken', z.tuple([Tijdstip, z.uuid()]));

/** Zaken as they stand now. */
export class Zaken {
  constructor(private readonly database: Database) {}

  /** One zaak with its state; `null` when there is none, or when it is out of reach: the two look the same. */
  async vind(zaakId: string, bereik: Bereik): Promise<Zaak | null> {
    const rijen = await this.database.lees((db) =>
      db
        .select()
        .from(zaak)
        .where(and(eq(zaak.id, zaakId), binnen(bereik, zaak.organisatie))),
    );
    return rijen[0] ?? null;
  }

  /** The same without its state: who it belongs to and how far it is. */
  async vindRegel(zaakId: string, bereik: Bereik): Promise<Zaakregel | null> {
    const rijen = await this.database.lees((db) =>
      db
        .select(kort)
        .from(zaak)
        .where(and(eq(zaak.id, zaakId), binnen(bereik, zaak.organisatie))),
    );
    return rijen[0] ?? null;
  }

  /** Zaken that answer a question, newest first. Refuses: `OngeldigeCursor`. */
  async zoek(vraag: Zaakvraag): Promise<Pagina<Zaakregel>> {
    const grootte = paginagrootte(vraag);
    const rijen = await this.database.lees((db) =>
      db
        .select(kort)
        .from(zaak)
        .where(and(...voorwaarden(vraag)))
        .orderBy(desc(zaak.aangemaaktOp), desc(zaak.id))
        .limit(grootte + 1),
    );
    return cursor.pagina(
      rijen,
      grootte,
      (rij) => rij,
      (rij) => [rij.aangemaaktOp, rij.id],
    );
  }
}

function voorwaarden(vraag: Zaakvraag): (SQL | undefined)[] {
  const { bereik, route, staat, gemeente, organisatie, beeindigd, overschreden, peil, referentie, jeugdige } = vraag;
  const na = cursor.lees(vraag);
  return [
    binnen(bereik, zaak.organisatie),
    route === undefined ? undefined : eq(zaak.route, route),
    staat === undefined ? undefined : arrayContains(zaak.staten, [staat]),
    gemeente === undefined ? undefined : eq(zaak.gemeente, gemeente),
    organisatie === undefined ? undefined : eq(zaak.organisatie, organisatie),
    beeindigd === undefined ? undefined : eq(zaak.beeindigd, beeindigd),
    overschreden === undefined ? undefined : verstreken(overschreden, peil),
    referentie === undefined
      ? undefined
      : like(zaak.referentie, `${referentie.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`),
    jeugdige === undefined ? undefined : eq(zaak.jeugdige, jeugdige),
    na ? sql`(${zaak.aangemaaktOp}, ${zaak.id}) < (${na[0]}::timestamptz, ${na[1]}::uuid)` : undefined,
  ];
}

function verstreken(ja: boolean, peil: Tijdstip): SQL {
  return ja ? lte(zaak.verstrijktOp, peil) : sql`coalesce(${zaak.verstrijktOp} > ${peil}::timestamptz, true)`;
}
