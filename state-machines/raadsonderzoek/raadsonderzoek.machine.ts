import { beschermingsregioMetVervolg } from '../gedeeld/bescherming/regio.ts';
import { overleden } from '../gedeeld/gezin/overleden.ts';
import { BEGIN } from './raadsonderzoek.context.ts';
import { raadSetup } from './raadsonderzoek.setup.ts';
import { college } from './regios/college.ts';
import { gezin } from './regios/gezin.ts';
import { hoofdlijn } from './regios/hoofdlijn.ts';
import { uitvoering } from './regios/maatregel.ts';
import { voorlopig } from './regios/voorlopig.ts';

/**
 * The onderzoek of the Raad voor de Kinderbescherming and what the court makes of it. While it waits and inquires, sight on safety
 * stays with whoever has it. Source: Jeugdwet 3.1; BW 1:255-1:265k; domain reference 1.5, 4.5.
 */
export const raadMachine = raadSetup.createMachine({
  id: 'raadsonderzoek-v1',
  context: BEGIN,
  initial: 'nieuw',
  states: {
    nieuw: {
      meta: { titel: 'Nog geen zaak', zonderKlok: 'De zaak begint met het verzoek tot onderzoek.' },
      on: { VTO_ONTVANGEN: { target: 'lopend', actions: 'onthoudVerzoek' } },
    },
    lopend: {
      type: 'parallel',
      meta: { titel: 'Lopend onderzoek', grenzen: ['leeftijd18'] },
      on: {
        NOTITIE_TOEGEVOEGD: { actions: 'noteer' },
        CONTACT_GELEGD: { actions: 'noteer' },
        JEUGDIGE_OVERLEDEN: { target: 'overleden' },
      },
      states: { hoofdlijn, uitvoering, voorlopig, college, veiligheid: beschermingsregioMetVervolg, gezin },
    },
    overleden,
    gesloten: { id: 'gesloten', type: 'final', meta: { titel: 'Gesloten' } },
  },
});
