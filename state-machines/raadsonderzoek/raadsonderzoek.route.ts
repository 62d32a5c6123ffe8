import type { Route } from '../../libs/engine/route.ts';
import { vervolgverzoek } from '../gedeeld/bescherming/vervolgverzoek.ts';
import { raadGebeurtenissen } from './raadsonderzoek.events.ts';
import { raadMachine } from './raadsonderzoek.machine.ts';
import { raadOverdrachten } from './raadsonderzoek.overdrachten.ts';
import { raadTaken } from './raadsonderzoek.taken.ts';
import { raadGrenzen, raadTermijnen } from './raadsonderzoek.termijnen.ts';

/** The Raad voor de Kinderbescherming and the court. */
export const raadsonderzoekRoute: Route = {
  naam: 'raadsonderzoek',
  id: 'raadsonderzoek-v1',
  titel: 'Onderzoek door de Raad voor de Kinderbescherming',
  uitleg:
    'Van verzoek tot onderzoek tot beschikking. Zolang de Raad nog niet klaar is, blijft het lokale team verantwoordelijk voor de veiligheid. Met spoed kan de Raad meteen naar de rechter.',
  machine: raadMachine,
  startGebeurtenis: 'VTO_ONTVANGEN',
  gebeurtenissen: raadGebeurtenissen,
  termijnen: raadTermijnen,
  grenzen: raadGrenzen,
  taken: raadTaken,
  berichten: {},
  overdrachten: raadOverdrachten,
  zichtBij: 'lokaal-team',
  // Spoed is an acute and grave situation (Jeugdwet 3.1 lid 2), whatever class stands beside it.
  alsVervolg: ({ verzoeker, veiligheidsklasse, spoed }, vervolg) =>
    vervolgverzoek(verzoeker, [veiligheidsklasse, spoed === true ? 'acuut' : undefined], vervolg),
};
