import { boolean, index, integer, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';

import { tijdstip } from './kolommen.ts';

/** The room of persons: everything in it is ciphertext or a code, and everything in it can be destroyed. */
export const persoon = pgSchema('persoon');

/** Ways to reach someone. */
export const KANALEN = ['email', 'post', 'telefoon', 'portaal'] as const;

/** A young person. Each row has its own data key, wrapped by the master key ring. */
export const jeugdige = persoon.table(
  'jeugdige',
  {
    id: uuid().primaryKey(),
    organisatie: text().notNull(),
    /** Data key of this row, wrapped. */
    sleutel: text().notNull(),
    naam: text().notNull(),
    geboortedatum: text(),
    bsn: text(),
    /** Keyed hash of the BSN, to find the same jeugdige again; useless without the key. */
    bsnZoeksleutel: text(),
    /** What a message to a provider says of its client besides the BSN. */
    berichtgegevens: text(),
    contact: text(),
    kanaal: text({ enum: KANALEN }),
    /** BCP 47 code of the language in which they are addressed. */
    taal: text().notNull(),
    /** Whether it is safe to send something to this address: nothing is sent without. */
    veiligContact: boolean().notNull().default(false),
    aangemaaktOp: tijdstip().notNull(),
    bijgewerktOp: tijdstip().notNull(),
  },
  (t) => [unique('jeugdige_bsn').on(t.organisatie, t.bsnZoeksleutel)],
);

/** Somebody round a jeugdige: parent, guardian, referrer. */
export const betrokkene = persoon.table(
  'betrokkene',
  {
    id: uuid().primaryKey(),
    jeugdigeId: uuid()
      .notNull()
      .references(() => jeugdige.id, { onDelete: 'cascade' }),
    /** Code of the relation (`ouder`, `voogd`, `verwijzer`). */
    relatie: text().notNull(),
    gezag: boolean().notNull().default(false),
    sleutel: text().notNull(),
    naam: text().notNull(),
    contact: text(),
    kanaal: text({ enum: KANALEN }),
    taal: text().notNull(),
    veiligContact: boolean().notNull().default(false),
    aangemaaktOp: tijdstip().notNull(),
    bijgewerktOp: tijdstip().notNull(),
  },
  (t) => [index('betrokkene_jeugdige').on(t.jeugdigeId)],
);

/** Data key of a zaak, wrapped. Destroyed: the row stays as proof, `omhulsel` is gone; a later text gets a next version. */
export const zaaksleutel = persoon.table(
  'zaaksleutel',
  {
    zaakId: uuid().notNull(),
    versie: integer().notNull(),
    omhulsel: text(),
    gemaaktOp: tijdstip().notNull(),
    vernietigdOp: tijdstip(),
  },
  (t) => [primaryKey({ columns: [t.zaakId, t.versie] })],
);

/** Ciphertext of the free text of an event. No reference to the log, so that it can go without touching it. */
export const tekst = persoon.table(
  'tekst',
  {
    zaakId: uuid().notNull(),
    volgnummer: integer().notNull(),
    inhoud: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.zaakId, t.volgnummer] })],
);

/** Secrets of the installation (request hash, search keys), wrapped: they outlive a rotation of the master key. */
export const geheim = persoon.table('geheim', {
  naam: text().primaryKey(),
  omhulsel: text().notNull(),
});
