import type { Datum } from '../../../libs/contracts/tijd.ts';

/** What a start event is told of the age of a jeugdige: the group and the birthdays to come, never the date of birth. */
export interface Leeftijdsfeiten {
  readonly leeftijd: 'onder12' | 'van12tot16' | 'vanaf16' | 'vanaf18';
  readonly wordt12Op?: string;
  readonly wordt16Op?: string;
  readonly wordt18Op?: string;
}

/** The age of somebody on a day. */
export function leeftijdOp(geboortedatum: Datum, dag: Datum): Leeftijdsfeiten {
  const [wordt12Op, wordt16Op, wordt18Op] = [12, 16, 18].map((jaren) => verjaardag(geboortedatum, jaren));
  if (wordt12Op === undefined || wordt16Op === undefined || wordt18Op === undefined) throw new Error('three birthdays');
  if (dag < wordt12Op) return { leeftijd: 'onder12', wordt12Op, wordt16Op, wordt18Op };
  if (dag < wordt16Op) return { leeftijd: 'van12tot16', wordt16Op, wordt18Op };
  if (dag < wordt18Op) return { leeftijd: 'vanaf16', wordt18Op };
  return { leeftijd: 'vanaf18' };
}

/** Who was born on 29 February has lived so many whole years at the beginning of 1 March, where the year has no 29 February. */
function verjaardag(geboortedatum: Datum, jaren: number): string {
  const jaar = Number(geboortedatum.slice(0, 4)) + jaren;
  const dag = geboortedatum.slice(5);
  const isSchrikkeljaar = new Date(Date.UTC(jaar, 1, 29)).getUTCMonth() === 1;
  return `${String(jaar).padStart(4, '0')}-${dag === '02-29' && !isSchrikkeljaar ? '03-01' : dag}`;
}
