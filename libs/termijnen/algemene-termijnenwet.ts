import { isWerkdagnummer, nthWerkdagAfter } from '../kalender/index.ts';
import type { Dagnummer, Kalender } from '../kalender/index.ts';
import type { Duur, Eenheid } from './typen.ts';

/** The longest term of each unit that the Atw still covers. Source: Atw art. 4 onder a ("meer dan"); werkdagen count as days. */
const LANGSTE: Readonly<Record<Eenheid, number>> = {
  uren: 0,
  dagen: 90,
  werkdagen: 90,
  weken: 12,
  maanden: 3,
  jaren: 0,
};

/** The shortest term that art. 2 covers. Unit: days. Source: Atw art. 2. */
const KORTSTE_ARTIKEL_2 = 3;

/** The ordinary days that a term must hold. Source: Atw art. 2. */
const GEWONE_DAGEN = 2;

/** From this length a term holds two ordinary days whatever is decreed: no run of free days is nearly as long. Unit: days. */
const ZEKER_LANG_GENOEG = 21;

/** Whether art. 4 leaves a term to the Atw, by its duration as the law writes it. Source: Atw art. 4 onder a. */
export function isGedekt(duur: Duur): boolean {
  return duur.aantal <= LANGSTE[duur.eenheid];
}

/** A stretch of a term, as far as its length goes. */
interface Gemeten {
  readonly duur: Duur;
}

/** What the Atw did to a last day. Unit: day numbers. `geraadpleegdVan` is the earliest day that the answer rests on. */
export interface Verschuiving {
  readonly naArtikel1: Dagnummer;
  readonly einde: Dagnummer;
  readonly geraadpleegdVan: Dagnummer;
}

/**
 * Lengthens a term that ends on `nominaal`. Art. 1 lid 1: to the first ordinary day. Art. 2: until `(start, einde]`
 * holds two ordinary days, for terms of at least three days.
 */
export function applyAtw(
  start: Dagnummer,
  nominaal: Dagnummer,
  stukken: readonly Gemeten[],
  kalender: Kalender,
): Verschuiving {
  const naArtikel1 = isWerkdagnummer(nominaal, 'ATW', kalender)
    ? nominaal
    : nthWerkdagAfter(nominaal, 1, 'ATW', kalender);
  if (naArtikel1 - start >= ZEKER_LANG_GENOEG || !isMinstensDrieDagen(stukken)) {
    return { naArtikel1, einde: naArtikel1, geraadpleegdVan: nominaal };
  }
  return applyArtikel2(start, nominaal, naArtikel1, kalender);
}

function applyArtikel2(start: Dagnummer, nominaal: Dagnummer, naArtikel1: Dagnummer, kalender: Kalender): Verschuiving {
  let gewoon = 0;
  let dag = naArtikel1 + 1; // backwards, so that no more days are consulted than needed
  while (gewoon < GEWONE_DAGEN && dag > start + 1) {
    dag--;
    if (isWerkdagnummer(dag, 'ATW', kalender)) gewoon++;
  }
  const tekort = GEWONE_DAGEN - gewoon;
  const einde = tekort === 0 ? naArtikel1 : nthWerkdagAfter(naArtikel1, tekort, 'ATW', kalender);
  return { naArtikel1, einde, geraadpleegdVan: Math.min(nominaal, dag) };
}

function isMinstensDrieDagen(stukken: readonly Gemeten[]): boolean {
  let dagen = 0;
  for (const {
    duur: { aantal, eenheid },
  } of stukken) {
    if (eenheid !== 'dagen' && eenheid !== 'werkdagen') return true;
    dagen += aantal;
  }
  return dagen >= KORTSTE_ARTIKEL_2;
}
