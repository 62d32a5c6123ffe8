import type { Route } from '../../libs/engine/route.ts';
import { vervolgmelding } from '../gedeeld/veiligheidsklasse/vervolg.ts';
import { veiligThuisGebeurtenissen } from './veilig-thuis.events.ts';
import { veiligThuisMachine } from './veilig-thuis.machine.ts';
import { veiligThuisOverdrachten } from './veilig-thuis.overdrachten.ts';
import { veiligThuisTaken } from './veilig-thuis.taken.ts';
import { veiligThuisTermijnen } from './veilig-thuis.termijnen.ts';

const melding = vervolgmelding(null);

/** Veilig Thuis, from the first contact to the last question how it goes. */
export const veiligThuisRoute: Route = {
  naam: 'veilig-thuis',
  id: 'veilig-thuis-v1',
  titel: 'Veilig Thuis',
  uitleg:
    'Advies of melding. Bij een melding ligt het zicht op de veiligheid hier, tot een ander het aanvaardt; eerdere signalen tellen mee.',
  machine: veiligThuisMachine,
  startGebeurtenis: 'CONTACT_ONTVANGEN',
  gebeurtenissen: veiligThuisGebeurtenissen,
  termijnen: veiligThuisTermijnen,
  grenzen: {},
  taken: veiligThuisTaken,
  berichten: {},
  overdrachten: veiligThuisOverdrachten,
  // Each melding opens the weighing of signals, where a person sets the class; advice is no melding.
  alsVervolg: (start, vervolg) => (start['soort'] === 'melding' ? melding(start, vervolg) : null),
};
