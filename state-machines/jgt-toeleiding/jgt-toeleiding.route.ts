import type { Route } from '../../libs/engine/route.ts';
import { LEEFTIJDSGRENZEN } from '../gedeeld/gezin/leeftijd.ts';
import { ZICHT_TERUG_BIJ } from '../gedeeld/veiligheid/regio.ts';
import { jgtToeleidingGebeurtenissen } from './jgt-toeleiding.events.ts';
import { jgtToeleidingMachine } from './jgt-toeleiding.machine.ts';
import { jgtToeleidingOverdrachten } from './jgt-toeleiding.overdrachten.ts';
import { jgtToeleidingTaken } from './jgt-toeleiding.taken.ts';
import { jgtToeleidingTermijnen } from './jgt-toeleiding.termijnen.ts';

/** From the plan to the first day of help, with the family. */
export const jgtToeleidingRoute: Route = {
  naam: 'jgt-toeleiding',
  id: 'jgt-toeleiding-v1',
  titel: 'Toeleiding door het JGT',
  uitleg:
    'Van vastgesteld plan tot de eerste dag van de hulp. Wie te lang wacht, krijgt hulp voor de tussentijd en een zoektocht naar een andere plek; de veiligheid blijft gevolgd.',
  machine: jgtToeleidingMachine,
  startGebeurtenis: 'TOELEIDING_BEGONNEN',
  gebeurtenissen: jgtToeleidingGebeurtenissen,
  termijnen: jgtToeleidingTermijnen,
  grenzen: LEEFTIJDSGRENZEN,
  taken: jgtToeleidingTaken,
  berichten: {},
  overdrachten: jgtToeleidingOverdrachten,
  zichtTerugBij: ZICHT_TERUG_BIJ,
};
