import { INSTELLINGOVERDRACHTEN, LOKAALTEAMOVERDRACHTEN } from '../gedeeld/bescherming/overdrachten.ts';
import { GEMEENTEOVERDRACHTEN } from '../gedeeld/gezin/woonplaats.ts';
import type { Overdrachten } from '../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from './raadsonderzoek.codes.ts';
import type { RaadTermijn } from './raadsonderzoek.termijnen.ts';

/** Every hand-over that this route offers. */
export const raadOverdrachten: Overdrachten<Overdrachtsroute, RaadTermijn> = {
  ...INSTELLINGOVERDRACHTEN,
  ...LOKAALTEAMOVERDRACHTEN,
  ...GEMEENTEOVERDRACHTEN,
};
