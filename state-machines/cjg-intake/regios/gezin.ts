import { and } from 'xstate';

import { toestemming } from '../../gedeeld/gezin/toestemming.ts';
import { volwassen } from '../../gedeeld/gezin/volwassen.ts';
import { woonplaatsregio } from '../../gedeeld/gezin/woonplaats.ts';
import { cjgSetup } from '../cjg-intake.setup.ts';
import { openOverdracht } from './overdracht.ts';

const planVastgesteld = { guard: and(['isPlanAanDeBeurt', 'isToestemmingGeregeld']), target: '#planKlaar' } as const;

/** Whose plan it is: the family goes first. Source: Jeugdwet 4.1.2 and 4.1.3. */
const familiegroepsplan = cjgSetup.createStateConfig({
  initial: 'aanTeBieden',
  meta: { titel: 'Familiegroepsplan' },
  states: {
    aanTeBieden: {
      meta: {
        titel: 'Familiegroepsplan nog te bespreken',
        termijnen: ['familiegroepsplanAanbod'],
        taken: ['familiegroepsplanBespreken'],
        gezin: {
          tekst:
            'U mag eerst zelf een plan maken, met familie of vrienden. Wij vragen u of u dat wilt en helpen als u dat fijn vindt.',
          wanneer: { aantal: 1, eenheid: 'weken' },
          door: 'jeugdprofessional',
        },
      },
      on: {
        FAMILIEGROEPSPLAN_BESPROKEN: [
          { guard: 'maaktGezinPlan', target: 'besproken.gezinMaaktPlan' },
          { target: 'besproken.zonderFamiliegroepsplan' },
        ],
      },
    },
    besproken: {
      id: 'familiegroepsplanBesproken',
      initial: 'gezinMaaktPlan',
      meta: { titel: 'Familiegroepsplan besproken' },
      states: {
        gezinMaaktPlan: {
          meta: {
            titel: 'Het gezin maakt zelf een plan',
            termijnen: ['familiegroepsplanGezin'],
            taken: ['familiegroepsplanVolgen'],
            gezin: {
              tekst:
                'U maakt uw eigen plan. Neem de tijd; over zes weken vragen wij hoe het gaat. Hulp nodig? Bel ons.',
              wanneer: 'meteen',
              door: 'jeugdprofessional',
            },
          },
          on: {
            FAMILIEGROEPSPLAN_ONTVANGEN: [{ guard: 'isPlanBruikbaar', target: 'planVanGezin' }, { actions: 'noteer' }],
            FAMILIEGROEPSPLAN_VERVALLEN: { target: 'zonderFamiliegroepsplan' },
          },
        },
        planVanGezin: {
          meta: {
            titel: 'Het plan van het gezin is er',
            zonderKlok: 'De termijn van het onderzoek loopt in de hoofdlijn.',
          },
          on: { PLAN_VASTGESTELD: planVastgesteld },
        },
        /** From the day that it is certain: six weeks. */
        zonderFamiliegroepsplan: {
          meta: {
            titel: 'Geen familiegroepsplan: hulpverleningsplan binnen zes weken',
            termijnen: ['hulpverleningsplan'],
            gezin: {
              tekst: 'U maakt geen eigen plan. Wij maken het plan samen met u, binnen zes weken.',
              wanneer: 'meteen',
              door: 'jeugdprofessional',
            },
          },
          on: { PLAN_VASTGESTELD: planVastgesteld },
        },
        planKlaar: {
          id: 'planKlaar',
          meta: { titel: 'Plan vastgesteld', zonderKlok: 'Het plan staat vast; op schrift als iemand erom vraagt.' },
          on: {
            PLAN_OP_SCHRIFT_GEVRAAGD: { target: 'opSchriftTeStellen' },
            PLAN_VASTGESTELD: { guard: and(['isPlanAanDeBeurt', 'isToestemmingGeregeld']), actions: 'noteer' },
          },
        },
        opSchriftTeStellen: {
          meta: {
            titel: 'Plan op schrift te stellen',
            termijnen: ['planOpSchrift'],
            taken: ['planOpSchriftStellen'],
            gezin: {
              tekst: 'U wilt het plan op papier. U krijgt het binnen 14 dagen.',
              wanneer: 'meteen',
              door: 'jeugdprofessional',
            },
          },
          on: { PLAN_OP_SCHRIFT_GEGEVEN: { target: 'planKlaar' } },
        },
      },
    },
  },
});

/** The duty to tell that there is a confidential adviser. Source: Jeugdwet 2.5. */
const vertrouwenspersoon = cjgSetup.createStateConfig({
  initial: 'uitTeLeggen',
  meta: { titel: 'Vertrouwenspersoon' },
  states: {
    uitTeLeggen: {
      meta: {
        titel: 'Vertrouwenspersoon nog uit te leggen',
        termijnen: ['vertrouwenspersoonInformatie'],
        taken: ['vertrouwenspersoonUitleggen'],
        gezin: {
          tekst:
            'U kunt altijd praten met een vertrouwenspersoon die niet bij de gemeente hoort. Dat is gratis. Wij leggen u uit hoe.',
          wanneer: { aantal: 3, eenheid: 'dagen' },
          door: 'intake',
        },
      },
      on: { VERTROUWENSPERSOON_UITGELEGD: { target: 'uitgelegd' } },
    },
    uitgelegd: { meta: { titel: 'Vertrouwenspersoon uitgelegd', zonderKlok: 'De plicht is vervuld.' } },
  },
});

/** What jeugdige and parents have a right to, beside the main line. */
export const gezin = cjgSetup.createStateConfig({
  type: 'parallel',
  meta: { titel: 'Jeugdige en gezin' },
  states: {
    toestemming,
    familiegroepsplan,
    vertrouwenspersoon,
    volwassen,
    woonplaats: woonplaatsregio(openOverdracht),
  },
});
