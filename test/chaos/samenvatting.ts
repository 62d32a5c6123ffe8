import type { Chaosopties } from './opties.ts';
import type { Sporen } from './workflows.ts';
import type { Toegebracht } from './vijand.ts';

/** Something that is wrong: with which zaak, or with the run as a whole. */
export interface Gebrek {
  readonly zaak: string;
  readonly wat: string;
}

/** What a run did and found. */
export interface Samenvatting {
  readonly goed: boolean;
  readonly opties: Chaosopties;
  readonly toegebracht: Toegebracht;
  readonly zaken: number;
  readonly beeindigd: number;
  readonly verzoeken: number;
  readonly logregels: number;
  /** Entries that clocks made. */
  readonly termijnregels: number;
  /** Requests of callers who hung up, and how many of those are in the log. */
  readonly opgehangen: { readonly gestuurd: number; readonly vastgelegd: number };
  /** Traces of the disturbances in the histories of the workflows. */
  readonly sporen: Sporen;
  /** Processes that ended without being killed from here. */
  readonly omgevallen: readonly string[];
  readonly seconden: { readonly bellen: number; readonly totaal: number };
  readonly gebreken: readonly Gebrek[];
}
