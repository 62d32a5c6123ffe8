/** The day on which an age is reached. */
export const verjaardag = (termijn: 'leeftijd12' | 'leeftijd16' | 'leeftijd18') =>
  ({ type: 'betreftTermijn', params: { termijn } }) as const;

/** Consent. A birthday changes whose it is, so that it is asked anew. Source: Jeugdwet 7.3.4, 7.3.5, 7.3.16. */
export const toestemming = {
  initial: 'teVragen',
  meta: { titel: 'Toestemming' },
  on: {
    TERMIJN_OVERSCHREDEN: [
      { guard: verjaardag('leeftijd12'), target: '.teVragen', actions: 'wordt12' },
      { guard: verjaardag('leeftijd16'), target: '.teVragen', actions: 'wordt16' },
    ],
    TOESTEMMING_VASTGELEGD: [{ guard: 'isToestemmingVoldoende', target: '.geregeld' }, { target: '.ontbreekt' }],
  },
  states: {
    teVragen: {
      meta: {
        titel: 'Toestemming nog te vragen',
        termijnen: ['toestemming'],
        taken: ['toestemmingRegelen'],
        gezin: {
          tekst:
            'Voor onderzoek en hulp is uw ja nodig. Vanaf 12 jaar ook van het kind zelf, en vanaf 16 jaar alleen van het kind.',
          wanneer: { aantal: 1, eenheid: 'weken' },
          door: 'jeugdprofessional',
        },
      },
      on: {
        HULP_ZONDER_TOESTEMMING_BESLOTEN: { guard: 'isUitzonderingMogelijk', target: 'geregeld.uitzondering' },
      },
    },
    ontbreekt: {
      meta: {
        titel: 'Niet alle toestemming is er',
        termijnen: ['toestemming'],
        taken: ['toestemmingRegelen'],
        gezin: {
          tekst: 'Niet iedereen heeft ja gezegd. Dat mag. Wij bespreken met u wat er dan wel kan.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: {
        HULP_ZONDER_TOESTEMMING_BESLOTEN: { guard: 'isUitzonderingMogelijk', target: 'geregeld.uitzondering' },
        VERVANGENDE_TOESTEMMING_VERLEEND: { target: 'geregeld' },
      },
    },
    geregeld: {
      id: 'toestemmingGeregeld',
      initial: 'gegeven',
      meta: { titel: 'Toestemming geregeld', zonderKlok: 'Er is niets te doen, tot een verjaardag of een intrekking.' },
      on: { TOESTEMMING_INGETROKKEN: { target: 'ontbreekt' } },
      states: {
        gegeven: { meta: { titel: 'Toestemming gegeven' } },
        uitzondering: { meta: { titel: 'Zonder alle toestemming, op een wettelijke grond' } },
      },
    },
  },
} as const;
