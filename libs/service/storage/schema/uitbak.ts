import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import type { JsonObject } from '../../../contracts/json.ts';
import { tijdstip } from './kolommen.ts';

/**
 * What goes out: a message to a person; to the traject that a zaak began, or where sight on safety went; to a zaak the answer that a
 * receiver gave; to a provider a message of iJw, and to its zaak that it went.
 */
export const UITBAKSOORTEN = ['bericht', 'traject', 'zicht', 'antwoord', 'ijw', 'verzonden'] as const;

/** What a message is about: a term, a text of the route, the family, a hand-over and how it stands, sight that is the reader's. */
export const BERICHTSOORTEN = ['termijn', 'route', 'gezin', 'overdracht', 'zicht'] as const;

/** What became of a message: it went out, was held back, or another about the same clock went out in its place. */
export const BERICHTUITKOMSTEN = ['bezorgd', 'ingehouden', 'gebundeld'] as const;

/** Outbox: what a stored step still wants done outside the database. `sleutel` exists once for ever. */
export const uitbak = pgTable(
  'uitbak',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    sleutel: text().notNull().unique(),
    zaakId: uuid().notNull(),
    soort: text({ enum: UITBAKSOORTEN }).notNull(),
    /** The effect itself: codes, dates and ids, never a person. */
    inhoud: jsonb().$type<JsonObject>().notNull(),
    nietVoor: tijdstip().notNull(),
    /** Not to be taken before: moves on with each attempt, and is the lease of the one who took it. */
    volgendeOp: tijdstip().notNull(),
    pogingen: integer().notNull().default(0),
    bezorgdOp: tijdstip(),
    opgegevenOp: tijdstip(),
    laatsteFout: text(),
    /** Key of the message that goes out in place of this one, as of several about one clock; empty for what goes out itself. */
    bundel: text(),
  },
  (t) => [
    index('uitbak_te_doen')
      .on(t.volgendeOp, t.id)
      .where(sql`${t.bezorgdOp} is null and ${t.opgegevenOp} is null`),
    index('uitbak_zaak').on(t.zaakId),
  ],
);

/** The log of messages: what was sent to whom, or why it was held back. One row a message, never changed. */
export const bericht = pgTable(
  'bericht',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    sleutel: text().notNull().unique(),
    zaakId: uuid().notNull(),
    organisatie: text().notNull(),
    gemeente: text().notNull(),
    /** A role, or `gezin`. */
    aan: text().notNull(),
    over: text({ enum: BERICHTSOORTEN }).notNull(),
    inhoud: jsonb().$type<JsonObject>().notNull(),
    onderwerp: text().notNull(),
    tekst: text().notNull(),
    via: text({ enum: ['log', 'smtp'] }).notNull(),
    uitkomst: text({ enum: BERICHTUITKOMSTEN }).notNull(),
    /** Code of the reason why it was held back (`GEEN_VEILIG_CONTACT`). */
    reden: text(),
    /** Key of the message that went out in its place. */
    gebundeldMet: text(),
    op: tijdstip().notNull(),
  },
  (t) => [
    index('bericht_organisatie').on(t.organisatie, t.id),
    index('bericht_zaak').on(t.zaakId, t.id),
    index('bericht_gemeente').on(t.gemeente, t.id),
  ],
);
