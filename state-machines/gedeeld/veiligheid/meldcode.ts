/**
 * The five steps of the meldcode. Each can be left for a report to Veilig Thuis when waiting would not be safe. Nothing is sent
 * to the family by itself here: an automatic letter can reach the one who hurts. Source: Jeugdwet 4.1.7; afwegingskader.
 */
export const meldcode = {
  id: 'meldcode',
  initial: 'signalen',
  meta: { titel: 'Meldcode', termijnen: ['meldcode'] },
  on: {
    MELDING_VEILIG_THUIS_BESLOTEN: { target: '#veiligThuis' },
    VEILIGHEID_BEOORDEELD: { guard: 'isAcuut', target: '#crisis' },
  },
  states: {
    signalen: {
      meta: { titel: 'Stap 1: signalen in kaart brengen', taken: ['meldcodeSignalen'] },
      on: { SIGNALEN_IN_KAART_GEBRACHT: { target: 'overleg' } },
    },
    overleg: {
      meta: { titel: 'Stap 2: overleggen met een collega of Veilig Thuis', taken: ['meldcodeOverleg'] },
      on: { COLLEGIAAL_OVERLEG_GEVOERD: { target: 'gesprek' } },
    },
    gesprek: {
      meta: { titel: 'Stap 3: spreken met de betrokkenen', taken: ['meldcodeGesprek'] },
      on: { GESPREK_BETROKKENEN_GEVOERD: { target: 'wegen' } },
    },
    wegen: {
      meta: { titel: 'Stap 4: wegen', taken: ['meldcodeWegen'] },
      on: {
        WEGING_GEMAAKT: [
          { guard: 'isZonderVermoeden', target: '#veiligheidGeborgd' },
          { target: 'beslissen', actions: 'onthoudWeging' },
        ],
      },
    },
    beslissen: {
      meta: { titel: 'Stap 5: beslissen', taken: ['meldcodeBeslissen'] },
      on: {
        MELDCODE_BESLUIT_GENOMEN: [{ guard: 'moetMelden', target: '#veiligThuis' }, { target: '#eigenHulp' }],
      },
    },
  },
} as const;
