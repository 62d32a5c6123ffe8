import type { Leeftijdsgeheugen } from '../gedeeld/gezin/vragen.ts';
import type { Veiligheidsgeheugen } from '../gedeeld/veiligheid/vragen.ts';

/** What the guards must remember. Where the zaak is, the states say. */
export interface JgtContext extends Leeftijdsgeheugen, Veiligheidsgeheugen {
  /** TCC or expertteam advised: a provider without a contract may be asked. */
  metAdvies: boolean;
}

/** Before the first event. */
export const BEGIN: JgtContext = { leeftijd: 'onder12', acuutOfStructureel: false, metAdvies: false };
