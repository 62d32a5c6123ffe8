import { OPSCHORTING_4_15 } from './awb.ts';
import type { Bron, TermijnDefinitie } from './typen.ts';

// Terms that no act sets: local agreements, and our assumptions where none was found. No Atw (it reaches acts and AMvB's only).
// A gemeente replaces them with its own verordening or werkafspraak as `bron`.

const CAPELLE = 'patroon van CJG Capelle aan den IJssel (cjgcapelleaandenijssel.nl, aanvraag en besluit)';

function aanname(onderwerp: string): Bron {
  return {
    wet: 'Werkafspraak',
    artikel: onderwerp,
    vindplaats: 'geen landelijke norm gevonden; aanname van Wissel, in te stellen per gemeente',
  };
}

/** First look at safety after a melding: the same day, as elapsed hours, so that a weekend does not lengthen it. Unit: hours. Source: assumption. */
export const VEILIGHEIDSCHECK = {
  id: 'lokaal-veiligheidscheck',
  naam: 'veiligheidscheck',
  familie: 'norm',
  duur: { aantal: 24, eenheid: 'uren' },
  atw: false,
  kalender: 'ATW',
  bron: aanname('veiligheidscheck'),
  zekerheid: 'aanname',
  opschorting: [], // a safety clock never stands still
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** First contact with the family. Unit: werkdagen from the melding. Source: assumption. */
export const EERSTE_CONTACT = {
  id: 'lokaal-eerste-contact',
  naam: 'eerste contact met het gezin',
  familie: 'norm',
  duur: { aantal: 5, eenheid: 'werkdagen' },
  atw: false,
  kalender: 'ATW',
  bron: aanname('eerste contact'),
  zekerheid: 'aanname',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** Onderzoek until the aanvraag is written. Unit: calendar weeks from the melding. Source: regional pattern. */
export const ONDERZOEK = {
  id: 'lokaal-onderzoek',
  naam: 'onderzoek',
  familie: 'norm',
  duur: { aantal: 6, eenheid: 'weken' },
  atw: false,
  kalender: 'ATW',
  bron: { wet: 'Werkafspraak', artikel: 'onderzoek', vindplaats: CAPELLE },
  zekerheid: 'regionaal',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** Besluit by the besluitteam. Unit: calendar weeks from the aanvraag. Source: regional pattern; it stands still with the Awb term inside which it lies. */
export const BESLUIT = {
  id: 'lokaal-besluit',
  naam: 'besluit',
  familie: 'norm',
  duur: { aantal: 2, eenheid: 'weken' },
  atw: false,
  kalender: 'ATW',
  bron: { wet: 'Werkafspraak', artikel: 'besluit', vindplaats: CAPELLE },
  zekerheid: 'regionaal',
  opschorting: OPSCHORTING_4_15,
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** Crisis team on site. Unit: hours from the call. Source: regional norm in Hart van Brabant and Zuidoost-Brabant. */
export const CRISIS_TER_PLAATSE = {
  id: 'regio-crisis-ter-plaatse',
  naam: 'crisisteam ter plaatse',
  familie: 'norm',
  duur: { aantal: 2, eenheid: 'uren' },
  atw: false,
  kalender: 'ATW',
  bron: {
    wet: 'Regionale norm',
    artikel: 'crisis ter plaatse',
    vindplaats: 'Hart van Brabant en Zuidoost-Brabant (domeinreferentie 1.7)',
  },
  zekerheid: 'regionaal',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** Answer of the receiver to a warme overdracht; until then the sender stays owner. Unit: werkdagen from the offer. Source: assumption. */
export const OVERDRACHT = {
  id: 'lokaal-overdracht',
  naam: 'antwoord op een overdracht',
  familie: 'norm',
  duur: { aantal: 5, eenheid: 'werkdagen' },
  atw: false,
  kalender: 'ATW',
  bron: aanname('overdracht'),
  zekerheid: 'aanname',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** Waiting from aanmelding at a provider to intake. Unit: calendar weeks. Source: treeknorm, "als richtlijn" for jeugdhulp. */
export const AANMELDWACHTTIJD = {
  id: 'treeknorm-aanmeldwachttijd',
  naam: 'aanmeldwachttijd',
  familie: 'norm',
  duur: { aantal: 4, eenheid: 'weken' },
  atw: false,
  kalender: 'ATW',
  bron: {
    wet: 'Treeknorm',
    artikel: 'aanmeldwachttijd',
    vindplaats: 'VNG: treeknormen als richtlijn (domeinreferentie 2.1 en 2.2)',
  },
  zekerheid: 'regionaal',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;
