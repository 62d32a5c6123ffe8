import { beschermingsregio } from '../gedeeld/bescherming/regio.ts';
import { overleden } from '../gedeeld/gezin/overleden.ts';
import { volwassen } from '../gedeeld/gezin/volwassen.ts';
import { BEGIN } from './gi-uitvoering.context.ts';
import { giSetup } from './gi-uitvoering.setup.ts';
import { gesloten } from './regios/gesloten.ts';
import { hoofdlijn } from './regios/hoofdlijn.ts';
import { maatregel } from './regios/maatregel.ts';
import { machtiging } from './regios/machtiging.ts';
import { toewijzing } from './regios/toewijzing.ts';

/**
 * A gecertificeerde instelling carries out a measure. It has sight on safety from its acceptance until the local team accepts it back.
 * Source: Jeugdwet 3.2-3.5, 4.1.2, 4.1.3; BW 1:255-1:265k; domain reference 1.5, 4.5.
 */
export const giMachine = giSetup.createMachine({
  id: 'gi-uitvoering-v1',
  context: BEGIN,
  initial: 'nieuw',
  states: {
    nieuw: {
      meta: { titel: 'Nog geen zaak', zonderKlok: 'De zaak begint als de instelling de maatregel aanvaardt.' },
      on: { MAATREGEL_AANVAARD: { target: 'lopend', actions: ['onthoudAanvaarding', 'onthoudMaatregel'] } },
    },
    lopend: {
      type: 'parallel',
      meta: { titel: 'Lopende maatregel', grenzen: ['leeftijd18'] },
      on: {
        NOTITIE_TOEGEVOEGD: { actions: 'noteer' },
        CONTACT_GELEGD: { actions: 'noteer' },
        JEUGDBESCHERMER_TOEGEWEZEN: { actions: 'noteer' },
        JEUGDIGE_OVERLEDEN: { target: 'overleden' },
      },
      states: {
        hoofdlijn,
        maatregel,
        machtiging,
        toewijzing,
        geslotenHulp: gesloten,
        veiligheid: beschermingsregio,
        volwassen,
      },
    },
    overleden,
    gesloten: { id: 'gesloten', type: 'final', meta: { titel: 'Gesloten' } },
  },
});
