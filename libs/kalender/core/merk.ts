import type { Datum, Tijdstip } from '../../contracts/tijd.ts';

// The only casts of this room: zod's brand cannot be made without one, and parsing the text again
// in the hot path would cost more than the counting itself.

/** Brands text that this lib built or checked itself as a `Datum`. */
export function brandDatum(tekst: string): Datum {
  return tekst as Datum;
}

/** Brands text that this lib built or checked itself as a `Tijdstip`. */
export function brandTijdstip(tekst: string): Tijdstip {
  return tekst as Tijdstip;
}
