import { volwassen } from '../../gedeeld/gezin/volwassen.ts';
import { woonplaatsregio } from '../../gedeeld/gezin/woonplaats.ts';
import { raadSetup } from '../raadsonderzoek.setup.ts';
import { openOverdracht } from './overdracht.ts';

const woonplaats = woonplaatsregio(openOverdracht);

/**
 * Turning 18, and woonplaats. The Raad goes on when a family moves: it is sight on safety that goes to the new gemeente, when that
 * accepts. A child never falls between two gemeenten because the Raad is at work.
 */
export const gezin = raadSetup.createStateConfig({
  type: 'parallel',
  meta: { titel: 'Jeugdige en gezin' },
  states: {
    volwassen,
    woonplaats: {
      ...woonplaats,
      states: {
        ...woonplaats.states,
        verhuisd: {
          id: 'verhuisd',
          meta: {
            titel: 'De nieuwe gemeente is verantwoordelijk en heeft het zicht',
            zonderKlok: 'Er is niets te doen, tot de woonplaats weer wijzigt.',
          },
          on: { WOONPLAATS_GEWIJZIGD: { target: 'overdracht' } },
        },
      },
    },
  },
});
