import { not } from 'xstate';

import { BEGIN } from './toewijzing.context.ts';
import { toewijzingSetup } from './toewijzing.setup.ts';
import { berichtenverkeer, wijziging } from './regios/berichten.ts';
import { einddatum } from './regios/einddatum.ts';
import { gezin } from './regios/gezin.ts';
import { levering } from './regios/levering.ts';
import { overleden, overledenMetVerzoek } from './regios/overleden.ts';
import { wachttijd } from './regios/wachttijd.ts';

/**
 * One toewijzing: from its preparation to the last day of help. The order itself, the wait, the messages, the provider's
 * requests, the end date and the family run side by side. None of them ends because a term passed.
 * Source: iJw 3.2; Jeugdwet 1.1, 2.3, 2.7a.
 */
export const toewijzingMachine = toewijzingSetup.createMachine({
  id: 'toewijzing-v1',
  context: BEGIN,
  initial: 'nieuw',
  states: {
    nieuw: {
      meta: { titel: 'Nog geen zaak', zonderKlok: 'De zaak begint met de voorbereiding van de toewijzing.' },
      on: { TOEWIJZING_VOORBEREID: { target: 'lopend', actions: 'onthoudToewijzing' } },
    },
    lopend: {
      type: 'parallel',
      meta: { titel: 'Lopende toewijzing', grenzen: ['leeftijd18'] },
      on: {
        NOTITIE_TOEGEVOEGD: { actions: 'noteer' },
        CONTACT_GELEGD: { actions: 'noteer' },
        JEUGDIGE_OVERLEDEN: [
          { guard: 'isVerzoekInOnderzoek', target: '#overledenInOnderzoek' },
          { guard: not('isVerzoekBeantwoord'), target: 'overledenMetVerzoek' },
          { target: 'overleden' },
        ],
      },
      states: { levering, wachttijd, einddatum, berichtenverkeer, wijziging, gezin },
    },
    overledenMetVerzoek,
    overleden,
    gesloten: { id: 'gesloten', type: 'final', meta: { titel: 'Gesloten' } },
  },
});
