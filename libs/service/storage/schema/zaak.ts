import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { ZaakToestand } from '../../../engine/toestand.ts';
import { tijdstip } from './kolommen.ts';

/** The chain of zaken round one or more jeugdigen. */
export const traject = pgTable('traject', {
  id: uuid().primaryKey(),
  aangemaaktOp: tijdstip().notNull(),
});

/** Who a traject is about, and which organisation has sight on the safety of that jeugdige. */
export const trajectJeugdige = pgTable(
  'traject_jeugdige',
  {
    traject: uuid()
      .notNull()
      .references(() => traject.id),
    jeugdige: uuid().notNull(),
    zichtDoor: text(),
    zichtSinds: tijdstip(),
  },
  (t) => [
    primaryKey({ columns: [t.traject, t.jeugdige] }),
    index('traject_jeugdige_jeugdige').on(t.jeugdige),
    index('traject_jeugdige_zicht').on(t.zichtDoor, t.traject),
  ],
);

/** The present state of a zaak. Everything here follows from the log; it is kept to be read fast. */
export const zaak = pgTable(
  'zaak',
  {
    id: uuid().primaryKey(),
    traject: uuid()
      .notNull()
      .references(() => traject.id),
    jeugdige: uuid().notNull(),
    organisatie: text().notNull(),
    gemeente: text().notNull(),
    referentie: text().notNull(),
    route: text().notNull(),
    /** Active states, by node id. */
    staten: text().array().notNull(),
    volgnummer: integer().notNull(),
    hoofd: text().notNull(),
    toestand: jsonb().$type<ZaakToestand>().notNull(),
    /** Earliest moment that can still fire. */
    volgendMoment: tijdstip(),
    /** Earliest deadline of a running legal or agreed term: a zaak is overdue from there on. */
    verstrijktOp: tijdstip(),
    beeindigd: boolean().notNull(),
    /** The number that the workflow is known to hold; behind `volgnummer` means: ask it, and nudge it if need be. */
    bevestigdVolgnummer: integer().notNull().default(0),
    aangemaaktOp: tijdstip().notNull(),
    bijgewerktOp: tijdstip().notNull(),
  },
  (t) => [
    index('zaak_organisatie').on(t.organisatie, t.aangemaaktOp, t.id),
    index('zaak_alles').on(t.aangemaaktOp, t.id),
    index('zaak_gemeente').on(t.gemeente, t.aangemaaktOp, t.id),
    index('zaak_route').on(t.organisatie, t.route, t.aangemaaktOp, t.id),
    index('zaak_referentie').on(t.referentie.op('text_pattern_ops')),
    index('zaak_verstreken')
      .on(t.organisatie, t.verstrijktOp)
      .where(sql`${t.verstrijktOp} is not null`),
    index('zaak_staten').using('gin', t.staten),
    index('zaak_traject').on(t.traject),
    index('zaak_organisatie_traject').on(t.organisatie, t.traject),
    index('zaak_jeugdige').on(t.jeugdige),
    index('zaak_te_wekken')
      .on(t.bijgewerktOp)
      .where(sql`${t.bevestigdVolgnummer} < ${t.volgnummer}`),
  ],
);
