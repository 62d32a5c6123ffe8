import { and, or } from 'xstate';

import { jgtSetup } from '../jgt-toeleiding.setup.ts';
import { advies } from './advies.ts';
import { geweigerdeOverdracht, openOverdracht, type Overdracht } from './overdracht.ts';

const JP = 'jeugdprofessional';

const NAAR_TOEWIJZING = {
  naarRoute: 'toewijzing',
  urgentie: 'U4',
  bijAanvaard: '#hulpVerwacht',
  bijGeweigerd: '#toewijzingGeweigerd',
  gezin: {
    tekst: 'De aanbieder zegt ja. Wij regelen nu de opdracht. U hoort van de aanbieder wanneer de hulp begint.',
    wanneer: 'meteen',
    door: JP,
  },
} as const satisfies Overdracht;

/** From the aanmelding at a provider on: here an answer is awaited, and here the wait can grow over the norm. */
const bijAanbieder = jgtSetup.createStateConfig({
  id: 'bijAanbieder',
  initial: 'aangeboden',
  meta: { titel: 'Aangemeld bij een aanbieder' },
  on: {
    AANBIEDER_GEWEIGERD: { target: '#matchZoeken' },
    AANMELDING_TERUGGENOMEN: { target: '#matchZoeken' },
    ALTERNATIEF_GEZOCHT: { guard: and(['isBovenNorm', 'isAlternatiefGevonden']), target: '#matchZoeken' },
    HULP_GESTART: { target: '#hulpGestart' },
  },
  states: {
    aangeboden: {
      id: 'aangeboden',
      meta: {
        titel: 'Aangeboden: wacht op antwoord van de aanbieder',
        termijnen: ['antwoordAanbieder'],
        taken: ['aanbiederBellen'],
        gezin: {
          tekst: 'Wij hebben u aangemeld bij een aanbieder. U hoort binnen een week of die u kan helpen.',
          wanneer: 'meteen',
          door: JP,
        },
      },
      on: {
        AANBIEDER_GEACCEPTEERD: { target: 'geaccepteerd' },
        OP_WACHTLIJST_GEPLAATST: { target: 'wachtlijst' },
      },
    },
    /** The queue of a provider. It never closes the zaak, and safety is watched as before. */
    wachtlijst: {
      id: 'wachtlijst',
      meta: {
        titel: 'Op de wachtlijst',
        termijnen: ['wachtlijstNavragen'],
        taken: ['wachtlijstVolgen'],
        gezin: {
          tekst: 'U staat op de wachtlijst van de aanbieder. Wij houden contact. Gaat het niet goed? Bel meteen.',
          wanneer: 'meteen',
          door: JP,
        },
      },
      on: { AANBIEDER_GEACCEPTEERD: { target: 'geaccepteerd' } },
    },
    geaccepteerd: {
      initial: 'open',
      meta: { titel: 'Geaccepteerd: toewijzing te maken' },
      states: {
        open: openOverdracht(NAAR_TOEWIJZING),
        geweigerd: { id: 'toewijzingGeweigerd', ...geweigerdeOverdracht(NAAR_TOEWIJZING, 'open') },
      },
    },
    /** The toewijzing is a zaak of its own in the same traject; the toeleider stays the contact until help began. */
    hulpVerwacht: {
      id: 'hulpVerwacht',
      meta: {
        titel: 'Toegewezen: wacht op de start van de hulp',
        termijnen: ['startVolgen'],
        taken: ['startVolgen'],
        gezin: {
          tekst: 'De aanbieder heeft de opdracht. Tot de hulp begint, blijven wij uw vaste contact.',
          wanneer: 'meteen',
          door: JP,
        },
      },
      on: { VOLGENDE_HULP_GEZOCHT: { target: '#matchZoeken' } },
    },
  },
});

/** Looking for a provider, also while others are asked for advice. */
const zoekend = jgtSetup.createStateConfig({
  id: 'zoekend',
  initial: 'matchZoeken',
  meta: { titel: 'Zoekt een aanbieder' },
  states: {
    matchZoeken: {
      id: 'matchZoeken',
      meta: {
        titel: 'Match gezocht',
        termijnen: ['matchZoeken'],
        taken: ['matchZoeken'],
        gezin: {
          tekst: 'Wij zoeken een aanbieder die past bij het plan en bij wat u belangrijk vindt.',
          wanneer: { aantal: 1, eenheid: 'dagen' },
          door: JP,
        },
      },
      on: {
        MATCH_GEVONDEN: { guard: and(['isMatchMogelijk', 'isToestemmingGeregeld']), target: '#bijAanbieder' },
        GEEN_MATCH: [{ guard: 'isVerblijfNodig', target: 'tcc' }, { target: 'expertteam' }],
      },
    },
    ...advies,
  },
});

const opWegNaarHulp = jgtSetup.createStateConfig({
  initial: 'planVastgesteld',
  meta: { titel: 'Op weg naar hulp' },
  on: {
    TOELEIDING_INGETROKKEN: { target: '#afgerond' },
    VERVOLG_NA_18_BEOORDEELD: { guard: and(['isNaarAnderRecht', 'isAchttienTeBeoordelen']), target: '#afgerond' },
    WENS_BESPROKEN: { actions: 'noteer' },
  },
  states: {
    planVastgesteld: {
      meta: {
        titel: 'Plan vastgesteld: wens van het gezin te bespreken',
        termijnen: ['wensBespreken'],
        taken: ['wensBespreken'],
        gezin: {
          tekst: 'Er is een plan. Nu zoeken wij met u een aanbieder. Wij vragen eerst wat u belangrijk vindt.',
          wanneer: 'meteen',
          door: JP,
        },
      },
      on: { WENS_BESPROKEN: { target: 'zoekend' } },
    },
    zoekend,
    bijAanbieder,
  },
});

/** The main line: what a toeleider would draw on a whiteboard. */
export const hoofdlijn = jgtSetup.createStateConfig({
  initial: 'opWegNaarHulp',
  meta: { titel: 'Hoofdlijn' },
  states: {
    opWegNaarHulp,
    hulpGestart: {
      id: 'hulpGestart',
      meta: {
        titel: 'Hulp gestart: past zij?',
        termijnen: ['toeleidingEvalueren'],
        taken: ['toeleidingEvalueren'],
        gezin: {
          tekst: 'De hulp is begonnen. Over zes weken vragen wij of zij past. Is dat niet zo? Bel ons eerder.',
          wanneer: 'meteen',
          door: JP,
        },
      },
      on: {
        TOELEIDING_GEEVALUEERD: [{ guard: 'isHulpPassend', target: 'afgerond' }, { target: '#matchZoeken' }],
        VOLGENDE_HULP_GEZOCHT: { target: '#matchZoeken' },
        TOELEIDING_INGETROKKEN: { target: 'afgerond' },
      },
    },
    afgerond: {
      id: 'afgerond',
      meta: {
        titel: 'Afgerond, nog niet gesloten',
        taken: ['zaakSluiten'],
        zonderKlok: 'Sluiten kan pas als de veiligheid is geborgd; de klokken daarvan lopen ernaast.',
      },
      on: {
        ZAAK_GESLOTEN: { guard: or(['isVeiligheidGeborgd', 'heeftVeiligThuisZicht']), target: '#gesloten' },
        VOLGENDE_HULP_GEZOCHT: { target: '#matchZoeken' },
      },
    },
  },
});
