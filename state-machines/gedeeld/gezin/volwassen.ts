import { verjaardag } from './toestemming.ts';

/** Majority does not end help by itself: a person judges. Source: Jeugdwet 1.1. */
export const volwassen = {
  initial: 'vaststellen',
  meta: { titel: 'Volwassen worden' },
  states: {
    vaststellen: {
      meta: { titel: 'Minderjarig?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
      always: [{ guard: 'isAchttienOfOuder', target: 'teBeoordelen' }, { target: 'minderjarig' }],
    },
    minderjarig: {
      meta: { titel: 'Minderjarig', zonderKlok: 'De dag waarop de jeugdige 18 wordt, staat als grens bij de zaak.' },
      on: { TERMIJN_OVERSCHREDEN: { guard: verjaardag('leeftijd18'), target: 'teBeoordelen', actions: 'wordt18' } },
    },
    teBeoordelen: {
      id: 'achttienTeBeoordelen',
      meta: {
        titel: '18 geworden: vervolg te beoordelen',
        termijnen: ['vervolgNa18'],
        taken: ['vervolgNa18Beoordelen'],
        gezin: {
          tekst: 'Je bent 18. Je hulp stopt niet vanzelf. Binnen twee weken bespreken wij met jou hoe het verdergaat.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: { VERVOLG_NA_18_BEOORDEELD: { target: 'beoordeeld' } },
    },
    beoordeeld: { meta: { titel: 'Vervolg na 18 beoordeeld', zonderKlok: 'Het vervolg loopt in de hoofdlijn.' } },
  },
} as const;
