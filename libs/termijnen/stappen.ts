import { MS_PER_UUR, findVrijeDag, toDatum, toTijdstip } from '../kalender/index.ts';
import type { Kalender, VrijeDag } from '../kalender/index.ts';
import type { Datum, Tijdstip } from '../contracts/tijd.ts';
import type { Plek, Richting, Stuk, Telling, Uitkomst, Werking } from './tellen.ts';
import type { Bron, Duur, Eenheid } from './typen.ts';

/** A place on the axis as it is shown: a day, or an instant for hours. */
export type Punt =
  { readonly soort: 'dag'; readonly dag: Datum } | { readonly soort: 'moment'; readonly moment: Tijdstip };

/** Why the Atw left a term alone that ends on a free day. */
export type Uitzondering = 'nietInEenWet' | 'teruggerekend' | 'artikel4';

/** One step of a count, as data: what was applied, and the last day (or moment) after it. */
export type Rekenstap =
  | {
      readonly soort: 'duur';
      readonly duur: Duur;
      readonly richting: Richting;
      readonly van: Punt;
      readonly einde: Punt;
      readonly bron?: Bron;
    }
  | {
      readonly soort: 'verlenging';
      readonly duur: Duur;
      readonly einde: Punt;
      readonly reden?: string;
      readonly bron?: Bron;
    }
  | {
      readonly soort: 'opschorting';
      readonly van: Punt;
      /** Exclusive. */
      readonly tot: Punt;
      readonly aantal: number;
      readonly eenheid: Eenheid;
      readonly einde: Punt;
      readonly reden?: string;
      readonly bron?: Bron;
    }
  | { readonly soort: 'atw1'; readonly vrijeDag: VrijeDag; readonly einde: Datum }
  | { readonly soort: 'atw2'; readonly einde: Datum }
  | {
      readonly soort: 'nietVerschoven';
      readonly vrijeDag: VrijeDag;
      readonly waarom: Uitzondering;
      readonly einde: Datum;
    };

/** The steps of a count, in the order in which they were taken. */
export function stepsOf(telling: Telling, uitkomst: Uitkomst, kalender: Kalender): Rekenstap[] {
  const uren = isUrentelling(telling);
  return [
    ...telling.stukken.map((stuk, i) => stukStap(telling, stuk, i, uitkomst.mijlpalen[i] ?? telling.start)),
    ...uitkomst.werkingen.map((werking) => opschortingStap(telling, werking)),
    ...(uren ? [] : atwStappen(telling, uitkomst, kalender)),
  ];
}

/** Whether the term is counted in hours. */
export function isUrentelling(telling: Telling): boolean {
  return telling.stukken[0]?.duur.eenheid === 'uren';
}

/** A place that belongs to the term, as it is shown: its last day, or the instant at which its hours are full. */
function eindpunt(telling: Telling, plek: Plek): Punt {
  return isUrentelling(telling)
    ? { soort: 'moment', moment: toTijdstip(plek + 1) }
    : { soort: 'dag', dag: toDatum(plek) };
}

function grens(telling: Telling, plek: Plek): Punt {
  return isUrentelling(telling) ? { soort: 'moment', moment: toTijdstip(plek) } : { soort: 'dag', dag: toDatum(plek) };
}

function stukStap(telling: Telling, stuk: Stuk, index: number, plek: Plek): Rekenstap {
  const einde = eindpunt(telling, plek);
  const bron = stuk.bron === undefined ? {} : { bron: stuk.bron };
  if (index === 0)
    return {
      soort: 'duur',
      duur: stuk.duur,
      richting: telling.richting,
      van: eindpunt(telling, telling.start),
      einde,
      ...bron,
    };
  return {
    soort: 'verlenging',
    duur: stuk.duur,
    einde,
    ...(stuk.reden === undefined ? {} : { reden: stuk.reden }),
    ...bron,
  };
}

function opschortingStap(telling: Telling, werking: Werking): Rekenstap {
  const { reden, bron } = werking.oorzaak;
  const eenheid = telling.stukken[0]?.duur.eenheid;
  return {
    soort: 'opschorting',
    van: grens(telling, werking.van),
    tot: grens(telling, werking.tot),
    aantal: eenheid === 'uren' ? roundHours(werking.maat) : werking.maat,
    eenheid: eenheid === 'uren' || eenheid === 'werkdagen' ? eenheid : 'dagen',
    einde: eindpunt(telling, werking.einde),
    ...(reden === undefined ? {} : { reden }),
    ...(bron === undefined ? {} : { bron }),
  };
}

/** Milliseconds as hours with two decimals. */
export function roundHours(millis: number): number {
  return Math.round((millis / MS_PER_UUR) * 100) / 100;
}

function atwStappen(telling: Telling, uitkomst: Uitkomst, kalender: Kalender): Rekenstap[] {
  const vrijeDag = findVrijeDag(toDatum(uitkomst.nominaal), kalender);
  if (!uitkomst.atw) return vrijeDag === undefined ? [] : [nietVerschoven(telling, uitkomst, vrijeDag)];
  const stappen: Rekenstap[] = [];
  if (vrijeDag !== undefined) stappen.push({ soort: 'atw1', vrijeDag, einde: toDatum(uitkomst.naArtikel1) });
  if (uitkomst.einde !== uitkomst.naArtikel1) stappen.push({ soort: 'atw2', einde: toDatum(uitkomst.einde) });
  return stappen;
}

function nietVerschoven(telling: Telling, uitkomst: Uitkomst, vrijeDag: VrijeDag): Rekenstap {
  return { soort: 'nietVerschoven', vrijeDag, waarom: uitzonderingOf(telling), einde: toDatum(uitkomst.einde) };
}

function uitzonderingOf(telling: Telling): Uitzondering {
  if (!telling.atw || telling.stukken.some((stuk) => stuk.atw === false)) return 'nietInEenWet';
  return telling.richting === 'terug' ? 'teruggerekend' : 'artikel4';
}
