import { and, gt, isNotNull, isNull, lte, or, sql, type SQL } from 'drizzle-orm';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Klokstatus } from '../../../termijnen/typen.ts';
import { assertNever } from '../../../contracts/assert-never.ts';
import { klok } from '../schema/klok.ts';

/** Literally the condition of the partial indexes on open clocks. */
const open = sql`${klok.gestoptOp} is null and ${klok.vervallenOp} is null`;

/**
 * Status of a clock at a moment, from its facts: ended before suspended, suspended before broken, broken before near. The order
 * is that of `berekenKlok` in libs/termijnen; a suspension that began after the deadline suspends nothing.
 */
export function statusOp(peil: Tijdstip): SQL<Klokstatus> {
  return sql<Klokstatus>`case
    when ${klok.vervallenOp} is not null then 'vervallen'
    when ${klok.gestoptOp} is not null then 'gestopt'
    when ${stilOp(peil)} then 'opgeschort'
    when ${klok.verstrijktOp} <= ${peil}::timestamptz then 'overschreden'
    when ${klok.waarschuwtOp} <= ${peil}::timestamptz then 'nadert'
    else 'loopt' end`;
}

/** The clocks that have a status at a moment, as conditions that the indexes know. */
export function heeftStatus(status: Klokstatus, peil: Tijdstip): SQL | undefined {
  const loopt = and(open, sql`not coalesce(${stilOp(peil)}, false)`);
  switch (status) {
    case 'vervallen':
      return and(sql`not (${open})`, isNotNull(klok.vervallenOp));
    case 'gestopt':
      return and(sql`not (${open})`, isNull(klok.vervallenOp));
    case 'opgeschort':
      return and(open, stilOp(peil)); // implies the condition of its index; saying it twice would spoil PostgreSQL's estimate
    case 'overschreden':
      return and(loopt, sql`${klok.sorteerOp} <= ${peil}::timestamptz`);
    case 'nadert':
      return and(loopt, sql`${klok.sorteerOp} > ${peil}::timestamptz`, lte(klok.waarschuwtOp, peil));
    case 'loopt':
      return and(
        loopt,
        sql`${klok.sorteerOp} > ${peil}::timestamptz`,
        or(isNull(klok.waarschuwtOp), gt(klok.waarschuwtOp, peil)),
      );
    default:
      return assertNever(status);
  }
}

function stilOp(peil: Tijdstip): SQL {
  return sql`(${klok.opgeschortVanaf} <= ${peil}::timestamptz
    and (${klok.opgeschortTot} is null or ${klok.opgeschortTot} > ${peil}::timestamptz)
    and (${klok.verstrijktOp} is null or ${klok.opgeschortVanaf} < ${klok.verstrijktOp}))`;
}
