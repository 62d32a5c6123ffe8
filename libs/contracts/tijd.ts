import { z } from 'zod';

/**
 * A calendar day, `YYYY-MM-DD`, without time or zone.
 * Legal terms are counted in these; they become an instant in Europe/Amsterdam only where a timer is set. Far from both ends of what a
 * calendar can count: terms before and after a day must exist too.
 */
export const Datum = z.iso
  .date()
  .refine((dag) => dag >= '1000-01-01' && dag < '9000-01-01', 'Een dag tussen de jaren 1000 en 9000')
  .brand<'Datum'>()
  .describe('Kalenderdag, JJJJ-MM-DD');
export type Datum = z.infer<typeof Datum>;

/** An instant in UTC, ISO 8601 with milliseconds and `Z` (`2026-03-02T09:30:00.000Z`), so that text order is time order. */
export const Tijdstip = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .brand<'Tijdstip'>()
  .describe('Tijdstip in UTC, ISO 8601 met milliseconden');
export type Tijdstip = z.infer<typeof Tijdstip>;

const HOE = 'Schrijf een bestaande dag als 2026-03-01, of een tijdstip met tijdzone als 2026-03-01T09:30:00+01:00';
/** After the day: nothing, or a time in milliseconds at most with an offset that is used somewhere on earth. */
const LEESBAAR = /^\d{4}-\d{2}-\d{2}($|T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):\d{2})$)/;

/** When something happened, as a caller writes it: a day, or an instant with its offset, in years that a person can mean. */
export const DatumOfTijdstip = z
  .union([Datum, z.iso.datetime({ offset: true })], HOE)
  .refine((tekst) => LEESBAAR.test(tekst) && tekst >= '1900' && tekst < '9000', HOE);
