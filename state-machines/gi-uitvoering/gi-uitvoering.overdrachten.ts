import { LOKAALTEAMOVERDRACHTEN } from '../gedeeld/bescherming/overdrachten.ts';
import type { Overdrachten } from '../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from './gi-uitvoering.codes.ts';
import type { GiTermijn } from './gi-uitvoering.termijnen.ts';
import { DOELEN } from '../gedeeld/doelen.ts';
import { GRONDSLAGEN } from '../gedeeld/grondslagen.ts';

/** Every hand-over that this route offers. Closed care takes no sight along: the GI keeps it. */
export const giOverdrachten: Overdrachten<Overdrachtsroute, GiTermijn> = {
  ...LOKAALTEAMOVERDRACHTEN,
  'gesloten-jeugdhulp': {
    ontvanger: 'de gesloten jeugdhulp',
    termijn: 'overdrachtGesloten',
    metZicht: false,
    doel: DOELEN.maatregelUitvoeren,
    grondslag: GRONDSLAGEN.gesloten,
  },
};
