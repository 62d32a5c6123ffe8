import type { Overdrachten } from '../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from './crisis.codes.ts';
import type { CrisisTermijn } from './crisis.termijnen.ts';

/** Every hand-over that this route offers. The Raad takes up its part; sight on safety stays here. */
export const crisisOverdrachten: Overdrachten<Overdrachtsroute, CrisisTermijn> = {
  'lokaal-team': {
    ontvanger: 'het lokale team',
    termijn: 'overdrachtLokaalTeam',
    metZicht: true,
    ontvangendeRoutes: ['cjg-intake', 'jgt-toeleiding'],
  },
  'lopende-hulp': {
    ontvanger: 'de hulp die al loopt',
    termijn: 'overdrachtLopendeHulp',
    metZicht: true,
    ontvangendeRoutes: ['jgt-toeleiding', 'cjg-intake'],
    aanLopende: true,
  },
  'veilig-thuis': { ontvanger: 'Veilig Thuis', termijn: 'overdrachtVeiligThuis', metZicht: true },
  raadsonderzoek: { ontvanger: 'de Raad voor de Kinderbescherming', termijn: 'overdrachtRaad', metZicht: false },
};
