import type { z } from 'zod';
import type { Bericht, BerichtSoort, Berichtsoort, Kop } from '../berichten/index.ts';

// Casts, for the reason that merk.ts tells.

/** A message that the reader built and checked by its description. */
export function alsBericht(waarde: unknown): Bericht {
  return waarde as Bericht;
}

/** The header of such a message. */
export function alsKop(waarde: unknown): Kop {
  return waarde as Kop;
}

/** The schema of a kind of message, made from its description. */
export function alsBerichtSchema<S extends Berichtsoort>(_soort: S, schema: z.ZodType): z.ZodType<BerichtSoort<S>> {
  return schema as z.ZodType<BerichtSoort<S>>;
}
