import type { TermijnDefinitie } from './typen.ts';

/** Plan on paper when the jeugdige, a parent or the provider wishes it. Unit: days from the wish. Source: Jeugdwet art. 4.1.3 lid 4. */
export const PLAN_OP_SCHRIFT = {
  id: 'jw-4.1.3-lid-4',
  naam: 'termijn om het plan op schrift te stellen',
  familie: 'wettelijk',
  duur: { aantal: 14, eenheid: 'dagen' },
  atw: true,
  kalender: 'ATW',
  bron: { wet: 'Jeugdwet', artikel: '4.1.3 lid 4' },
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/**
 * Hulpverleningsplan or plan van aanpak. Unit: calendar weeks from the day on which it is certain that no familiegroepsplan is
 * made (not from intake, not from a court order). Source: Jeugdwet art. 4.1.3 lid 5.
 */
export const HULPVERLENINGSPLAN = {
  id: 'jw-4.1.3-lid-5',
  naam: 'termijn voor het hulpverleningsplan',
  familie: 'wettelijk',
  duur: { aantal: 6, eenheid: 'weken' },
  atw: true,
  kalender: 'ATW',
  bron: { wet: 'Jeugdwet', artikel: '4.1.3 lid 5' },
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** Same help after a move, on request. Unit: calendar year from the change of woonplaats. Source: Jeugdwet art. 2.7a. */
export const CONTINUITEIT_NA_VERHUIZING = {
  id: 'jw-2.7a',
  naam: 'voortzetting van de hulp na verhuizing',
  familie: 'wettelijk',
  duur: { aantal: 1, eenheid: 'jaren' },
  atw: true, // art. 4 leaves terms in years alone
  kalender: 'ATW',
  bron: { wet: 'Jeugdwet', artikel: '2.7a' },
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** Keeping of the dossier. Unit: calendar years from the last change. Source: Jeugdwet art. 7.3.8. */
export const BEWAARTERMIJN_DOSSIER = {
  id: 'jw-7.3.8',
  naam: 'bewaartermijn van het dossier',
  familie: 'wettelijk',
  duur: { aantal: 20, eenheid: 'jaren' },
  atw: true, // art. 4 leaves terms in years alone
  kalender: 'ATW',
  bron: { wet: 'Jeugdwet', artikel: '7.3.8' },
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;
