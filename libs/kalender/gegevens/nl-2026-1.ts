import type { FeestdagRegel, GelijkgesteldeDag, KalenderBron, KalenderGegevens } from '../typen.ts';
import { datum } from '../datum.ts';

const BESLUIT_2023_2025: KalenderBron = {
  wet: 'Algemene termijnenwet',
  artikel: '3 lid 3',
  vindplaats:
    'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag',
};

const BESLUIT_2026_2028: KalenderBron = {
  wet: 'Algemene termijnenwet',
  artikel: '3 lid 3',
  vindplaats:
    'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag',
};

const FEESTDAGEN: readonly FeestdagRegel[] = [
  { naam: 'Nieuwjaarsdag', lid: 1, soort: 'vast', maand: 1, dag: 1 },
  { naam: 'Goede Vrijdag', lid: 2, soort: 'pasen', dagenNaPasen: -2 },
  { naam: 'Tweede Paasdag', lid: 1, soort: 'pasen', dagenNaPasen: 1 },
  // "de dag waarop de verjaardag van de Koning wordt gevierd"; the day itself is fixed outside the act
  { naam: 'Koninginnedag', lid: 1, soort: 'vast', maand: 4, dag: 30, opZondag: 29, totEnMetJaar: 2013 },
  { naam: 'Koningsdag', lid: 1, soort: 'vast', maand: 4, dag: 27, opZondag: 26, vanafJaar: 2014 },
  { naam: 'Bevrijdingsdag', lid: 1, soort: 'vast', maand: 5, dag: 5 }, // every year, not only in lustrum years
  { naam: 'Hemelvaartsdag', lid: 1, soort: 'pasen', dagenNaPasen: 39 },
  { naam: 'Tweede Pinksterdag', lid: 1, soort: 'pasen', dagenNaPasen: 50 },
  { naam: 'Eerste Kerstdag', lid: 1, soort: 'vast', maand: 12, dag: 25 },
  { naam: 'Tweede Kerstdag', lid: 1, soort: 'vast', maand: 12, dag: 26 },
];

const GELIJKGESTELD: readonly GelijkgesteldeDag[] = [
  ...['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'].map((dag) => ({
    dag: datum(dag),
    bron: BESLUIT_2023_2025,
  })),
  ...['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'].map((dag) => ({
    dag: datum(dag),
    bron: BESLUIT_2026_2028,
  })),
];

/**
 * The Dutch calendar as it was published in 2026. A later decree gives a new version; this one stays as it is,
 * because running zaken are pinned to it. Source: Algemene termijnenwet art. 3; the decrees of lid 3 (read in
 * sterfgeval.nl, vraag 70745). 4 May 2026 is not equated.
 */
export const NL_2026_1: KalenderGegevens = {
  versie: 'nl-2026-1',
  horizon: { van: datum('2023-01-01'), totEnMet: datum('2028-12-31') },
  feestdagen: FEESTDAGEN,
  gelijkgesteld: GELIJKGESTELD,
};
