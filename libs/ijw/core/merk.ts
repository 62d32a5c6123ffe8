import type { z } from 'zod';
import type { Retourinhoud } from '../berichten/retourvorm.ts';
import type { Velden, Vorm, Waarde } from '../vorm.ts';

// The only casts of this room, with those of bericht.ts. A value that is built by walking a description has the type that follows from that description;
// TypeScript cannot see a loop over its fields as such, and zod's brand cannot be made without a cast.

/** A schema that was built by walking `vorm`, with the type of its values. */
export function alsSchemaVan<F extends Vorm>(_vorm: F, schema: z.ZodType): z.ZodType<Waarde<F>> {
  return schema as z.ZodType<Waarde<F>>;
}

/** The fields of a retour, made by walking those of the message it answers. */
export function alsRetourinhoud<V>(_heen: V, velden: Velden): Retourinhoud<V> {
  return velden as Retourinhoud<V>;
}

/** The fields of an object, to walk it by a description. */
export function alsVelden(waarde: unknown): Readonly<Record<string, unknown>> {
  return waarde as Readonly<Record<string, unknown>>;
}
