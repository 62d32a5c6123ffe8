import type { Bron, TermijnDefinitie } from './typen.ts';

// Terms of the kinderrechter's orders. What lets an order or machtiging lapse is not lengthened here by the Algemene termijnenwet:
// gesloten jeugdhulp is a deprivation of liberty (Atw art. 4), and of the others the earlier day is the one that protects.

const grond = (wet: string, artikel: string): Bron => ({ wet, artikel });

/** What these terms have in common: nothing makes them stand still or longer. */
const gerechtelijk = {
  familie: 'wettelijk',
  atw: false,
  kalender: 'ATW',
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const;

/** An order without a hearing loses its force unless those concerned could be heard. Unit: calendar weeks from the order. Source: Rv art. 800 lid 3. */
export const BELANGHEBBENDEN_HOREN = {
  ...gerechtelijk,
  id: 'rv-800-lid-3',
  naam: 'horen van belanghebbenden na een spoedbeschikking',
  duur: { aantal: 2, eenheid: 'weken' },
  bron: grond('Wetboek van Burgerlijke Rechtsvordering', '800 lid 3'),
} as const satisfies TermijnDefinitie;

/** A machtiging uithuisplaatsing lapses when it is not used. Unit: calendar months from the order. Source: BW art. 1:265c. */
export const MACHTIGING_ONGEBRUIKT = {
  ...gerechtelijk,
  id: 'bw-1:265c',
  naam: 'uitvoering van de machtiging uithuisplaatsing',
  duur: { aantal: 3, eenheid: 'maanden' },
  bron: grond('BW', '1:265c'),
} as const satisfies TermijnDefinitie;

/** Hulpverleningsplan in gesloten jeugdhulp. Unit: calendar weeks from the opname. Source: Jeugdwet art. 6.2.9. */
export const HULPVERLENINGSPLAN_GESLOTEN = {
  ...gerechtelijk,
  id: 'jw-6.2.9',
  naam: 'hulpverleningsplan in gesloten jeugdhulp',
  duur: { aantal: 6, eenheid: 'weken' },
  bron: grond('Jeugdwet', '6.2.9'),
} as const satisfies TermijnDefinitie;

/** Notice to the jeugdige of an opname under conditions. Unit: days from the decision. Source: Jeugdwet art. 6.1.6 lid 6. */
export const MEDEDELING_OPNAME = {
  ...gerechtelijk,
  id: 'jw-6.1.6-lid-6',
  naam: 'schriftelijke mededeling van de opname aan de jeugdige',
  duur: { aantal: 4, eenheid: 'dagen' },
  bron: grond('Jeugdwet', '6.1.6 lid 6'),
} as const satisfies TermijnDefinitie;

/** Decision of the kinderrechter when the jeugdige is inside already. Unit: calendar weeks from the petition. Source: Jeugdwet art. 6.1.2-6.1.12. */
export const BESLISSING_GESLOTEN = {
  ...gerechtelijk,
  id: 'jw-6.1-beslissing',
  naam: 'beslissing van de kinderrechter als de jeugdige al gesloten verblijft',
  duur: { aantal: 3, eenheid: 'weken' },
  bron: { ...grond('Jeugdwet', '6.1.2-6.1.12'), vindplaats: 'domeinreferentie 1.3, J7' },
} as const satisfies TermijnDefinitie;

/** A machtiging gesloten jeugdhulp lapses when it is not used. Unit: calendar months from the order. Source: Jeugdwet art. 6.1.12. */
export const MACHTIGING_GESLOTEN_ONGEBRUIKT = {
  ...gerechtelijk,
  id: 'jw-6.1.12',
  naam: 'uitvoering van de machtiging gesloten jeugdhulp',
  duur: { aantal: 3, eenheid: 'maanden' },
  bron: { ...grond('Jeugdwet', '6.1.2-6.1.12'), vindplaats: 'domeinreferentie 1.3, J7' },
} as const satisfies TermijnDefinitie;

/** A machtiging lapses on this day after the legal representative withdrew consent. Unit: days. Source: Jeugdwet art. 6.1.2-6.1.12. */
export const INSTEMMING_GESLOTEN_INGETROKKEN = {
  ...gerechtelijk,
  id: 'jw-6.1-instemming',
  naam: 'verval van de machtiging na intrekking van de instemming',
  duur: { aantal: 14, eenheid: 'dagen' },
  bron: { ...grond('Jeugdwet', '6.1.2-6.1.12'), vindplaats: 'domeinreferentie 1.3, J7' },
} as const satisfies TermijnDefinitie;
