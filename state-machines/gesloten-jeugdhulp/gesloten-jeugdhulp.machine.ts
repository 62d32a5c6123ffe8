import { overleden } from '../gedeeld/gezin/overleden.ts';
import { volwassen } from '../gedeeld/gezin/volwassen.ts';
import { BEGIN } from './gesloten-jeugdhulp.context.ts';
import { geslotenSetup } from './gesloten-jeugdhulp.setup.ts';
import { hoofdlijn } from './regios/hoofdlijn.ts';
import { instemming } from './regios/instemming.ts';

/**
 * Gesloten jeugdhulp: the clocks that guard a deprivation of liberty. Sight on safety is with the GI, or without a measure goes to the
 * local team when it ends. Source: Jeugdwet hoofdstuk 6; domain reference 1.3, J6-J8.
 */
export const geslotenMachine = geslotenSetup.createMachine({
  id: 'gesloten-jeugdhulp-v1',
  context: BEGIN,
  initial: 'nieuw',
  states: {
    nieuw: {
      meta: { titel: 'Nog geen zaak', zonderKlok: 'De zaak begint met het verzoek om een machtiging.' },
      on: { MACHTIGING_GESLOTEN_VERZOCHT: { target: 'lopend', actions: 'onthoudVerzoek' } },
    },
    lopend: {
      type: 'parallel',
      meta: { titel: 'Lopende zaak', grenzen: ['leeftijd18'] },
      on: {
        NOTITIE_TOEGEVOEGD: { actions: 'noteer' },
        CONTACT_GELEGD: { actions: 'noteer' },
        WOONPLAATS_GEWIJZIGD: { actions: 'noteer' },
        JEUGDIGE_OVERLEDEN: { target: 'overleden' },
      },
      states: { hoofdlijn, instemming, volwassen },
    },
    overleden,
    gesloten: { id: 'gesloten', type: 'final', meta: { titel: 'Gesloten' } },
  },
});
