/** Plain JSON: what may be stored, hashed and sent. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A plain JSON object. */
export interface JsonObject {
  readonly [naam: string]: Json | undefined;
}
