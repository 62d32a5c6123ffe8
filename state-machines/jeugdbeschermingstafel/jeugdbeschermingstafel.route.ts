import type { Route } from '../../libs/engine/route.ts';
import { vervolgverzoek } from '../gedeeld/bescherming/vervolgverzoek.ts';
import { tafelGebeurtenissen } from './jeugdbeschermingstafel.events.ts';
import { tafelMachine } from './jeugdbeschermingstafel.machine.ts';
import { tafelOverdrachten } from './jeugdbeschermingstafel.overdrachten.ts';
import { tafelTaken } from './jeugdbeschermingstafel.taken.ts';
import { tafelGrenzen, tafelTermijnen } from './jeugdbeschermingstafel.termijnen.ts';

/** The table round a family that is not safe. */
export const jeugdbeschermingstafelRoute: Route = {
  naam: 'jeugdbeschermingstafel',
  id: 'jeugdbeschermingstafel-v1',
  titel: 'Jeugdbeschermingstafel',
  uitleg:
    'Ouders, kind, melder en Raad bespreken samen wat nodig is: vrijwillige hulp, harde afspraken of een onderzoek door de Raad. Wie te onveilig is, gaat meteen naar de Raad.',
  machine: tafelMachine,
  startGebeurtenis: 'TAFEL_VERZOCHT',
  gebeurtenissen: tafelGebeurtenissen,
  termijnen: tafelTermijnen,
  grenzen: tafelGrenzen,
  taken: tafelTaken,
  berichten: {},
  overdrachten: tafelOverdrachten,
  zichtBij: 'lokaal-team',
  alsVervolg: ({ melder, veiligheidsklasse }, vervolg) => vervolgverzoek(melder, [veiligheidsklasse], vervolg),
};
