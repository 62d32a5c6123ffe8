import type { Datum } from '../../libs/contracts/tijd.ts';
import { ONGEWOGEN, type Klassegeheugen } from '../gedeeld/bescherming/vragen.ts';
import type { Leeftijdsgeheugen } from '../gedeeld/gezin/vragen.ts';
import type { TAFELMELDERS } from './jeugdbeschermingstafel.codes.ts';

/** What the guards must remember. Where the zaak is, the states say. */
export interface TafelContext extends Leeftijdsgeheugen, Klassegeheugen {
  readonly melder: (typeof TAFELMELDERS)[number];
  /** Day of the planned table. */
  readonly tafelOp: Datum | null;
}

/** Before the first event. */
export const BEGIN: TafelContext = { ...ONGEWOGEN, leeftijd: 'onder12', melder: 'veiligThuis', tafelOp: null };
