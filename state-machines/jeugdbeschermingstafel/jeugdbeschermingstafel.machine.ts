import { beschermingsregioMetVervolg } from '../gedeeld/bescherming/regio.ts';
import { overleden } from '../gedeeld/gezin/overleden.ts';
import { BEGIN } from './jeugdbeschermingstafel.context.ts';
import { tafelSetup } from './jeugdbeschermingstafel.setup.ts';
import { gezin } from './regios/gezin.ts';
import { hoofdlijn } from './regios/hoofdlijn.ts';

/**
 * The jeugdbeschermingstafel: voluntary help, agreements with consequence, or a request to the Raad. It never holds sight on safety
 * itself: that stays where it is until a receiver accepts it. Source: domain reference 1.6, 4.5.
 */
export const tafelMachine = tafelSetup.createMachine({
  id: 'jeugdbeschermingstafel-v1',
  context: BEGIN,
  initial: 'nieuw',
  states: {
    nieuw: {
      meta: { titel: 'Nog geen zaak', zonderKlok: 'De zaak begint met het verzoek.' },
      on: { TAFEL_VERZOCHT: { target: 'lopend', actions: 'onthoudVerzoek' } },
    },
    lopend: {
      type: 'parallel',
      meta: { titel: 'Lopende zaak', grenzen: ['leeftijd12', 'leeftijd18'] },
      on: {
        NOTITIE_TOEGEVOEGD: { actions: 'noteer' },
        CONTACT_GELEGD: { actions: 'noteer' },
        JEUGDIGE_OVERLEDEN: { target: 'overleden' },
      },
      states: { hoofdlijn, veiligheid: beschermingsregioMetVervolg, gezin },
    },
    overleden,
    verhuisd: { id: 'verhuisd', type: 'final', meta: { titel: 'Overgenomen door de nieuwe gemeente' } },
    gesloten: { id: 'gesloten', type: 'final', meta: { titel: 'Gesloten' } },
  },
});
