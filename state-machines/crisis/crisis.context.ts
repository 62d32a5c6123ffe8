import type { Leeftijdsgeheugen } from '../gedeeld/gezin/vragen.ts';
import type { Klassegeheugen } from '../gedeeld/veiligheidsklasse/vragen.ts';

/** What the guards must remember. Where the zaak is, the states say. */
export interface CrisisContext extends Leeftijdsgeheugen, Klassegeheugen {
  readonly identiteitBekend: boolean;
}

/** Before the first event. */
export const BEGIN: CrisisContext = { leeftijd: 'onder12', identiteitBekend: false, verlaging: null };
