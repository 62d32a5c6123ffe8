import type { RouteTermijn } from '../../../libs/engine/route.ts';
import { bind, GEWOON, VEILIGHEID } from '../bindingen.ts';
import { overdracht } from '../definities.ts';
import type { Overdrachten } from '../overdracht.ts';
import { DOELEN } from '../doelen.ts';
import { GRONDSLAGEN } from '../grondslagen.ts';

const werkdagen = (aantal: number) => ({ aantal, eenheid: 'werkdagen' }) as const;

/** Clock of the hand-over back to the local team. */
export const LOKAALTEAMTERMIJNEN = {
  overdrachtLokaalTeam: bind(
    overdracht('lokaal-team', 'antwoord van het lokale team', werkdagen(5)),
    'jeugdprofessional',
    'Het lokale team heeft niet aanvaard: het zicht op de veiligheid blijft waar het ligt.',
    VEILIGHEID,
  ),
} as const satisfies Record<string, RouteTermijn>;

/** The hand-over to the local team: it takes over sight on safety. */
export const LOKAALTEAMOVERDRACHTEN = {
  'lokaal-team': {
    ontvanger: 'het lokale team',
    termijn: 'overdrachtLokaalTeam',
    metZicht: true,
    doel: DOELEN.verantwoordelijkWorden,
    grondslag: GRONDSLAGEN.jeugdhulp,
    ontvangendeRoutes: ['cjg-intake', 'jgt-toeleiding'],
  },
} as const satisfies Overdrachten<'lokaal-team', 'overdrachtLokaalTeam'>;

/** Clock of the request to the Raad. */
export const RAADTERMIJNEN = {
  overdrachtRaad: bind(
    overdracht('raad', 'ontvangst van het verzoek tot onderzoek door de Raad', werkdagen(2)),
    'voorzitter',
    'De Raad heeft het verzoek niet bevestigd: bel. Het lokale team houdt het zicht op de veiligheid.',
    { ...GEWOON, waarschuwingen: [0.5] },
  ),
} as const satisfies Record<string, RouteTermijn>;

/** The request to the Raad. Sight stays where it is: during the wait the local team is responsible. Source: domain reference 4.5. */
export const RAADOVERDRACHTEN = {
  raadsonderzoek: {
    ontvanger: 'de Raad voor de Kinderbescherming',
    termijn: 'overdrachtRaad',
    metZicht: false,
    doel: DOELEN.maatregelAfwegen,
    grondslag: GRONDSLAGEN.verzoekTotOnderzoek,
  },
} as const satisfies Overdrachten<'raadsonderzoek', 'overdrachtRaad'>;

/** Clock of the hand-over to a GI. */
export const INSTELLINGTERMIJNEN = {
  overdrachtInstelling: bind(
    overdracht('instelling', 'aanvaarding van de maatregel door de gecertificeerde instelling', werkdagen(2)),
    'raadsonderzoeker',
    'Geen instelling voert de maatregel uit: bel. Het zicht op de veiligheid blijft waar het ligt.',
    { ...VEILIGHEID, escalatieNaar: ['teamleider', 'monitor'] },
  ),
} as const satisfies Record<string, RouteTermijn>;

/** The hand-over to a GI after an order: it takes over sight on safety. */
export const INSTELLINGOVERDRACHTEN = {
  'gi-uitvoering': {
    ontvanger: 'de gecertificeerde instelling',
    termijn: 'overdrachtInstelling',
    metZicht: true,
    doel: DOELEN.maatregelUitvoeren,
    grondslag: GRONDSLAGEN.instelling,
  },
} as const satisfies Overdrachten<'gi-uitvoering', 'overdrachtInstelling'>;
