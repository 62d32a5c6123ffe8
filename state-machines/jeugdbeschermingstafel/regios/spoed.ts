import { tafelSetup } from '../jeugdbeschermingstafel.setup.ts';
import { geweigerdeOverdracht, openOverdracht, type Overdracht } from './overdracht.ts';

// Nothing is sent to the family by itself here: a letter can reach the one who hurts.
const SPOED = {
  naarRoute: 'raadsonderzoek',
  urgentie: 'U0',
  bijAanvaard: '#spoedBijRaad',
  bijGeweigerd: '#spoedGeweigerd',
} as const satisfies Overdracht;

/** Too unsafe for a table: the Raad begins at once. Until it accepts, and after that too, sight stays where it is. Source: Jeugdwet 3.1 lid 2. */
export const spoed = tafelSetup.createStateConfig({
  id: 'raadSpoed',
  initial: 'vraag',
  meta: { titel: 'Te onveilig voor een tafel' },
  states: {
    vraag: {
      initial: 'open',
      meta: {
        titel: 'Spoedvraag ligt bij de Raad',
        termijnen: ['spoedNaarRaad'],
        taken: ['raadBellen'],
        zonderKlok: 'Het gezin hoort dit in een gesprek.',
      },
      states: {
        open: openOverdracht(SPOED),
        geweigerd: { id: 'spoedGeweigerd', ...geweigerdeOverdracht(SPOED, 'open') },
      },
    },
    bijRaad: {
      id: 'spoedBijRaad',
      meta: {
        titel: 'De Raad onderzoekt met spoed',
        taken: ['zaakSluiten'],
        zonderKlok: 'De Raad heeft het vervolg; sluiten kan.',
      },
      on: { ZAAK_GESLOTEN: { target: '#gesloten' } },
    },
  },
});
