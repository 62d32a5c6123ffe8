import { bigint, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

import { tijdstip } from './kolommen.ts';

/** Who looked at or tried what, refused attempts too. Rows are only ever added. Source: NEN 7513. */
export const toegangslog = pgTable(
  'toegangslog',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    op: tijdstip().notNull(),
    doorId: text().notNull(),
    rol: text().notNull(),
    organisatie: text().notNull(),
    /** What was done or tried, as a code (`zaak.lezen`, `zaak.gebeurtenis.melden`). */
    handeling: text().notNull(),
    /** The zaak or jeugdige it was about; not a reference, for it may not exist. */
    zaakId: uuid(),
    jeugdigeId: uuid(),
    resultaat: text({ enum: ['toegestaan', 'geweigerd'] }).notNull(),
    /** Code of the refusal. */
    code: text(),
    /** Why it was allowed: for a person a code (`bezorging`, `noodknop`), for a zaak of another the purpose and ground of a hand-over. */
    reden: text(),
    opgeslagenOp: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (t) => [
    index('toegangslog_zaak').on(t.zaakId, t.id),
    index('toegangslog_jeugdige').on(t.jeugdigeId, t.id),
    index('toegangslog_door').on(t.doorId, t.id),
    index('toegangslog_organisatie').on(t.organisatie, t.id),
  ],
);
