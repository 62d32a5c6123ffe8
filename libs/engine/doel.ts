import type { Bron, Zekerheid } from '../termijnen/index.ts';

/** Parts of a zaak that a hand-over can show. Free text and persons are none of them, so that no purpose can show those. */
export const INZAGEDELEN = ['verloop', 'klokken', 'veiligheid', 'besluiten'] as const;
export type Inzagedeel = (typeof INZAGEDELEN)[number];

/** Why a zaak is handed over, and so what each side may see of the zaak of the other. What it does not name stays shut. */
export interface Doel {
  /** Code, for answers and for the log of access. */
  readonly id: string;
  readonly titel: string;
  /** Of the zaak of the sender, as long as the receiver did not answer: what it needs for its answer. */
  readonly vooraf: readonly Inzagedeel[];
  /** Of the zaak of the sender, once the receiver accepted. */
  readonly daarna: readonly Inzagedeel[];
  /** Of the zaak with which the receiver took it up, for the sender. */
  readonly terug: readonly Inzagedeel[];
}

/** What a hand-over rests on: an act, an agreement of the region, or an assumption of ours; and in a sentence why. */
export interface Grondslag {
  readonly bron: Bron;
  readonly zekerheid: Zekerheid;
  readonly uitleg: string;
}
