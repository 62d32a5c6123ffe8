import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { tijdstip } from './kolommen.ts';

/**
 * Which zaak holds a melding on a route that hears of a second one. The row is there before the zaak is, so that of two at the same moment
 * one begins a zaak and the other comes to it.
 */
export const aanmelding = pgTable(
  'aanmelding',
  {
    /** The zaak that it would be by itself: follows from who reports and its key. */
    id: uuid().primaryKey(),
    /** The zaak that holds it: its own, or one that runs. */
    zaakId: uuid().notNull(),
    organisatie: text().notNull(),
    /** Name of the route, without version. */
    route: text().notNull(),
    /** Whom it is about; of ids that are one child, the same one for all. */
    kind: uuid().notNull(),
    op: tijdstip().notNull(),
    /** From when on another zaak about this child may begin on this route. */
    vrijOp: tijdstip(),
  },
  (t) => [
    uniqueIndex('aanmelding_lopend')
      .on(t.organisatie, t.route, t.kind)
      .where(sql`${t.zaakId} = ${t.id} and ${t.vrijOp} is null`),
    index('aanmelding_zaak').on(t.zaakId),
  ],
);

/** In which traject a child is now, and by which id it goes there: zaken that begin at the same moment find one traject. */
export const kindTraject = pgTable('kind_traject', {
  kind: uuid().primaryKey(),
  traject: uuid().notNull(),
  jeugdige: uuid().notNull(),
  op: tijdstip().notNull(),
});
