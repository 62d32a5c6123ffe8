import type { Datum, Tijdstip } from '../../libs/contracts/tijd.ts';
import type { Leeftijdsgeheugen } from '../gedeeld/gezin/vragen.ts';
import type { Veiligheidsgeheugen } from '../gedeeld/veiligheid/vragen.ts';
import type { Praktijksoort } from './huisarts-verwijzing.codes.ts';

/** What the guards must remember. Where the zaak is, the states say. */
export interface VerwijzingContext extends Leeftijdsgeheugen, Veiligheidsgeheugen {
  /** Kind of practice where the question came in; `null` with a jeugdarts or medisch specialist. */
  praktijksoort: Praktijksoort | null;
  /** The verzoek that came in last, by provider and key: the same one again is a duplicate. */
  aanbieder: string | null;
  referentie: string | null;
  /** Dagtekening of that verzoek: from it the eight weeks "in onderzoek" count. */
  verzoekDagtekening: Datum | null;
  /** When the two weeks for a refusal on woonplaats lapsed. */
  woonplaatsVerstrekenSinds: Tijdstip | null;
  /** Day on which the toewijzing reached the provider. */
  toegewezenOp: Datum | null;
  /** From when the startbericht is due: the later of the real start and the toewijzing. */
  startberichtVanaf: Datum | null;
}

/** Before the first event. */
export const BEGIN: VerwijzingContext = {
  leeftijd: 'onder12',
  acuutOfStructureel: false,
  praktijksoort: null,
  aanbieder: null,
  referentie: null,
  verzoekDagtekening: null,
  woonplaatsVerstrekenSinds: null,
  toegewezenOp: null,
  startberichtVanaf: null,
};
