import { OPSCHORTING_4_15 } from './awb.ts';
import type { TermijnDefinitie } from './typen.ts';

// Only for Wmo questions (parents, 18+): the Jeugdwet does not take these terms over (Jeugdwet art. 2.10).

/** Onderzoek after a melding. Unit: calendar weeks from the melding. Source: Wmo 2015 art. 2.3.2 lid 1. */
export const WMO_ONDERZOEK = {
  id: 'wmo-2.3.2',
  naam: 'onderzoek na een Wmo-melding',
  familie: 'wettelijk',
  duur: { aantal: 6, eenheid: 'weken' },
  atw: true,
  kalender: 'ATW',
  bron: { wet: 'Wmo 2015', artikel: '2.3.2 lid 1' },
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** Persoonlijk plan of the client. Unit: days from the melding. Source: Wmo 2015 art. 2.3.2 lid 2. */
export const WMO_PERSOONLIJK_PLAN = {
  id: 'wmo-2.3.2-lid-2',
  naam: 'termijn om een persoonlijk plan in te dienen',
  familie: 'wettelijk',
  duur: { aantal: 7, eenheid: 'dagen' },
  atw: true,
  kalender: 'ATW',
  bron: { wet: 'Wmo 2015', artikel: '2.3.2 lid 2' },
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** Besluit on an aanvraag for a maatwerkvoorziening. Unit: calendar weeks from receipt. Source: Wmo 2015 art. 2.3.5 lid 2; Awb art. 4:15. */
export const WMO_BESLISTERMIJN = {
  id: 'wmo-2.3.5',
  naam: 'beslistermijn op een Wmo-aanvraag',
  familie: 'wettelijk',
  duur: { aantal: 2, eenheid: 'weken' },
  atw: true,
  kalender: 'ATW',
  bron: { wet: 'Wmo 2015', artikel: '2.3.5 lid 2' },
  zekerheid: 'wet',
  opschorting: OPSCHORTING_4_15,
  verlenging: [],
} as const satisfies TermijnDefinitie;
