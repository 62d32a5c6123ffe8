import { and, not } from 'xstate';

import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';
import { geweigerdeOverdracht, openOvername, type Overdracht } from './overdracht.ts';

const NAAR_CJG = {
  naarRoute: 'cjg-intake',
  urgentie: 'U4',
  bijAanvaard: '#overgenomenDoorCjg',
  bijGeweigerd: '#cjgGeweigerd',
  gezin: {
    tekst:
      'U wilt verder met het CJG. Wij hebben het gevraagd u over te nemen. Tot die ja zegt, loopt uw verwijzing gewoon door.',
    wanneer: 'meteen',
    door: 'jeugdprofessional',
  },
} as const satisfies Overdracht;

/** Until the toewijzing there is something that the CJG could take over. */
const MAG_NAAR_CJG = and(['isOnderweg', not('isToegewezen')]);

/**
 * To the CJG instead, with the consent of the family only. The verwijzing itself runs on beside it, and every clock with it, until
 * the CJG has accepted. Source: Jeugdwet 2.7 lid 4, 7.3.4, 7.3.11.
 */
export const sturing = verwijzingSetup.createStateConfig({
  initial: 'langsVerwijzing',
  meta: { titel: 'Langs de verwijzing of langs het CJG' },
  states: {
    langsVerwijzing: {
      id: 'langsVerwijzing',
      meta: { titel: 'Langs de verwijzing', zonderKlok: 'De hoofdlijn loopt.' },
      on: {
        CJG_OVERNAME_BESPROKEN: [
          { guard: and(['isToestemmingVoldoende', MAG_NAAR_CJG]), target: 'naarCjg' },
          { guard: MAG_NAAR_CJG, actions: 'noteer' },
        ],
        BESLUIT_GEVRAAGD: { guard: 'isAfgewezen', target: 'naarCjg' },
      },
    },
    naarCjg: {
      initial: 'open',
      meta: { titel: 'Overdracht aan het CJG' },
      // A toewijzing, a withdrawal or an end of the search leaves nothing to take over.
      always: { guard: not(MAG_NAAR_CJG), target: 'langsVerwijzing' },
      on: {
        OVERDRACHT_INGETROKKEN: {
          guard: { type: 'betreftOverdracht', params: { naarRoute: 'cjg-intake' } },
          target: 'langsVerwijzing',
        },
      },
      states: {
        open: { id: 'cjgOpen', ...openOvername(NAAR_CJG, '#cjgHeeftOvergenomen') },
        geweigerd: { id: 'cjgGeweigerd', ...geweigerdeOverdracht(NAAR_CJG, 'open') },
      },
    },
    overgenomen: {
      id: 'cjgHeeftOvergenomen',
      meta: {
        titel: 'Het CJG heeft overgenomen',
        zonderKlok: 'De klok van het antwoord aan de aanbieder loopt in de hoofdlijn.',
      },
      always: { guard: not('isAfwikkeling'), target: '#overgenomenDoorCjg' },
    },
  },
});
