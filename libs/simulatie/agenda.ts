import {
  datum,
  findVrijeDag,
  isWerkdag,
  requireKalender,
  KALENDERVERSIE,
  toDagnummer,
  toDatum,
  weekday,
  type Dagnummer,
} from '../kalender/index.ts';
import type { Aannames } from './aannames.ts';

const kalender = requireKalender(KALENDERVERSIE);

/** Months and days of the school holidays that the assumptions know: first and last day. */
const ZOMER = ['07-09', '08-19'] as const;
const RUSTIG = [
  ['04-30', '05-06'],
  ['12-24', '12-31'],
  ['01-01', '01-05'],
] as const;

export function isWerk(dag: Dagnummer): boolean {
  return isWerkdag(toDatum(dag), 'ATW', kalender);
}

/** This day, or the first werkdag after it. */
export function opWerkdag(dag: Dagnummer): Dagnummer {
  let gevonden = dag;
  while (!isWerk(gevonden)) gevonden += 1;
  return gevonden;
}

export function isDonderdag(dag: Dagnummer): boolean {
  return weekday(toDatum(dag)) === 4;
}

/** Part of the staff that is at work. */
export function bezetting(dag: Dagnummer, { zomer, kerst }: Aannames): number {
  if (isZomer(dag)) return zomer.waarde;
  const maandDag = toDatum(dag).slice(5);
  return RUSTIG.some(([van, tot]) => maandDag >= van && maandDag <= tot) ? kerst.waarde : 1;
}

export function isZomer(dag: Dagnummer): boolean {
  const maandDag = toDatum(dag).slice(5);
  return maandDag >= ZOMER[0] && maandDag <= ZOMER[1];
}

export function eersteJanuari(jaar: number): Dagnummer {
  return toDagnummer(datum(`${String(jaar)}-01-01`));
}

/**
 * The first year not before `vanaf` with the same days: same weekdays, same leap day, same Easter. The server that skips time
 * only goes forward, so a past year is lived through in its twin. 2018 has 2029.
 */
export function tweelingjaar(jaar: number, vanaf: number): number {
  let gevonden = vanaf;
  while (vorm(gevonden) !== vorm(jaar)) gevonden += 1;
  return gevonden;
}

function vorm(jaar: number): string {
  const [begin, einde] = [eersteJanuari(jaar), eersteJanuari(jaar + 1)];
  let pasen = begin + 79;
  while (findVrijeDag(toDatum(pasen), kalender)?.naam !== 'Tweede Paasdag') pasen += 1;
  return `${String(weekday(toDatum(begin)))}/${String(einde - begin)}/${String(pasen - begin)}`;
}
