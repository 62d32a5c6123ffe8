import type { Tijdstip } from '../contracts/tijd.ts';
import { brandTijdstip } from './core/merk.ts';
import { checkBereik, pad2, parseDagnummer, readDigits, toDatum } from './dagnummer.ts';
import { KalenderFout } from './fout.ts';

/** An instant as a whole number. Unit: milliseconds since 1970-01-01T00:00:00Z. */
export type Millis = number;

export const MS_PER_DAG = 86_400_000;
export const MS_PER_UUR = 3_600_000;
export const MS_PER_MINUUT = 60_000;

/** Milliseconds of a `Tijdstip`. Throws `KalenderFout` on text that is none. */
export function toMillis(tijdstip: Tijdstip): Millis {
  const dag = parseDagnummer(tijdstip.slice(0, 10));
  const tijd = readTime(tijdstip);
  if (dag === undefined || tijd < 0) throw new KalenderFout('KALENDER.GEEN_TIJDSTIP', 'geen tijdstip in UTC');
  return dag * MS_PER_DAG + tijd;
}

/** The time of day in `...THH:MM:SS.mmmZ`. Returns -1 when there is none. */
function readTime(tekst: string): number {
  const uur = readDigits(tekst, 11, 13);
  const minuut = readDigits(tekst, 14, 16);
  const seconde = readDigits(tekst, 17, 19);
  const milli = readDigits(tekst, 20, 23);
  if (uur < 0 || uur > 23 || minuut < 0 || minuut > 59 || seconde < 0 || seconde > 59 || milli < 0) return -1;
  return uur * MS_PER_UUR + minuut * MS_PER_MINUUT + seconde * 1000 + milli;
}

/** The `Tijdstip` of a number of milliseconds. Throws `KalenderFout` outside the years 1-9999. */
export function toTijdstip(millis: Millis): Tijdstip {
  const dag = Math.floor(millis / MS_PER_DAG);
  const rest = millis - dag * MS_PER_DAG;
  return brandTijdstip(`${toDatum(checkBereik(dag))}T${formatTime(rest)}.${pad3(rest % 1000)}Z`);
}

/** `HH:MM:SS` of a time of day. Unit: milliseconds since midnight. */
export function formatTime(rest: number): string {
  const uur = Math.floor(rest / MS_PER_UUR);
  const minuut = Math.floor((rest % MS_PER_UUR) / MS_PER_MINUUT);
  const seconde = Math.floor((rest % MS_PER_MINUUT) / 1000);
  return `${pad2(uur)}:${pad2(minuut)}:${pad2(seconde)}`;
}

/** Three digits. Unit: 0-999. */
export function pad3(waarde: number): string {
  return waarde >= 100 ? String(waarde) : `0${pad2(waarde)}`;
}

/** An instant with an offset as people write it, read. */
export type MomentLezing =
  { readonly ok: true; readonly millis: Millis } | { readonly ok: false; readonly reden: 'geenOffset' | 'ongeldig' };

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Reads an ISO 8601 instant with `Z` or an offset. Refuses as a value: without offset, or naming no existing moment. */
export function parseMoment(tekst: string): MomentLezing {
  const delen = MOMENT.exec(tekst);
  if (delen === null) return { ok: false, reden: 'ongeldig' };
  const [, datumDeel = '', uur = '', minuut = '', seconde = '00', fractie = '', offset] = delen;
  const dag = parseDagnummer(datumDeel);
  const tijd = readTime(`${datumDeel}T${uur}:${minuut}:${seconde}.${fractie.padEnd(3, '0')}Z`);
  if (dag === undefined || tijd < 0) return { ok: false, reden: 'ongeldig' };
  if (offset === undefined) return { ok: false, reden: 'geenOffset' };
  const verschil = readOffset(offset);
  return verschil === undefined
    ? { ok: false, reden: 'ongeldig' }
    : { ok: true, millis: dag * MS_PER_DAG + tijd - verschil };
}

const GROOTSTE_OFFSET = 18 * MS_PER_UUR; // ISO 8601 profile of java.time; no zone on earth goes beyond 14 hours

function readOffset(offset: string): Millis | undefined {
  if (offset === 'Z') return 0;
  const minuten = readDigits(offset, 4, 6);
  const verschil = readDigits(offset, 1, 3) * MS_PER_UUR + minuten * MS_PER_MINUUT;
  if (minuten > 59 || verschil > GROOTSTE_OFFSET) return undefined;
  return offset.startsWith('-') ? -verschil : verschil;
}
