import type { Datum } from '../contracts/tijd.ts';
import { datum } from '../kalender/index.ts';

/** A list of codes of the standard, whole, with the time in which it holds. */
export interface Codelijst<C extends string = string> {
  readonly id: string;
  readonly naam: string;
  readonly bron: string;
  readonly geldigVan: Datum;
  readonly geldigTot?: Datum;
  /** Each code with what it means, in the words of the standard (without diacritics, as its schemas have them). */
  readonly codes: Readonly<Record<C, string>>;
  /** Codes that the schema still has and nobody may use any more. */
  readonly vervallen: readonly C[];
}

/** Release 3.2 replaced 3.1 in April 2023; its lists hold from then. Source: mutatieoverzicht iJw 3.2. */
const RELEASE_3_2 = datum('2023-04-01');

/** A list of release 3.2. Source: the list with that id in the informatiemodel of iJw 3.2, and its basisschema. */
export function codelijst<const C extends Readonly<Record<string, string>>>(
  id: string,
  naam: string,
  codes: C,
  vervallen: readonly (keyof C & string)[] = [],
): Codelijst<keyof C & string> {
  return { id, naam, bron: `iJw 3.2, codelijst ${id}`, geldigVan: RELEASE_3_2, codes, vervallen };
}

/** What a code means on a day, or that it does not hold then. */
export function zoekCode(
  lijst: Codelijst,
  code: string,
  op: Datum,
): { readonly status: 'geldig' | 'vervallen'; readonly betekenis: string } | { readonly status: 'onbekend' } {
  const betekenis = Object.hasOwn(lijst.codes, code) ? lijst.codes[code] : undefined;
  const loopt = lijst.geldigVan <= op && (lijst.geldigTot === undefined || op < lijst.geldigTot);
  if (betekenis === undefined || !loopt) return { status: 'onbekend' };
  return { status: lijst.vervallen.includes(code) ? 'vervallen' : 'geldig', betekenis };
}
