import { giSetup } from '../gi-uitvoering.setup.ts';
import { geweigerdeOverdracht, openOverdracht, type Overdracht } from './overdracht.ts';

const NAAR_GESLOTEN = {
  naarRoute: 'gesloten-jeugdhulp',
  urgentie: 'U1',
  bijAanvaard: '#geslotenLoopt',
  bijGeweigerd: '#geslotenGeweigerd',
  gezin: {
    tekst: 'Uw jeugdbeschermer vraagt de rechter om gesloten jeugdhulp. U en uw kind mogen daar iets van zeggen.',
    wanneer: 'meteen',
    door: 'jeugdbeschermer',
  },
} as const satisfies Overdracht;

/** Closed care, asked for beside the measure. It is a zaak of its own; sight on safety stays here. */
export const gesloten = giSetup.createStateConfig({
  initial: 'nietGevraagd',
  meta: { titel: 'Gesloten jeugdhulp' },
  states: {
    nietGevraagd: {
      meta: { titel: 'Niet gevraagd', zonderKlok: 'Er is niets te doen.' },
      on: { GESLOTEN_JEUGDHULP_GEVRAAGD: { target: 'gevraagd' } },
    },
    gevraagd: {
      initial: 'open',
      meta: { titel: 'Gesloten jeugdhulp gevraagd' },
      on: {
        OVERDRACHT_INGETROKKEN: {
          guard: { type: 'betreftOverdracht', params: { naarRoute: 'gesloten-jeugdhulp' } },
          target: 'nietGevraagd',
        },
      },
      states: {
        open: openOverdracht(NAAR_GESLOTEN),
        geweigerd: { id: 'geslotenGeweigerd', ...geweigerdeOverdracht(NAAR_GESLOTEN, 'open') },
      },
    },
    loopt: {
      id: 'geslotenLoopt',
      meta: { titel: 'Gesloten jeugdhulp heeft een eigen zaak', zonderKlok: 'De klokken lopen in die zaak.' },
      on: { GESLOTEN_JEUGDHULP_AFGEROND: { target: 'nietGevraagd' } },
    },
  },
});
