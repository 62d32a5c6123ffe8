import type { Bron, Opschortingsgrond, TermijnDefinitie } from './typen.ts';

/** A place in the Algemene wet bestuursrecht. */
function awb(artikel: string): Bron {
  return { wet: 'Awb', artikel };
}

/**
 * Grounds on which the term for a beschikking stands still. The first two run from the day after the notice, "tot" (exclusive)
 * the day on which the answer came or the time given ran out unused; the others last as long as their cause.
 * Source: Awb art. 4:15 lid 1 and 2.
 */
export const OPSCHORTING_4_15 = [
  { id: 'aanvulling', naam: 'ontbrekende gegevens', bron: awb('4:15 lid 1 onder a'), vanaf: 'dagNa' },
  {
    id: 'buitenlandseInformatie',
    naam: 'informatie uit het buitenland',
    bron: awb('4:15 lid 1 onder b'),
    vanaf: 'dagNa',
  },
  { id: 'instemming', naam: 'schriftelijke instemming met uitstel', bron: awb('4:15 lid 2 onder a'), vanaf: 'dagZelf' },
  { id: 'toerekenbaar', naam: 'vertraging door de aanvrager', bron: awb('4:15 lid 2 onder b'), vanaf: 'dagZelf' },
  { id: 'overmacht', naam: 'overmacht', bron: awb('4:15 lid 2 onder c'), vanaf: 'dagZelf' },
] as const satisfies readonly Opschortingsgrond[];

/**
 * Beslistermijn op een aanvraag when no wettelijk voorschrift sets one: the reasonable term has in any case passed after
 * eight weeks. Unit: calendar weeks from receipt of the aanvraag. Source: Awb art. 4:13 lid 2; 4:14 lid 3 and 4:15.
 */
export const BESLISTERMIJN = {
  id: 'awb-4:13',
  naam: 'beslistermijn op de aanvraag',
  familie: 'wettelijk',
  duur: { aantal: 8, eenheid: 'weken' },
  atw: true,
  kalender: 'ATW',
  bron: awb('4:13'),
  zekerheid: 'wet',
  opschorting: OPSCHORTING_4_15,
  verlenging: [
    // One notice, within the eight weeks. The college names the new term itself, so that no act sets it and the Atw does not move it.
    {
      id: 'kennisgeving',
      naam: 'kennisgeving van een redelijke termijn',
      bron: awb('4:14 lid 3'),
      maximaalKeer: 1,
      atw: false,
    },
  ],
} as const satisfies TermijnDefinitie;

/**
 * Hersteltermijn: the time that the college gives to complete an aanvraag. Unit: calendar weeks from the invitation.
 * Source: Awb art. 4:5 lid 1 lets the college set it; two weeks is our default. Set by the college and not in an act, so no Atw.
 */
export const HERSTELTERMIJN = {
  id: 'awb-4:5-herstel',
  naam: 'termijn om de aanvraag aan te vullen',
  familie: 'wettelijk',
  duur: { aantal: 2, eenheid: 'weken' },
  atw: false,
  kalender: 'ATW',
  bron: {
    ...awb('4:5 lid 1'),
    vindplaats: 'de wet laat de duur aan het college; twee weken is een aanname, in te stellen per gemeente',
  },
  zekerheid: 'aanname',
  opschorting: [],
  verlenging: [{ id: 'uitstel', naam: 'langer de tijd gegeven', bron: awb('4:5 lid 1'), atw: false }],
} as const satisfies TermijnDefinitie;

/**
 * Bekendmaking of a besluit not to deal with an aanvraag; after it the power is lost. Unit: calendar weeks from the day of the
 * aanvulling, or the last day given for it. Source: Awb art. 4:5 lid 4.
 */
