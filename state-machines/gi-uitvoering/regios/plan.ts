import { and } from 'xstate';

import { giSetup } from '../gi-uitvoering.setup.ts';

const JB = 'jeugdbeschermer';

/** A jeugdbeschermer whom the family knows, and the first contact: both from the day of the order. */
export const begin = giSetup.createStateConfig({
  initial: 'jeugdbeschermerNodig',
  meta: { titel: 'Begin van de uitvoering', termijnen: ['contactNaBeschikking'] },
  states: {
    jeugdbeschermerNodig: {
      meta: {
        titel: 'Vaste jeugdbeschermer toe te wijzen',
        termijnen: ['jeugdbeschermer'],
        taken: ['jeugdbeschermerToewijzen'],
        gezin: {
          tekst: 'De kinderrechter heeft beslist. U krijgt een vaste jeugdbeschermer, die u binnen een week spreekt.',
          wanneer: 'meteen',
          door: 'teamleider',
        },
      },
      on: { JEUGDBESCHERMER_TOEGEWEZEN: { target: 'contactNodig' } },
    },
    contactNodig: {
      meta: {
        titel: 'Eerste contact te leggen',
        taken: ['contactLeggen'],
        gezin: { tekst: 'Uw jeugdbeschermer belt u en komt kennismaken.', wanneer: 'meteen', door: JB },
      },
      on: { EERSTE_CONTACT_GELEGD: { target: '#planNodig' } },
    },
  },
});

/** The family's own plan goes first; the six weeks run from the day it is certain that none comes. Source: Jeugdwet 4.1.2, 4.1.3 lid 5. */
export const plan = giSetup.createStateConfig({
  id: 'planNodig',
  initial: 'familiegroepsplanBespreken',
  meta: { titel: 'Plan' },
  states: {
    familiegroepsplanBespreken: {
      meta: {
        titel: 'Familiegroepsplan te bespreken',
        termijnen: ['familiegroepsplanBespreken'],
        taken: ['familiegroepsplanBespreken'],
        gezin: {
          tekst: 'U mag eerst zelf een plan maken, met familie en vrienden. Uw jeugdbeschermer bespreekt dit met u.',
          wanneer: 'meteen',
          door: JB,
        },
      },
      on: {
        FAMILIEGROEPSPLAN_BESPROKEN: [{ guard: 'isGezinAanZet', target: 'gezinMaaktPlan' }, { target: 'planMaken' }],
      },
    },
    gezinMaaktPlan: {
      meta: {
        titel: 'Gezin maakt een familiegroepsplan',
        termijnen: ['familiegroepsplan'],
        taken: ['familiegroepsplanVolgen'],
        gezin: {
          tekst: 'U maakt zelf een plan. Uw jeugdbeschermer helpt als u dat wilt.',
          wanneer: 'meteen',
          door: JB,
        },
      },
      on: {
        FAMILIEGROEPSPLAN_ONTVANGEN: [{ guard: 'isPlanBruikbaar', target: '#planLoopt' }, { target: 'planMaken' }],
        FAMILIEGROEPSPLAN_VERVALLEN: { target: 'planMaken' },
      },
    },
    planMaken: {
      meta: {
        titel: 'Plan van aanpak te maken',
        termijnen: ['hulpverleningsplan'],
        taken: ['planMaken'],
        gezin: {
          tekst: 'Uw jeugdbeschermer maakt met u een plan. Dat is binnen zes weken klaar.',
          wanneer: 'meteen',
          door: JB,
        },
      },
      on: { PLAN_VASTGESTELD: { target: '#planLoopt' } },
    },
  },
});

/** The plan at work, looked at again and again. */
export const uitvoering = giSetup.createStateConfig({
  initial: 'loopt',
  meta: { titel: 'Uitvoering van het plan' },
  on: { ALARM_OPGEPAKT: { guard: and(['isInAlarm', 'isAnderPlanGevraagd']), target: '.bijTeStellen' } },
  states: {
    loopt: {
      id: 'planLoopt',
      meta: {
        titel: 'Plan loopt, tot de volgende evaluatie',
        termijnen: ['periodiekeEvaluatie'],
        gezin: {
          tekst: 'Het plan loopt. Elke drie maanden kijken wij samen hoe het gaat. Wilt u dat eerder? Bel ons.',
          wanneer: { aantal: 1, eenheid: 'weken' },
          door: JB,
        },
      },
      on: {
        PLAN_GEEVALUEERD: [{ guard: 'isBijstellenNodig', target: 'bijTeStellen' }, { actions: 'noteer' }],
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'periodiekeEvaluatie' } },
          target: 'teEvalueren',
        },
      },
    },
    teEvalueren: {
      meta: {
        titel: 'Plan te evalueren',
        termijnen: ['evaluatie'],
        taken: ['planEvalueren'],
        gezin: { tekst: 'Wij kijken binnenkort samen hoe het gaat.', wanneer: 'meteen', door: JB },
      },
      on: { PLAN_GEEVALUEERD: [{ guard: 'isBijstellenNodig', target: 'bijTeStellen' }, { target: 'loopt' }] },
    },
    bijTeStellen: {
      meta: {
        titel: 'Plan bij te stellen',
        termijnen: ['planBijstellen'],
        taken: ['planBijstellen'],
        gezin: {
          tekst: 'Het plan past niet meer goed. Uw jeugdbeschermer past het met u aan.',
          wanneer: 'meteen',
          door: JB,
        },
      },
      on: { PLAN_VASTGESTELD: { target: 'loopt' } },
    },
  },
});
