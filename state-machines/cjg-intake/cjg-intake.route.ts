import type { Route } from '../../libs/engine/route.ts';
import { LEEFTIJDSGRENZEN } from '../gedeeld/gezin/leeftijd.ts';
import { ZICHT_TERUG_BIJ } from '../gedeeld/veiligheid/regio.ts';
import { cjgIntakeBerichten } from './cjg-intake.berichten.ts';
import { cjgIntakeGebeurtenissen } from './cjg-intake.events.ts';
import { cjgIntakeMachine } from './cjg-intake.machine.ts';
import { cjgIntakeOverdrachten } from './cjg-intake.overdrachten.ts';
import { cjgIntakeTaken } from './cjg-intake.taken.ts';
import { cjgIntakeTermijnen } from './cjg-intake.termijnen.ts';

/** The first route: the front door of the gemeente, from aanmelding to besluit and aftercare. */
export const cjgIntakeRoute: Route = {
  naam: 'cjg-intake',
  id: 'cjg-intake-v1',
  titel: 'CJG-intake',
  uitleg:
    'Van aanmelding bij het Centrum voor Jeugd en Gezin tot besluit, overdracht en nazorg. Eerst de veiligheid; geen termijn sluit ooit een zaak.',
  machine: cjgIntakeMachine,
  startGebeurtenis: 'AANMELDING_ONTVANGEN',
  gebeurtenissen: cjgIntakeGebeurtenissen,
  termijnen: cjgIntakeTermijnen,
  grenzen: LEEFTIJDSGRENZEN,
  taken: cjgIntakeTaken,
  berichten: cjgIntakeBerichten,
  overdrachten: cjgIntakeOverdrachten,
  zichtTerugBij: ZICHT_TERUG_BIJ,
};
