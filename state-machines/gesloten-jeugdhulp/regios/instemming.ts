import { and, not } from 'xstate';

import { geslotenSetup } from '../gesloten-jeugdhulp.setup.ts';

const bijIntrekking = { type: 'betreftTermijn', params: { termijn: 'instemmingIngetrokken' } } as const;

/**
 * Without a measure closed care rests on the consent of the legal representative: withdrawn, the machtiging lapses on the fourteenth
 * day, and somebody finds out what holds. Source: Jeugdwet 6.1.2-6.1.12.
 */
export const instemming = geslotenSetup.createStateConfig({
  initial: 'gegeven',
  meta: { titel: 'Instemming' },
  states: {
    gegeven: {
      meta: { titel: 'Er is instemming, of een maatregel', zonderKlok: 'Er is niets te doen.' },
      on: {
        INSTEMMING_INGETROKKEN: { guard: and(['isMachtigingActief', not('heeftMaatregel')]), target: 'ingetrokken' },
      },
    },
    ingetrokken: {
      meta: {
        titel: 'Instemming ingetrokken',
        termijnen: ['instemmingIngetrokken'],
        taken: ['instemmingBespreken'],
        gezin: {
          tekst: 'U bent het niet meer eens met de gesloten jeugdhulp. Wij bespreken met u wat dat betekent.',
          wanneer: 'meteen',
          door: 'jeugdbeschermer',
        },
      },
      on: {
        INSTEMMING_HERSTELD: { target: 'gegeven' },
        VERBLIJF_BEEINDIGD: { target: 'gegeven' },
        TERMIJN_OVERSCHREDEN: { guard: bijIntrekking, target: 'gegeven' },
      },
    },
  },
});
