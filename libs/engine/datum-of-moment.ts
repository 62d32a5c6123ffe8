import { Datum, type Tijdstip } from '../contracts/tijd.ts';
import { parseMoment, startOfAmsterdamDay, toTijdstip } from '../kalender/index.ts';

/** A day as its first instant in Amsterdam, an instant as itself. Throws on what is neither: the schema of a request asks for one. */
export function leesDatumOfMoment(waarde: string): Tijdstip {
  const dag = Datum.safeParse(waarde);
  if (dag.success) return startOfAmsterdamDay(dag.data);
  const moment = parseMoment(waarde);
  if (!moment.ok) throw new RangeError('not an instant');
  return toTijdstip(moment.millis);
}
