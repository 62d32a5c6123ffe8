import type { Overdrachten } from '../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from './crisis.codes.ts';
import type { CrisisTermijn } from './crisis.termijnen.ts';
import { DOELEN } from '../gedeeld/doelen.ts';
import { GRONDSLAGEN } from '../gedeeld/grondslagen.ts';

/** Every hand-over that this route offers. The Raad takes up its part; sight on safety stays here. */
export const crisisOverdrachten: Overdrachten<Overdrachtsroute, CrisisTermijn> = {
  'lokaal-team': {
    ontvanger: 'het lokale team',
    termijn: 'overdrachtLokaalTeam',
    metZicht: true,
    doel: DOELEN.verantwoordelijkWorden,
    grondslag: GRONDSLAGEN.crisisteamOverdracht,
    ontvangendeRoutes: ['cjg-intake', 'jgt-toeleiding'],
  },
  'lopende-hulp': {
    ontvanger: 'de hulp die al loopt',
    termijn: 'overdrachtLopendeHulp',
    metZicht: true,
    doel: DOELEN.verantwoordelijkWorden,
    grondslag: GRONDSLAGEN.crisisteamOverdracht,
    ontvangendeRoutes: ['jgt-toeleiding', 'cjg-intake'],
    aanLopende: true,
  },
  'veilig-thuis': {
    ontvanger: 'Veilig Thuis',
    termijn: 'overdrachtVeiligThuis',
    metZicht: true,
    doel: DOELEN.veiligheidOvernemen,
    grondslag: GRONDSLAGEN.meldcode,
  },
  raadsonderzoek: {
    ontvanger: 'de Raad voor de Kinderbescherming',
    termijn: 'overdrachtRaad',
    metZicht: false,
    doel: DOELEN.maatregelAfwegen,
    grondslag: GRONDSLAGEN.verzoekTotOnderzoek,
  },
};
