import { customType } from 'drizzle-orm/pg-core';

import { Tijdstip } from '../../../contracts/tijd.ts';

/** An instant with milliseconds; in and out as `Tijdstip`, so that no `Date` and no zone of the machine ever comes near it. */
export const tijdstip = customType<{ data: Tijdstip; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: (waarde) => Tijdstip.parse(new Date(waarde).toISOString()),
});

/** An instant to sort on, where "no deadline" is `infinity` and so comes last. Only compared inside the database, never read. */
export const sorteertijdstip = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
});
