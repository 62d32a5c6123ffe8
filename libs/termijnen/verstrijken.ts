import { toMillis } from '../kalender/index.ts';
import type { Kalender, Millis } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { readFeiten } from './feiten.ts';
import { reken } from './rekening.ts';
import type { KlokFeit, TermijnDefinitie } from './typen.ts';

/**
 * The first instant after a term, from its facts: the same as `verstrijktOp` of `berekenKlok` and nothing else, for lists and
 * simulations that need millions. Unit: milliseconds since 1970-01-01T00:00:00Z. Undefined: never started.
 */
export function berekenVerstrijken(
  definitie: TermijnDefinitie,
  feiten: readonly KlokFeit[],
  kalender: Kalender,
  peil: Tijdstip,
): Millis | undefined {
  return reken(definitie, readFeiten(feiten), kalender, toMillis(peil))?.verstrijkt;
}
