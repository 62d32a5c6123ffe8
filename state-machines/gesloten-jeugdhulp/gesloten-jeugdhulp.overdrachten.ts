import { LOKAALTEAMOVERDRACHTEN } from '../gedeeld/bescherming/overdrachten.ts';
import type { Overdrachten } from '../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from './gesloten-jeugdhulp.codes.ts';
import type { GeslotenTermijn } from './gesloten-jeugdhulp.termijnen.ts';

/** Every hand-over that this route offers. */
export const geslotenOverdrachten: Overdrachten<Overdrachtsroute, GeslotenTermijn> = { ...LOKAALTEAMOVERDRACHTEN };
