import { and } from 'xstate';

import { cjgSetup } from '../cjg-intake.setup.ts';
import { geweigerdeOverdracht, openOverdracht } from './overdracht.ts';

const verjaardag = (termijn: 'leeftijd12' | 'leeftijd16' | 'leeftijd18') =>
  ({ type: 'betreftTermijn', params: { termijn } }) as const;

/** Consent. A birthday changes whose it is, so that it is asked anew. Source: Jeugdwet 7.3.4, 7.3.5, 7.3.16. */
const toestemming = cjgSetup.createStateConfig({
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
});

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

/** Majority does not end help by itself: a person judges. Source: Jeugdwet 1.1. */
const volwassen = cjgSetup.createStateConfig({
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
});

const NAAR_GEMEENTE = {
  naarRoute: 'andere-gemeente',
  urgentie: 'U3',
  bijAanvaard: '#verhuisd',
  bijGeweigerd: '#gemeenteGeweigerd',
  gezin: {
    tekst:
      'U woont nu in een andere gemeente. Wij vragen haar het over te nemen. Tot zij ja zegt, blijven wij u helpen. Hulp die al loopt, gaat door.',
    wanneer: 'meteen',
    door: 'intake',
  },
} as const;

/** Which gemeente is responsible. Until another one accepts, sight on safety included, it is this one. Source: Jeugdwet 1.1, 2.7a. */
const woonplaats = cjgSetup.createStateConfig({
  initial: 'hier',
  meta: { titel: 'Woonplaats' },
  states: {
    hier: {
      id: 'woonplaatsHier',
      meta: {
        titel: 'Deze gemeente is verantwoordelijk',
        zonderKlok: 'Er is niets te doen, tot de woonplaats wijzigt.',
      },
      on: { WOONPLAATS_GEWIJZIGD: { target: 'overdracht' } },
    },
    overdracht: {
      initial: 'open',
      meta: { titel: 'Overdracht aan de nieuwe gemeente' },
      on: {
        OVERDRACHT_INGETROKKEN: {
          guard: { type: 'betreftOverdracht', params: { naarRoute: 'andere-gemeente' } },
          target: 'hier',
        },
      },
      states: {
        open: openOverdracht(NAAR_GEMEENTE),
        geweigerd: { id: 'gemeenteGeweigerd', ...geweigerdeOverdracht(NAAR_GEMEENTE, 'open') },
      },
    },
  },
});

/** What jeugdige and parents have a right to, beside the main line. */
export const gezin = cjgSetup.createStateConfig({
  type: 'parallel',
  meta: { titel: 'Jeugdige en gezin' },
  states: { toestemming, familiegroepsplan, vertrouwenspersoon, volwassen, woonplaats },
});
