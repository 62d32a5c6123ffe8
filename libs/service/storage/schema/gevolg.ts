import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { tijdstip } from './kolommen.ts';
import { zaak } from './zaak.ts';

/** A decision that a zaak recorded: kind and legal ground, never its text. */
export const besluit = pgTable(
  'besluit',
  {
    sleutel: text().primaryKey(),
    zaakId: uuid()
      .notNull()
      .references(() => zaak.id),
    besluit: text().notNull(),
    grond: text().notNull(),
    op: tijdstip().notNull(),
  },
  (t) => [index('besluit_zaak').on(t.zaakId)],
);

/** A warm hand-over in two phases: the sender stays owner until the receiver accepts. */
export const overdracht = pgTable(
  'overdracht',
  {
    sleutel: text().primaryKey(),
    zaakId: uuid()
      .notNull()
      .references(() => zaak.id),
    traject: uuid().notNull(),
    /** Organisation that offers it. */
    organisatie: text().notNull(),
    naarRoute: text().notNull(),
    /** Organisation that may answer it in Wissel; none when the receiver works elsewhere and the sender records the answer. */
    ontvanger: text(),
    /** The clock of the sender within which the receiver answers. */
    termijn: text(),
    urgentie: text(),
    fase: text({ enum: ['aangeboden', 'aanvaard', 'geweigerd', 'ingetrokken'] }).notNull(),
    aangebodenOp: tijdstip().notNull(),
    /** When it was accepted, refused or taken back. */
    beslistOp: tijdstip(),
    /** Code of the reason of a refusal. */
    reden: text(),
    /** The zaak that the receiver started. */
    naarZaak: uuid(),
    /** Number of the log entry that offered it. */
    volgnummer: integer().notNull(),
  },
  (t) => [
    index('overdracht_zaak').on(t.zaakId, t.naarRoute),
    index('overdracht_traject').on(t.traject),
    index('overdracht_aanvaard')
      .on(t.ontvanger, t.traject)
      .where(sql`${t.fase} = 'aanvaard'`),
    index('overdracht_in').on(t.ontvanger, t.aangebodenOp, t.sleutel),
    index('overdracht_in_open')
      .on(t.ontvanger, t.aangebodenOp, t.sleutel)
      .where(sql`${t.fase} = 'aangeboden'`),
    index('overdracht_uit').on(t.organisatie, t.aangebodenOp, t.sleutel),
    index('overdracht_uit_open')
      .on(t.organisatie, t.aangebodenOp, t.sleutel)
      .where(sql`${t.fase} = 'aangeboden'`),
  ],
);