export const BUITEN_BEHANDELING = {
  id: 'awb-4:5-lid-4',
  naam: 'termijn om de aanvraag buiten behandeling te stellen',
  familie: 'wettelijk',
  duur: { aantal: 4, eenheid: 'weken' },
  atw: true,
  kalender: 'ATW',
  bron: awb('4:5 lid 4'),
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** Grace after an ingebrekestelling. Unit: calendar weeks from its receipt. Source: Awb art. 4:17 lid 3. */
export const RESPIJT = {
  id: 'awb-4:17-respijt',
  naam: 'twee weken na de ingebrekestelling',
  familie: 'wettelijk',
  duur: { aantal: 2, eenheid: 'weken' },
  atw: true, // lid 1 excludes only the 42 days
  kalender: 'ATW',
  bron: awb('4:17 lid 3'),
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** The days for which a dwangsom is due. Unit: days from the day before the first of them. Source: Awb art. 4:17 lid 1, which excludes the Atw. */
export const DWANGSOMDAGEN = {
  id: 'awb-4:17-dwangsom',
  naam: 'dagen waarover de dwangsom loopt',
  familie: 'wettelijk',
  duur: { aantal: 42, eenheid: 'dagen' },
  atw: false,
  kalender: 'ATW',
  bron: awb('4:17 lid 1'),
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** Besluit that fixes the dwangsom. Unit: calendar weeks from the last day for which it was due. Source: Awb art. 4:18. */
export const DWANGSOMBESLUIT = {
  id: 'awb-4:18',
  naam: 'termijn om de dwangsom vast te stellen',
  familie: 'wettelijk',
  duur: { aantal: 2, eenheid: 'weken' },
  atw: true,
  kalender: 'ATW',
  bron: awb('4:18'),
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/** Bezwaartermijn. Unit: calendar weeks from the day of bekendmaking, which does not count. Source: Awb art. 6:7 and 6:8 lid 1. */
export const BEZWAARTERMIJN = {
  id: 'awb-6:7',
  naam: 'bezwaartermijn',
  familie: 'wettelijk',
  duur: { aantal: 6, eenheid: 'weken' },
  atw: true,
  kalender: 'ATW',
  bron: awb('6:7'),
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const satisfies TermijnDefinitie;

/**
 * Beslistermijn op bezwaar. Unit: calendar weeks from the last day of the bezwaartermijn (not from receipt).
 * Source: Awb art. 7:10 lid 1; lid 2 (opschorting), lid 3 (verdaging), lid 4 (further uitstel).
 */
export const BESLISTERMIJN_BEZWAAR = {
  id: 'awb-7:10',
  naam: 'beslistermijn op het bezwaar',
  familie: 'wettelijk',
  duur: { aantal: 6, eenheid: 'weken' },
  atw: true,
  kalender: 'ATW',
  bron: awb('7:10 lid 1'),
  zekerheid: 'wet',
  opschorting: [
    { id: 'verzuim', naam: 'herstel van een verzuim in het bezwaarschrift', bron: awb('7:10 lid 2'), vanaf: 'dagNa' },
  ],
  verlenging: [
    {
      id: 'verdaging',
      naam: 'verdaging',
      bron: awb('7:10 lid 3'),
      maximaalKeer: 1,
      maximaal: { aantal: 6, eenheid: 'weken' },
    },
    { id: 'instemming', naam: 'verder uitstel met instemming', bron: awb('7:10 lid 4'), atw: false },
  ],
} as const satisfies TermijnDefinitie;

/** Beslistermijn op bezwaar with an advisory committee of art. 7:13: twelve weeks, otherwise the same. Source: Awb art. 7:10 lid 1. */
export const BESLISTERMIJN_BEZWAAR_COMMISSIE = {
  ...BESLISTERMIJN_BEZWAAR,
  id: 'awb-7:10-commissie',
  naam: 'beslistermijn op het bezwaar met adviescommissie',
  duur: { aantal: 12, eenheid: 'weken' },
} as const satisfies TermijnDefinitie;

/** Beroepstermijn. Unit: calendar weeks from the day of bekendmaking, which does not count. Source: Awb art. 6:7 and 6:8 lid 1. */
export const BEROEPSTERMIJN = {
  ...BEZWAARTERMIJN,
  id: 'awb-6:7-beroep',
  naam: 'beroepstermijn',
} as const satisfies TermijnDefinitie;
