import type { Datum } from '../../libs/contracts/tijd.ts';
import { ONGEWOGEN, type Klassegeheugen } from '../gedeeld/bescherming/vragen.ts';
import type { Leeftijdsgeheugen } from '../gedeeld/gezin/vragen.ts';
import type { MAATREGELEN } from './gi-uitvoering.codes.ts';

/** What the guards must remember. Where the zaak is, the states say. */
export interface GiContext extends Leeftijdsgeheugen, Klassegeheugen {
  readonly maatregel: (typeof MAATREGELEN)[number];
  /** First day after the measure, and after the machtiging: their ends are watched. */
  readonly dagNaMaatregel: Datum | null;
  readonly dagNaMachtiging: Datum | null;
}

/** Before the first event. */
export const BEGIN: GiContext = {
  ...ONGEWOGEN,
  leeftijd: 'onder12',
  maatregel: 'ots',
  dagNaMaatregel: null,
  dagNaMachtiging: null,
};
