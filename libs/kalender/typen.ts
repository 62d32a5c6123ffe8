import type { Datum } from '../contracts/tijd.ts';

/**
 * Which days are no werkdag: weekend and Atw art. 3 lid 1 (`LID1`), or those plus Goede Vrijdag and equated days (`ATW`).
 * Source: none in law ("werkdag" has no general legal definition); a choice per term.
 */
export const KALENDERBELEID = ['ATW', 'LID1'] as const;
export type Kalenderbeleid = (typeof KALENDERBELEID)[number];

/** Where a free day comes from. Same form as the `Bron` of a term. */
export interface KalenderBron {
  readonly wet: string;
  readonly artikel: string;
  readonly vindplaats?: string;
}

/** A holiday that comes back every year, and the years for which it holds (both included; absent: no limit). */
export type FeestdagRegel = {
  readonly naam: string;
  readonly lid: 1 | 2;
  readonly vanafJaar?: number;
  readonly totEnMetJaar?: number;
} & (
  | {
      readonly soort: 'vast';
      readonly maand: number;
      readonly dag: number;
      /** Day of the same month when it would be a Sunday. */ readonly opZondag?: number;
    }
  | { readonly soort: 'pasen'; /** Days after Easter Sunday; negative: before. */ readonly dagenNaPasen: number }
);

/** A day that a royal decree puts on a par with a holiday. Source: Atw art. 3 lid 3. */
export interface GelijkgesteldeDag {
  readonly dag: Datum;
  readonly bron: KalenderBron;
}

/** A calendar as data. `horizon` is the span, both days included, in which all free days have been published. */
export interface KalenderGegevens {
  readonly versie: string;
  readonly horizon: { readonly van: Datum; readonly totEnMet: Datum };
  readonly feestdagen: readonly FeestdagRegel[];
  readonly gelijkgesteld: readonly GelijkgesteldeDag[];
}

/** Why a day is free. */
export const VRIJE_REDENEN = ['zaterdag', 'zondag', 'feestdag', 'goedeVrijdag', 'gelijkgesteld'] as const;
export type VrijeReden = (typeof VRIJE_REDENEN)[number];

/** A day that is no ordinary day, with the name to use in a sentence and the source. */
export interface VrijeDag {
  readonly reden: VrijeReden;
  readonly naam: string;
  readonly bron: KalenderBron;
}
