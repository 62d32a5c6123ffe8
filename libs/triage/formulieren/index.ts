import type { Formulier } from '../formulier.ts';
import { JEUGDBESCHERMINGSTAFEL } from './jeugdbeschermingstafel.ts';
import { MELDCODE } from './meldcode.ts';
import { URGENTIE } from './urgentie.ts';

/** Every triage form that Wissel knows. */
export const FORMULIEREN: readonly Formulier[] = [MELDCODE, JEUGDBESCHERMINGSTAFEL, URGENTIE];
