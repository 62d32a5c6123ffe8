import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { Rol } from '../../../contracts/rollen.ts';
import { sorteertijdstip, tijdstip } from './kolommen.ts';
import { zaak } from './zaak.ts';

/** A piece of work: open until the zaak leaves the state that named it, in the hands of one person at most. */
export const taak = pgTable(
  'taak',
  {
    zaakId: uuid()
      .notNull()
      .references(() => zaak.id),
    /** `<taak>#<volgnummer>` of the event that opened it. */
    taakId: text().notNull(),
    taak: text().notNull(),
    rol: text().$type<Rol>().notNull(),
    organisatie: text().notNull(),
    gemeente: text().notNull(),
    route: text().notNull(),
    /** The term by which this work is due, if any, and its deadline as it stands now. */
    termijn: text(),
    uiterlijk: tijdstip(),
    behandelaar: text(),
    geclaimdOp: tijdstip(),
    geopendOp: tijdstip().notNull(),
    geslotenOp: tijdstip(),
    /** For `herbeoordeel`: the event whose fact fell away. */
    betreft: integer(),
    sorteerOp: sorteertijdstip()
      .notNull()
      .generatedAlwaysAs(sql`coalesce(uiterlijk, 'infinity'::timestamptz)`),
  },
  (t) => {
    const open = sql`${t.geslotenOp} is null`;
    return [
      primaryKey({ columns: [t.zaakId, t.taakId] }),
      index('taak_werkvoorraad').on(t.organisatie, t.rol, t.sorteerOp, t.zaakId, t.taakId).where(open),
      index('taak_vrij')
        .on(t.organisatie, t.rol, t.sorteerOp, t.zaakId, t.taakId)
        .where(sql`${open} and ${t.behandelaar} is null`),
      index('taak_van_mij')
        .on(t.organisatie, t.behandelaar, t.sorteerOp, t.zaakId, t.taakId)
        .where(sql`${open} and ${t.behandelaar} is not null`),
    ];
  },
);
