import { Temporal } from 'temporal-polyfill';
import type { Datum, Tijdstip } from '../contracts/tijd.ts';
import { pad2, toDagnummer, toDatum } from './dagnummer.ts';
import type { Dagnummer } from './dagnummer.ts';
import { MS_PER_DAG, MS_PER_MINUUT, MS_PER_UUR, formatTime, pad3, toMillis, toTijdstip } from './tijdstip.ts';
import type { Millis } from './tijdstip.ts';

const ZONE = 'Europe/Amsterdam';

/** The offsets of one UTC day: `voor` until the instant `overgang`, `na` from it on. Unit: milliseconds east of UTC. */
interface Dagoffset {
  readonly overgang: Millis;
  readonly voor: number;
  readonly na: number;
}

// A memo, not state: the zone's rules are fixed data, so the answer is the same with and without it.
const MEMO_GRENS = 8192;
const memo = new Map<Dagnummer, Dagoffset>();

/** The calendar day in Amsterdam on which an instant falls. Unit: `Datum`. */
export function amsterdamDatum(tijdstip: Tijdstip): Datum {
  return toDatum(amsterdamDag(toMillis(tijdstip)));
}

/** `amsterdamDatum` on numbers. */
export function amsterdamDag(millis: Millis): Dagnummer {
  return Math.floor((millis + offsetAt(millis)) / MS_PER_DAG);
}

/** The first instant of a calendar day in Amsterdam. Throws `KalenderFout` outside the years 1-9999. */
export function startOfAmsterdamDay(dag: Datum): Tijdstip {
  return toTijdstip(startOfAmsterdamDag(toDagnummer(dag)));
}

/** `startOfAmsterdamDay` on numbers. Exact from 1917 on. */
export function startOfAmsterdamDag(dag: Dagnummer): Millis {
  const middernacht = dag * MS_PER_DAG;
  return middernacht - offsetAt(middernacht); // the clock never changed between midnight in Amsterdam and midnight UTC
}

/** An instant as the clock in Amsterdam shows it, with its offset: `2026-10-25T02:30:00+01:00`. */
export function formatAmsterdam(tijdstip: Tijdstip): string {
  return formatAmsterdamMillis(toMillis(tijdstip));
}

/** `formatAmsterdam` on numbers. Throws `KalenderFout` outside the years 1-9999. */
export function formatAmsterdamMillis(millis: Millis): string {
  const offset = offsetAt(millis);
  const lokaal = millis + offset;
  const dag = Math.floor(lokaal / MS_PER_DAG);
  const rest = lokaal - dag * MS_PER_DAG;
  const milli = rest % 1000 === 0 ? '' : `.${pad3(rest % 1000)}`;
  return `${toDatum(dag)}T${formatTime(rest)}${milli}${formatOffset(offset)}`;
}

function formatOffset(offset: number): string {
  const grootte = Math.abs(offset);
  const seconde = Math.floor((grootte % MS_PER_MINUUT) / 1000); // only before 1937: Amsterdam was 19 min 32 s ahead
  const tijd = `${pad2(Math.floor(grootte / MS_PER_UUR))}:${pad2(Math.floor((grootte % MS_PER_UUR) / MS_PER_MINUUT))}`;
  return `${offset < 0 ? '-' : '+'}${tijd}${seconde === 0 ? '' : `:${pad2(seconde)}`}`;
}

function offsetAt(millis: Millis): number {
  const dag = Math.floor(millis / MS_PER_DAG);
  const offset = memo.get(dag) ?? remember(dag);
  return millis < offset.overgang ? offset.voor : offset.na;
}

function remember(dag: Dagnummer): Dagoffset {
  const offset = dagoffsetOf(dag * MS_PER_DAG, (dag + 1) * MS_PER_DAG);
  if (memo.size >= MEMO_GRENS) memo.clear();
  memo.set(dag, offset);
  return offset;
}

function dagoffsetOf(begin: Millis, eind: Millis): Dagoffset {
  const voor = askOffset(begin);
  const na = askOffset(eind);
  return { voor, na, overgang: voor === na ? begin : findOvergang(begin, eind, voor) };
}

/** The first instant in `(laag, hoog]` whose offset is no longer `voor`. */
function findOvergang(begin: Millis, eind: Millis, voor: number): Millis {
  let laag = begin;
  let hoog = eind;
  while (hoog - laag > 1) {
    const midden = Math.floor((laag + hoog) / 2);
    if (askOffset(midden) === voor) laag = midden;
    else hoog = midden;
  }
  return hoog;
}

function askOffset(millis: Millis): number {
  return Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(ZONE).offsetNanoseconds / 1_000_000;
}
