import { Temporal } from 'temporal-polyfill';
import type { DagEenheid, Kalenderbeleid } from '../../libs/termijnen/index.ts';
import { readPythonHolidays } from './bestanden.ts';

// A slow second opinion: it walks day by day with Temporal dates, takes its holidays from an outside calendar and shares no
// code with the lib. Only for the years 2000-2100.

const GELIJKGESTELD = [
  ...['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  ...['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
];
const FEESTDAGEN = readPythonHolidays();
const ATW_VRIJ = new Set([...FEESTDAGEN.map(({ dag }) => dag), ...GELIJKGESTELD]);
const LID1_VRIJ = new Set(FEESTDAGEN.filter(({ naam }) => naam !== 'Goede vrijdag').map(({ dag }) => dag));

/** A term for the oracle to count. Suspensions are `[van, tot)`. */
export interface Orakelvraag {
  readonly start: string;
  readonly aantal: number;
  readonly eenheid: DagEenheid;
  readonly atw: boolean;
  readonly beleid: Kalenderbeleid;
  readonly opschortingen: readonly { readonly van: string; readonly tot: string }[];
}

/** The last day of a term, by walking. */
export function walkToEinde(vraag: Orakelvraag): string {
  const nominaal = walkTermijn(vraag);
  return vraag.atw && isCovered(vraag) ? walkAtw(vraag, nominaal).toString() : nominaal.toString();
}

/** Walks until as many days of the term have run as it has: days on which it stands still do not run. */
function walkTermijn(vraag: Orakelvraag): Temporal.PlainDate {
  const start = Temporal.PlainDate.from(vraag.start);
  const nodig = vraag.eenheid === 'werkdagen' ? vraag.aantal : start.until(start.add(durationOf(vraag))).days;
  let dag = start;
  for (let gelopen = 0; gelopen < nodig;) {
    dag = dag.add({ days: 1 });
    if (isStil(dag, vraag)) continue;
    if (vraag.eenheid !== 'werkdagen' || isWerkdag(dag, vraag.beleid)) gelopen++;
  }
  return dag;
}

function durationOf({ aantal, eenheid }: Orakelvraag): Temporal.DurationLike {
  if (eenheid === 'dagen') return { days: aantal };
  if (eenheid === 'weken') return { weeks: aantal };
  return eenheid === 'maanden' ? { months: aantal } : { years: aantal };
}

function isStil(dag: Temporal.PlainDate, { opschortingen }: Orakelvraag): boolean {
  const tekst = dag.toString();
  return opschortingen.some(({ van, tot }) => van <= tekst && tekst < tot);
}

function isWerkdag(dag: Temporal.PlainDate, beleid: Kalenderbeleid): boolean {
  return dag.dayOfWeek <= 5 && !(beleid === 'ATW' ? ATW_VRIJ : LID1_VRIJ).has(dag.toString());
}

/** Art. 4: no terms of more than 90 days, 12 weeks or 3 months, and none in years. */
function isCovered({ aantal, eenheid }: Orakelvraag): boolean {
  return aantal <= { dagen: 90, werkdagen: 90, weken: 12, maanden: 3, jaren: 0 }[eenheid];
}

/** Art. 1: not on a free day. Art. 2: two ordinary days within it, for three days or more. */
function walkAtw(vraag: Orakelvraag, nominaal: Temporal.PlainDate): Temporal.PlainDate {
  const inDagen = vraag.eenheid === 'dagen' || vraag.eenheid === 'werkdagen';
  const nodig = inDagen && vraag.aantal < 3 ? 0 : 2;
  let einde = nominaal;
  while (!isWerkdag(einde, 'ATW') || gewoneDagen(vraag.start, einde) < nodig) einde = einde.add({ days: 1 });
  return einde;
}

function gewoneDagen(start: string, einde: Temporal.PlainDate): number {
  let aantal = 0;
  for (
    let dag = Temporal.PlainDate.from(start).add({ days: 1 });
    Temporal.PlainDate.compare(dag, einde) <= 0;
    dag = dag.add({ days: 1 })
  ) {
    if (isWerkdag(dag, 'ATW')) aantal++;
  }
  return aantal;
}
