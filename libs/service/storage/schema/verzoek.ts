import { boolean, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { JsonObject } from '../../../contracts/json.ts';
import { tijdstip } from './kolommen.ts';
import { zaak } from './zaak.ts';

/** The receipt of each accepted request of a zaak, its start included (the id of a zaak follows from client and key). */
export const verzoek = pgTable(
  'verzoek',
  {
    zaakId: uuid()
      .notNull()
      .references(() => zaak.id),
    kenmerk: text().notNull(),
    verzoekHash: text().notNull(),
    vanaf: integer().notNull(),
    volgnummer: integer().notNull(),
    hoofd: text().notNull(),
    staten: text().array().notNull(),
    beeindigd: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.zaakId, t.kenmerk] })],
);

/** First answers to writes that are no event of a zaak (claiming a task, registering a jeugdige), by client and key. */
export const antwoord = pgTable(
  'antwoord',
  {
    client: text().notNull(),
    kenmerk: text().notNull(),
    verzoekHash: text().notNull(),
    status: integer().notNull(),
    inhoud: jsonb().$type<JsonObject>().notNull(),
    op: tijdstip().notNull(),
  },
  (t) => [primaryKey({ columns: [t.client, t.kenmerk] })],
);
