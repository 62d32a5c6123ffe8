import { or } from 'xstate';

import { BEGIN } from './huisarts-verwijzing.context.ts';
import { verwijzingSetup } from './huisarts-verwijzing.setup.ts';
import { volwassen, woonplaats } from './regios/gezin.ts';
import { hoofdlijn } from './regios/hoofdlijn.ts';
import { overledenMetVerzoek, overledenZonderVerzoek } from './regios/overleden.ts';
import { retour } from './regios/retour.ts';
import { sturing } from './regios/sturing.ts';
import { veiligheid } from './regios/veiligheid.ts';

/**
 * The medical road to jeugdhulp: from a consult with huisarts, jeugdarts or medisch specialist to the first day of help. The
 * gemeente answers the verzoek of the provider; the road itself it can not refuse. No term ends anything.
 * Source: Jeugdwet 2.6 lid 1 onder e, 2.7 lid 4; iJw 3.2.
 */
export const huisartsVerwijzingMachine = verwijzingSetup.createMachine({
  id: 'huisarts-verwijzing-v1',
  context: BEGIN,
  initial: 'nieuw',
  states: {
    nieuw: {
      meta: { titel: 'Nog geen zaak', zonderKlok: 'De zaak begint met de hulpvraag bij de verwijzer.' },
      on: { HULPVRAAG_ONTVANGEN: { target: 'lopend', actions: 'onthoudHulpvraag' } },
    },
    lopend: {
      type: 'parallel',
      meta: { titel: 'Lopende zaak', grenzen: ['leeftijd12', 'leeftijd16', 'leeftijd18'] },
      on: {
        NOTITIE_TOEGEVOEGD: { actions: 'noteer' },
        CONTACT_GELEGD: { actions: 'noteer' },
        JEUGDIGE_OVERLEDEN: [
          { guard: or(['isVerzoekInOnderzoek', 'isAfwikkelingInOnderzoek']), target: '#overledenInOnderzoek' },
          { guard: or(['isVerzoekOpen', 'isAfwikkeling']), target: 'overledenMetVerzoek' },
          { target: 'overleden' },
        ],
        // The same message once more, and messages about messages: on record, and nothing else.
        VERZOEK_OM_TOEWIJZING_ONTVANGEN: { guard: 'isDubbelVerzoek', actions: 'noteer' },
        RETOUR_ONTVANGEN: { guard: 'isRetourOpAntwoord', actions: 'noteer' },
        RETOUR_VERZONDEN: { actions: 'noteer' },
      },
      states: { hoofdlijn, sturing, retour, veiligheid, volwassen, woonplaats },
    },
    overledenMetVerzoek,
    overleden: overledenZonderVerzoek,
    overgenomenDoorCjg: { id: 'overgenomenDoorCjg', type: 'final', meta: { titel: 'Overgenomen door het CJG' } },
    verhuisd: { id: 'verhuisd', type: 'final', meta: { titel: 'Overgenomen door de andere gemeente' } },
    gesloten: { id: 'gesloten', type: 'final', meta: { titel: 'Gesloten' } },
  },
});
