import { overleden } from '../gedeeld/gezin/overleden.ts';
import { klasseregio } from '../gedeeld/veiligheidsklasse/regio.ts';
import { BEGIN } from './crisis.context.ts';
import { crisisSetup } from './crisis.setup.ts';
import { hoofdlijn } from './regios/hoofdlijn.ts';
import { identiteit, toestemming } from './regios/inhalen.ts';

/**
 * The crisis team (CIT): from the call to whoever takes over. A refusal, a queue or a passed term never end it; it is over when
 * somebody else has accepted sight on safety. A family that moves keeps its crisis team; who takes over is then asked where it lives.
 * Source: Jeugdwet 2.6 lid 1 onder b, 7.2.6, 7.3.16; domain reference 1.7, 4.6.
 */
export const crisisMachine = crisisSetup.createMachine({
  id: 'crisis-v1',
  context: BEGIN,
  initial: 'nieuw',
  states: {
    nieuw: {
      meta: { titel: 'Nog geen zaak', zonderKlok: 'De zaak begint met een melding.' },
      on: { CRISIS_GEMELD: { target: 'lopend', actions: 'onthoudMelding' } },
    },
    lopend: {
      type: 'parallel',
      meta: {
        titel: 'Lopende crisis',
        grenzen: ['leeftijd12', 'leeftijd16', 'leeftijd18'],
        gezin: {
          tekst: 'Het crisisteam is bij uw gezin betrokken. U hoort van ons wie u dag en nacht kunt bellen.',
          wanneer: { aantal: 1, eenheid: 'dagen' },
          door: 'jeugdprofessional',
        },
      },
      on: {
        NOTITIE_TOEGEVOEGD: { actions: 'noteer' },
        CONTACT_GELEGD: { actions: 'noteer' },
        WOONPLAATS_GEWIJZIGD: { actions: 'noteer' },
        MELDING_INGETROKKEN: { actions: 'noteer' },
        MEDEWERKING_GEWEIGERD: { actions: 'noteer' },
        JEUGDIGE_OVERLEDEN: { target: 'overleden' },
      },
      states: { hoofdlijn, klasse: klasseregio(['VERVOLGMELDING_ONTVANGEN']), identiteit, toestemming },
    },
    overleden,
    gesloten: { id: 'gesloten', type: 'final', meta: { titel: 'Gesloten' } },
  },
});
