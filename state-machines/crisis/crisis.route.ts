import type { Route } from '../../libs/engine/route.ts';
import { LEEFTIJDSGRENZEN } from '../gedeeld/gezin/leeftijd.ts';
import { vervolgmelding } from '../gedeeld/veiligheidsklasse/vervolg.ts';
import { crisisGebeurtenissen } from './crisis.events.ts';
import { crisisMachine } from './crisis.machine.ts';
import { crisisOverdrachten } from './crisis.overdrachten.ts';
import { crisisTaken } from './crisis.taken.ts';
import { crisisTermijnen } from './crisis.termijnen.ts';

/** A crisis, from the call to whoever takes over. */
export const crisisRoute: Route = {
  naam: 'crisis',
  id: 'crisis-v1',
  titel: 'Crisis',
  uitleg:
    'Dag en nacht: beoordelen, ter plaatse, afspraken, inzet en uitstroom. Het crisisteam houdt het zicht op de veiligheid tot een ander het aanvaardt.',
  machine: crisisMachine,
  startGebeurtenis: 'CRISIS_GEMELD',
  gebeurtenissen: crisisGebeurtenissen,
  termijnen: crisisTermijnen,
  grenzen: LEEFTIJDSGRENZEN,
  taken: crisisTaken,
  berichten: {},
  overdrachten: crisisOverdrachten,
  alsVervolg: vervolgmelding('acuut'), // as at the first call: until somebody judged, it may be the worst
};
