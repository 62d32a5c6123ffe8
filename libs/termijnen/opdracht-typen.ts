import type { Datum, Tijdstip } from '../contracts/tijd.ts';
import type { Dagtermijn, Urentermijn } from './einde.ts';

/** Why an item of a list of terms was refused. Codes are stable; the text may change. */
export const OPDRACHT_CODES = [
  'TERMIJN.GEEN_OBJECT',
  'TERMIJN.ID_ONGELDIG',
  'TERMIJN.ONBEKEND_VELD',
  'TERMIJN.DATUM_ONGELDIG',
  'TERMIJN.TIJDSTIP_ONGELDIG',
  'TERMIJN.OFFSET_ONTBREEKT',
  'TERMIJN.DUUR_ONGELDIG',
  'TERMIJN.EENHEID_ONBEKEND',
  'TERMIJN.AANTAL_ONGELDIG',
  'TERMIJN.ATW_ONGELDIG',
  'TERMIJN.KALENDER_ONBEKEND',
  'TERMIJN.RICHTING_ONBEKEND',
  'TERMIJN.UITLEG_ONGELDIG',
  'TERMIJN.TEKST_ONGELDIG',
  'TERMIJN.OPSCHORTING_ONGELDIG',
  'TERMIJN.OPSCHORTING_TOT_VOOR_VAN',
  'TERMIJN.OPSCHORTING_BIJ_TERUG',
  'TERMIJN.BUITEN_BEREIK',
] as const;
export type OpdrachtCode = (typeof OPDRACHT_CODES)[number];

/** A refusal of one item: its code, and in Dutch which field and why. */
export interface Opdrachtfout {
  readonly fout: { readonly code: OpdrachtCode; readonly uitleg: string };
}

/** An item that was read: a term to count, and whether to explain it. */
export type Opdracht =
  | { readonly soort: 'dag'; readonly termijn: Dagtermijn; readonly uitleg: boolean }
  | { readonly soort: 'uren'; readonly termijn: Urentermijn; readonly uitleg: boolean };

/** The answer to one item. `id` is the item's own, whatever it was, or null. */
export type Opdrachtantwoord = { readonly id: unknown } & (
  | Opdrachtfout
  | { readonly laatsteDag: Datum; readonly voorlopig: boolean; readonly uitleg?: readonly string[] }
  | { readonly laatsteMoment: string; readonly voorlopig: boolean; readonly uitleg?: readonly string[] }
);

/** A suspension as it was read, on days or instants. */
export interface GelezenOpschorting<P extends Datum | Tijdstip> {
  readonly van: P;
  readonly tot: P;
  readonly reden?: string;
}

/** Makes a refusal. */
export function refuse(code: OpdrachtCode, uitleg: string): Opdrachtfout {
  return { fout: { code, uitleg } };
}

/** Whether what was read is a refusal. */
export function isFout(gelezen: unknown): gelezen is Opdrachtfout {
  return typeof gelezen === 'object' && gelezen !== null && 'fout' in gelezen;
}
