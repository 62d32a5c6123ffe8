import type { Overdrachten } from '../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from './veilig-thuis.codes.ts';
import type { VeiligThuisTermijn } from './veilig-thuis.termijnen.ts';

/** Every hand-over that this route offers. To the tafel, the Raad and the crisis team sight on safety stays here. */
export const veiligThuisOverdrachten: Overdrachten<Overdrachtsroute, VeiligThuisTermijn> = {
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
  'andere-gemeente': {
    ontvanger: 'Veilig Thuis elders',
    termijn: 'overdrachtGemeente',
    metZicht: true,
    ontvangendeRoutes: ['veilig-thuis'],
  },
  jeugdbeschermingstafel: { ontvanger: 'de jeugdbeschermingstafel', termijn: 'overdrachtTafel', metZicht: false },
  raadsonderzoek: { ontvanger: 'de Raad voor de Kinderbescherming', termijn: 'overdrachtRaad', metZicht: false },
  crisis: { ontvanger: 'het crisisteam', termijn: 'overdrachtCrisis', metZicht: false },
};
