import type { Datum } from '../../libs/contracts/tijd.ts';
import type { Leeftijdsgeheugen } from '../gedeeld/gezin/vragen.ts';

/** What the guards must remember. Where the zaak is, the states say. */
export interface GeslotenContext extends Leeftijdsgeheugen {
  /** There is a measure: the GI has sight on safety, before and after. */
  readonly metMaatregel: boolean;
  readonly verblijftAl: boolean;
  /** First day after the machtiging. */
  readonly dagNaMachtiging: Datum | null;
}

/** Before the first event. */
export const BEGIN: GeslotenContext = {
  leeftijd: 'onder12',
  metMaatregel: false,
  verblijftAl: false,
  dagNaMachtiging: null,
};
