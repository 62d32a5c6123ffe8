import { overleden } from '../gedeeld/gezin/overleden.ts';
import { veiligheidsregioMetTafel } from '../gedeeld/veiligheid/tafel.ts';
import { BEGIN } from './jgt-toeleiding.context.ts';
import { jgtSetup } from './jgt-toeleiding.setup.ts';
import { gezin } from './regios/gezin.ts';
import { hoofdlijn } from './regios/hoofdlijn.ts';
import { openOverdracht } from './regios/overdracht.ts';
import { wachttijd } from './regios/wachttijd.ts';

/**
 * JGT toeleiding: from the plan to the first day of help. The search, the wait, safety and the family run side by side. A queue
 * or a passed norm never ends any of them. Source: Jeugdwet 2.3, 7.3.4, 7.3.11; domain reference 4.2.
 */
export const jgtToeleidingMachine = jgtSetup.createMachine({
  id: 'jgt-toeleiding-v1',
  context: BEGIN,
  initial: 'nieuw',
  states: {
    nieuw: {
      meta: { titel: 'Nog geen zaak', zonderKlok: 'De zaak begint met de toeleiding.' },
      on: { TOELEIDING_BEGONNEN: { target: 'lopend', actions: 'onthoudLeeftijd' } },
    },
    lopend: {
      type: 'parallel',
      meta: { titel: 'Lopende toeleiding', grenzen: ['leeftijd12', 'leeftijd16', 'leeftijd18'] },
      on: {
        NOTITIE_TOEGEVOEGD: { actions: 'noteer' },
        CONTACT_GELEGD: { actions: 'noteer' },
        JEUGDIGE_OVERLEDEN: { target: 'overleden' },
      },
      states: { hoofdlijn, wachttijd, veiligheid: veiligheidsregioMetTafel(openOverdracht), gezin },
    },
    overleden,
    verhuisd: { id: 'verhuisd', type: 'final', meta: { titel: 'Overgenomen door de nieuwe gemeente' } },
    gesloten: { id: 'gesloten', type: 'final', meta: { titel: 'Gesloten' } },
  },
});
