import { GEMEENTEOVERDRACHTEN } from '../gedeeld/gezin/woonplaats.ts';
import type { Overdrachten } from '../gedeeld/overdracht.ts';
import { VEILIGHEIDSOVERDRACHTEN } from '../gedeeld/veiligheid/regio.ts';
import type { Overdrachtsroute } from './huisarts-verwijzing.codes.ts';
import type { VerwijzingTermijn } from './huisarts-verwijzing.termijnen.ts';
import { DOELEN } from '../gedeeld/doelen.ts';
import { GRONDSLAGEN } from '../gedeeld/grondslagen.ts';

/** Every hand-over that this route offers. */
export const huisartsVerwijzingOverdrachten: Overdrachten<Overdrachtsroute, VerwijzingTermijn> = {
  ...VEILIGHEIDSOVERDRACHTEN,
  ...GEMEENTEOVERDRACHTEN,
  'cjg-intake': {
    ontvanger: 'het CJG',
    termijn: 'overdrachtCjg',
    metZicht: true,
    doel: DOELEN.verantwoordelijkWorden,
    grondslag: GRONDSLAGEN.huisarts,
  },
  'expertteam-niet-gecontracteerd': {
    ontvanger: 'het expertteam niet-gecontracteerde zorg',
    termijn: 'overdrachtExpertteam',
    metZicht: false,
    doel: DOELEN.adviesGeven,
    grondslag: GRONDSLAGEN.toestemming,
  },
};
