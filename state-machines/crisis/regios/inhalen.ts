import { verjaardag } from '../../gedeeld/gezin/toestemming.ts';
import { crisisSetup } from '../crisis.setup.ts';

/** Who the child is may wait in an urgent case; it is caught up with. Source: Jeugdwet 7.2.6. */
export const identiteit = crisisSetup.createStateConfig({
  initial: 'kiezen',
  meta: { titel: 'Identiteit' },
  states: {
    kiezen: {
      meta: { titel: 'Identiteit bekend?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
      always: [{ guard: 'isIdentiteitBekend', target: 'vastgesteld' }, { target: 'inTeHalen' }],
    },
    inTeHalen: {
      id: 'identiteitInTeHalen',
      meta: {
        titel: 'Identiteit alsnog vast te stellen',
        termijnen: ['identiteitInhalen'],
        taken: ['identiteitInhalen'],
      },
      on: {
        IDENTITEIT_VASTGESTELD: [{ guard: 'isIdentiteitGelukt', target: 'vastgesteld' }, { target: 'nietMogelijk' }],
      },
    },
    nietMogelijk: {
      meta: { titel: 'Identiteit niet vast te stellen', zonderKlok: 'Er is niets te doen, tot er meer bekend wordt.' },
      on: { IDENTITEIT_VASTGESTELD: { guard: 'isIdentiteitGelukt', target: 'vastgesteld' } },
    },
    vastgesteld: { meta: { titel: 'Identiteit vastgesteld', zonderKlok: 'Er is niets te doen.' } },
  },
});

const vraag = {
  TOESTEMMING_VASTGELEGD: [{ guard: 'isToestemmingVoldoende', target: 'geregeld' }, { target: 'geweigerd' }],
} as const;
const zonder = { HULP_ZONDER_TOESTEMMING_BESLOTEN: { guard: 'isUitzonderingMogelijk', target: 'uitgesteld' } } as const;

/** Consent may wait when help is plainly needed; a refusal stops nothing, and is weighed at once. Source: Jeugdwet 7.3.4, 7.3.16. */
export const toestemming = crisisSetup.createStateConfig({
  initial: 'teVragen',
  meta: { titel: 'Toestemming' },
  on: {
    TERMIJN_OVERSCHREDEN: [
      { guard: verjaardag('leeftijd12'), target: '.teVragen', actions: 'wordt12' },
      { guard: verjaardag('leeftijd16'), target: '.teVragen', actions: 'wordt16' },
      { guard: verjaardag('leeftijd18'), actions: 'wordt18' },
    ],
  },
  states: {
    teVragen: {
      meta: { titel: 'Toestemming nog te vragen', termijnen: ['toestemmingInhalen'], taken: ['toestemmingInhalen'] },
      on: { ...vraag, ...zonder },
    },
    uitgesteld: {
      meta: {
        titel: 'Hulp zonder toestemming, om ernstig nadeel te voorkomen',
        termijnen: ['toestemmingInhalen'],
        taken: ['toestemmingInhalen'],
      },
      on: vraag,
    },
    geweigerd: {
      meta: {
        titel: 'Toestemming geweigerd; het werk gaat door',
        termijnen: ['weigeringWegen'],
        taken: ['weigeringWegen'],
      },
      on: {
        ...zonder,
        TOESTEMMING_VASTGELEGD: { guard: 'isToestemmingVoldoende', target: 'geregeld' },
        VERVANGENDE_TOESTEMMING_VERLEEND: { target: 'geregeld' },
        VOTS_UITGESPROKEN: { target: 'geregeld' },
      },
    },
    geregeld: {
      meta: { titel: 'Toestemming geregeld', zonderKlok: 'Er is niets te doen, tot een verjaardag of een intrekking.' },
      on: { TOESTEMMING_INGETROKKEN: { target: 'geweigerd' } },
    },
  },
});
