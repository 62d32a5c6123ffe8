import type { Datum, Tijdstip } from '../../libs/contracts/tijd.ts';
import type { Leeftijdsgeheugen } from '../gedeeld/gezin/vragen.ts';
import type { Veiligheidsgeheugen } from '../gedeeld/veiligheid/vragen.ts';
import type { Besluitsoort } from './cjg-intake.codes.ts';

/** What the guards must remember. Where the zaak is, the states say. */
export interface CjgContext extends Leeftijdsgeheugen, Veiligheidsgeheugen {
  /** Which beslistermijn drives escalation: policy of the gemeente. */
  leidend: 'melding' | 'aanvraag';
  /** When the leading beslistermijn lapsed; an ingebrekestelling from before that moment came too early. */
  verstrekenSinds: Tijdstip | null;
  /** The besluit that was taken last. */
  besluit: Besluitsoort | null;
  /** Last day of what just ended: the day from which the next term is counted (Awb 4:5 lid 4, 4:17, 4:18). */
  laatsteDag: Datum | null;
}

/** Before the first event. */
export const BEGIN: CjgContext = {
  leeftijd: 'onder12',
  leidend: 'melding',
  verstrekenSinds: null,
  acuutOfStructureel: false,
  besluit: null,
  laatsteDag: null,
};
