import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

import type { Rol } from '../../../contracts/rollen.ts';
import { tijdstip } from './kolommen.ts';

/** Who works in an organisation, as their last token said: a pseudonym and roles, never a name. */
export const medewerker = pgTable(
  'medewerker',
  {
    organisatie: text().notNull(),
    /** Pseudonym of the user. */
    id: text().notNull(),
    rollen: text().array().$type<readonly Rol[]>().notNull(),
    gezienOp: tijdstip().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisatie, t.id] })],
);
