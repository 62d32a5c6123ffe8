import type { Overdrachten } from '../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from './veilig-thuis.codes.ts';
import type { VeiligThuisTermijn } from './veilig-thuis.termijnen.ts';
import { DOELEN } from '../gedeeld/doelen.ts';
import { GRONDSLAGEN } from '../gedeeld/grondslagen.ts';

/** Every hand-over that this route offers. To the tafel, the Raad and the crisis team sight on safety stays here. */
export const veiligThuisOverdrachten: Overdrachten<Overdrachtsroute, VeiligThuisTermijn> = {
  'lokaal-team': {
    ontvanger: 'het lokale team',
    termijn: 'overdrachtLokaalTeam',
    metZicht: true,
    doel: DOELEN.verantwoordelijkWorden,
    grondslag: GRONDSLAGEN.veiligThuisOverdracht,
    ontvangendeRoutes: ['cjg-intake', 'jgt-toeleiding'],
  },
  'lopende-hulp': {
    ontvanger: 'de hulp die al loopt',
    termijn: 'overdrachtLopendeHulp',
    metZicht: true,
    doel: DOELEN.verantwoordelijkWorden,
    grondslag: GRONDSLAGEN.veiligThuisOverdracht,
    ontvangendeRoutes: ['jgt-toeleiding', 'cjg-intake'],
    aanLopende: true,
  },
  'andere-gemeente': {
    ontvanger: 'Veilig Thuis elders',
    termijn: 'overdrachtGemeente',
    metZicht: true,
    doel: DOELEN.veiligheidOvernemen,
    grondslag: GRONDSLAGEN.veiligThuisOverdracht,
    ontvangendeRoutes: ['veilig-thuis'],
  },
  jeugdbeschermingstafel: {
    ontvanger: 'de jeugdbeschermingstafel',
    termijn: 'overdrachtTafel',
    metZicht: false,
    doel: DOELEN.maatregelAfwegen,
    grondslag: GRONDSLAGEN.tafel,
  },
  raadsonderzoek: {
    ontvanger: 'de Raad voor de Kinderbescherming',
    termijn: 'overdrachtRaad',
    metZicht: false,
    doel: DOELEN.maatregelAfwegen,
    grondslag: GRONDSLAGEN.verzoekTotOnderzoek,
  },
  crisis: {
    ontvanger: 'het crisisteam',
    termijn: 'overdrachtCrisis',
    metZicht: false,
    doel: DOELEN.acuutHelpen,
    grondslag: GRONDSLAGEN.spoed,
  },
};
