import { OVERDRACHT, type Bron, type Duur, type TermijnDefinitie, type Zekerheid } from '../../libs/termijnen/index.ts';

// How a route writes down terms that only it has. Where no act or regional agreement was found, the number is an assumption and says so.

const AANNAME = 'geen landelijke norm gevonden; aanname van Wissel, in te stellen per gemeente';

/** A norm: plain calendar, no Atw, never suspended or lengthened unless a route adds that. */
export function norm(id: string, naam: string, duur: Duur, bron: Bron, zekerheid: Zekerheid): TermijnDefinitie {
  return {
    id,
    naam,
    familie: 'norm',
    duur,
    atw: false,
    kalender: 'ATW',
    bron,
    zekerheid,
    opschorting: [],
    verlenging: [],
  };
}

/** A number of ours, for want of any other. */
export function aanname(id: string, naam: string, aantal: number, eenheid: Duur['eenheid']): TermijnDefinitie {
  const bron = { wet: 'Werkafspraak', artikel: naam, vindplaats: AANNAME };
  return norm(`lokaal-${id}`, naam, { aantal, eenheid }, bron, 'aanname');
}

/** A number that was found in one or more regions. */
export function regionaal(id: string, naam: string, duur: Duur, vindplaats: string): TermijnDefinitie {
  return norm(`regio-${id}`, naam, duur, { wet: 'Regionale norm', artikel: naam, vindplaats }, 'regionaal');
}

/** A duty that stands in an act without a number: the duty is law, the number of ours an assumption. */
export function plichtZonderGetal(
  id: string,
  naam: string,
  artikel: string,
  aantal: number,
  eenheid: Duur['eenheid'],
): TermijnDefinitie {
  const vindplaats = 'de plicht staat in de wet, het getal niet; het getal is een aanname, in te stellen per gemeente';
  return {
    ...norm(id, naam, { aantal, eenheid }, { wet: 'Jeugdwet', artikel, vindplaats }, 'aanname'),
    familie: 'wettelijk',
  };
}

/** The answer of one receiver to a hand-over. */
export function overdracht(id: string, naam: string, duur: Duur): TermijnDefinitie {
  return { ...OVERDRACHT, id: `lokaal-overdracht-${id}`, naam, duur };
}

/** A message that was refused is mended and sent again. */
export const BERICHT_HERSTEL = aanname('bericht-herstel', 'herstel van een afgekeurd bericht', 2, 'werkdagen');

/** The answer of the expertteam niet-gecontracteerde zorg to whoever asks it for advice. */
export const EXPERTTEAM_ANTWOORD = overdracht('expertteam', 'antwoord van het expertteam niet-gecontracteerde zorg', {
  aantal: 5,
  eenheid: 'werkdagen',
});
