import type { Klassegeheugen } from '../gedeeld/veiligheidsklasse/vragen.ts';

/** What the guards must remember. Where the zaak is, the states say. */
export interface VeiligThuisContext extends Klassegeheugen {
  readonly soort: 'advies' | 'melding';
  readonly anoniem: boolean;
}

/** Before the first event. */
export const BEGIN: VeiligThuisContext = { soort: 'melding', anoniem: false, verlaging: null };
