import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';

import type { Gegevens } from '../../../contracts/gebeurtenis.ts';
import type { Json } from '../../../contracts/json.ts';
import type { RolOfSysteem } from '../../../contracts/rollen.ts';
import type { Klokwijziging } from '../../../engine/effecten.ts';
import { tijdstip } from './kolommen.ts';
import { zaak } from './zaak.ts';

/** The log: where an event becomes a fact. Rows are only ever added; one successor per hash, so that the chain cannot fork. */
export const gebeurtenis = pgTable(
  'gebeurtenis',
  {
    zaakId: uuid()
      .notNull()
      .references(() => zaak.id),
    volgnummer: integer().notNull(),
    type: text().notNull(),
    gegevens: jsonb().$type<Gegevens>().notNull(),
    doorId: text().notNull(),
    doorRol: text().$type<RolOfSysteem>().notNull(),
    doorOrganisatie: text().notNull(),
    ontvangenOp: tijdstip().notNull(),
    geldigOp: tijdstip().notNull(),
    kenmerk: text().notNull(),
    /** Salted commitment of the free text; the text is in `persoon.tekst` and can be destroyed. */
    toelichting: text(),
    van: jsonb().$type<Json>(),
    naar: jsonb().$type<Json>(),
    klokken: jsonb().$type<readonly Klokwijziging[]>().notNull(),
    route: text().notNull(),
    motor: text().notNull(),
    kalender: text().notNull(),
    vorigeHash: text().notNull(),
    hash: text().notNull(),
    /** When the database wrote it, by its own clock; not part of the chain. */
    opgeslagenOp: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.zaakId, t.volgnummer] }),
    unique('gebeurtenis_geen_vork').on(t.zaakId, t.vorigeHash),
    index('gebeurtenis_gedagtekend')
      .on(t.doorOrganisatie, t.ontvangenOp)
      .where(sql`${t.geldigOp} <> ${t.ontvangenOp} and ${t.doorRol} <> 'systeem'`),
    check('gebeurtenis_volgnummer', sql`${t.volgnummer} >= 1`),
  ],
);
