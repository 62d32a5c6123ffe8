import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { sorteertijdstip, tijdstip } from './kolommen.ts';
import { zaak } from './zaak.ts';

/**
 * One clock of a zaak, as facts from which its status at any moment follows. The status itself is never stored: it changes
 * while nothing happens.
 */
export const klok = pgTable(
  'klok',
  {
    zaakId: uuid()
      .notNull()
      .references(() => zaak.id),
    klok: text().notNull(),
    termijn: text().notNull(),
    ronde: integer().notNull(),
    soort: text({ enum: ['termijn', 'grens'] }).notNull(),
    versie: integer().notNull(),
    /** `null` for a date known beforehand: it is in no family. */
    familie: text({ enum: ['wettelijk', 'bericht', 'norm'] }),
    eigenaar: text().notNull(),
    organisatie: text().notNull(),
    gemeente: text().notNull(),
    route: text().notNull(),
    startOp: tijdstip().notNull(),
    /** First instant after the term; `null` while it stands still without a known end. */
    verstrijktOp: tijdstip(),
    /** First warning of this version of the deadline. */
    waarschuwtOp: tijdstip(),
    opgeschortVanaf: tijdstip(),
    opgeschortTot: tijdstip(),
    gestoptOp: tijdstip(),
    vervallenOp: tijdstip(),
    actief: boolean().notNull(),
    overschredenOp: tijdstip(),
    overschrijdingBekendOp: tijdstip(),
    overschrijdingIngetrokkenOp: tijdstip(),
    sorteerOp: sorteertijdstip()
      .notNull()
      .generatedAlwaysAs(sql`coalesce(verstrijkt_op, 'infinity'::timestamptz)`),
  },
  (t) => {
    const open = sql`${t.gestoptOp} is null and ${t.vervallenOp} is null`;
    // The warning comes last so that a search for what is near reads only the index to find out.
    return [
      primaryKey({ columns: [t.zaakId, t.klok] }),
      index('klok_open').on(t.organisatie, t.sorteerOp, t.zaakId, t.klok, t.waarschuwtOp).where(open),
      index('klok_open_alles').on(t.sorteerOp, t.zaakId, t.klok, t.waarschuwtOp).where(open),
      index('klok_open_gemeente').on(t.gemeente, t.sorteerOp, t.zaakId, t.klok, t.waarschuwtOp).where(open),
      index('klok_opgeschort')
        .on(t.organisatie, t.sorteerOp, t.zaakId, t.klok)
        .where(sql`${open} and ${t.opgeschortVanaf} is not null`),
      index('klok_afgelopen')
        .on(t.organisatie, t.sorteerOp, t.zaakId, t.klok)
        .where(sql`not (${open})`),
    ];
  },
);
