import { LOKAALTEAMOVERDRACHTEN, RAADOVERDRACHTEN } from '../gedeeld/bescherming/overdrachten.ts';
import { GEMEENTEOVERDRACHTEN } from '../gedeeld/gezin/woonplaats.ts';
import type { Overdrachten } from '../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from './jeugdbeschermingstafel.codes.ts';
import type { TafelTermijn } from './jeugdbeschermingstafel.termijnen.ts';

/** Every hand-over that this route offers. */
export const tafelOverdrachten: Overdrachten<Overdrachtsroute, TafelTermijn> = {
  ...RAADOVERDRACHTEN,
  ...LOKAALTEAMOVERDRACHTEN,
  ...GEMEENTEOVERDRACHTEN,
};
