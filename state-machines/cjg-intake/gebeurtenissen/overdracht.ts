import { overdrachtGebeurtenissen } from '../../gedeeld/overdracht-gebeurtenissen.ts';
import { OVERDRACHTSROUTES } from '../cjg-intake.codes.ts';

/** The two phases of a hand-over to each of the routes that follow this one. */
export const OVERDRACHT_GEBEURTENISSEN = overdrachtGebeurtenissen(OVERDRACHTSROUTES);
