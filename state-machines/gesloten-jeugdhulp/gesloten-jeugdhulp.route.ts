import type { Route } from '../../libs/engine/route.ts';
import { geslotenGebeurtenissen } from './gesloten-jeugdhulp.events.ts';
import { geslotenMachine } from './gesloten-jeugdhulp.machine.ts';
import { geslotenOverdrachten } from './gesloten-jeugdhulp.overdrachten.ts';
import { geslotenTaken } from './gesloten-jeugdhulp.taken.ts';
import { geslotenGrenzen, geslotenTermijnen } from './gesloten-jeugdhulp.termijnen.ts';

/** The machtiging gesloten jeugdhulp and what it makes possible. */
export const geslotenJeugdhulpRoute: Route = {
  naam: 'gesloten-jeugdhulp',
  id: 'gesloten-jeugdhulp-v1',
  titel: 'Gesloten jeugdhulp',
  uitleg:
    'De machtiging van de kinderrechter, de opname, het plan en het einde. Geen klok houdt iemand binnen: een mens stelt vast wat geldt.',
  machine: geslotenMachine,
  startGebeurtenis: 'MACHTIGING_GESLOTEN_VERZOCHT',
  gebeurtenissen: geslotenGebeurtenissen,
  termijnen: geslotenTermijnen,
  grenzen: geslotenGrenzen,
  taken: geslotenTaken,
  berichten: {},
  overdrachten: geslotenOverdrachten,
};
