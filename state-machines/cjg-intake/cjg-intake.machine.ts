import { overleden } from '../gedeeld/gezin/overleden.ts';
import { veiligheidsregioMetTafel } from '../gedeeld/veiligheid/tafel.ts';
import { BEGIN } from './cjg-intake.context.ts';
import { cjgSetup } from './cjg-intake.setup.ts';
import { aanvraag } from './regios/aanvraag.ts';
import { gezin } from './regios/gezin.ts';
import { hoofdlijn } from './regios/hoofdlijn.ts';
import { ingebrekestelling, meldingstermijn } from './regios/termijn.ts';
import { openOverdracht } from './regios/overdracht.ts';

/** What the law owes the citizen, beside the main line. */
const recht = cjgSetup.createStateConfig({
  type: 'parallel',
  meta: { titel: 'Recht' },
  states: { aanvraag, meldingstermijn, ingebrekestelling },
});

/**
 * CJG intake: from aanmelding to besluit, hand-over and aftercare. Four things run side by side: the main line, safety, the
 * law, and the family. None of them ends because a term passed. Source: Jeugdwet ch. 1, 2, 4, 7; Awb ch. 3, 4, 6.
 */
export const cjgIntakeMachine = cjgSetup.createMachine({
  id: 'cjg-intake-v1',
  context: BEGIN,
  initial: 'nieuw',
  states: {
    nieuw: {
      meta: { titel: 'Nog geen zaak', zonderKlok: 'De zaak begint met de aanmelding.' },
      on: { AANMELDING_ONTVANGEN: { target: 'lopend', actions: 'onthoudAanmelding' } },
    },
    lopend: {
      type: 'parallel',
      meta: { titel: 'Lopende zaak', grenzen: ['leeftijd12', 'leeftijd16', 'leeftijd18'] },
      on: {
        NOTITIE_TOEGEVOEGD: { actions: 'noteer' },
        CONTACT_GELEGD: { actions: 'noteer' },
        TIJDELIJKE_VOORZIENING_GETROFFEN: {
          actions: {
            type: 'legBesluitVast',
            params: { besluit: 'tijdelijkeVoorziening', grond: 'verordening (spoed)' },
          },
        },
        JEUGDIGE_OVERLEDEN: { target: 'overleden' },
      },
      states: { hoofdlijn, veiligheid: veiligheidsregioMetTafel(openOverdracht), recht, gezin },
    },
    overleden,
    verhuisd: { id: 'verhuisd', type: 'final', meta: { titel: 'Overgenomen door de nieuwe gemeente' } },
    gesloten: { id: 'gesloten', type: 'final', meta: { titel: 'Gesloten' } },
  },
});
