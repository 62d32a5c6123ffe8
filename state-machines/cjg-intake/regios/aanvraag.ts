import { cjgSetup } from '../cjg-intake.setup.ts';
import { openOverdracht } from './overdracht.ts';

const naBesluit = { guard: 'isKlaarVoorBesluit', target: '#besloten' } as const;

/** With the college, undecided. Source: Awb 4:5, 4:13-4:15. */
const bijCollege = cjgSetup.createStateConfig({
  id: 'aanvraagBijCollege',
  initial: 'inBehandeling',
  meta: { titel: 'Aanvraag bij het college' },
  on: {
    AANVRAAG_INGETROKKEN: { target: '#aanvraagAfgehandeld.ingetrokken' },
    BESLUIT_GENOMEN: naBesluit,
    // Written consent, delay by the applicant, overmacht, foreign information: the end is known when it is recorded.
    BESLISTERMIJN_OPGESCHORT: {
      actions: {
        type: 'schortOpTot',
        params: ({ event }) => ({ termijn: 'beslistermijn', grond: event.gegevens.grond, tot: event.gegevens.tot }),
      },
    },
    VERTRAGING_MEEGEDEELD: [
      {
        guard: 'isNieuweTermijn',
        actions: [
          {
            type: 'verlengTermijn',
            params: ({ event }) => ({
              termijn: 'beslistermijn',
              grond: 'kennisgeving',
              duur: { aantal: event.gegevens.weken, eenheid: 'weken' as const },
            }),
          },
          { type: 'stuurBericht', params: { sjabloon: 'besluitLater', aan: 'gezin' } },
        ],
      },
      { actions: { type: 'stuurBericht', params: { sjabloon: 'besluitLater', aan: 'gezin' } } },
    ],
  },
  states: {
    inBehandeling: {
      id: 'aanvraagInBehandeling',
      meta: {
        titel: 'In behandeling: de beslistermijn loopt',
        termijnen: ['beslistermijn'],
        gezin: {
          tekst:
            'Wij hebben uw aanvraag. U krijgt binnen acht weken een besluit. Lukt dat niet, dan hoort u op tijd waarom en wanneer het wel komt.',
          wanneer: 'meteen',
          door: 'besluitteam',
        },
      },
      on: { AANVULLING_GEVRAAGD: { target: 'wachtOpAanvulling' } },
    },
    wachtOpAanvulling: {
      meta: {
        titel: 'Wacht op aanvulling: de beslistermijn staat stil',
        termijnen: ['hersteltermijn'],
        schortOp: { beslistermijn: 'aanvulling' },
        taken: ['aanvullingVolgen'],
        gezin: {
          tekst:
            'Wij missen nog gegevens van u. U heeft twee weken om ze te geven. Lukt dat niet? Bel ons, dan helpen wij u of krijgt u meer tijd.',
          wanneer: 'meteen',
          door: 'intake',
        },
      },
      on: {
        AANVULLING_ONTVANGEN: [
          { guard: 'isVolledig', target: 'inBehandeling' },
          { guard: 'isOnvoldoende', target: 'buitenBehandelingMogelijk', actions: 'onthoudLaatsteDag' },
          { actions: 'noteer' },
        ],
        HERSTELTERMIJN_VERLENGD: {
          actions: {
            type: 'verlengTermijn',
            params: ({ event }) => ({
              termijn: 'hersteltermijn',
              grond: 'uitstel',
              duur: { aantal: event.gegevens.dagen, eenheid: 'dagen' as const },
            }),
          },
        },
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'hersteltermijn' } },
          target: 'buitenBehandelingMogelijk',
          actions: 'onthoudLaatsteDag',
        },
      },
    },
    /** The power of Awb 4:5 exists for four weeks; after it the college decides on the substance. */
    buitenBehandelingMogelijk: {
      id: 'buitenBehandelingMogelijk',
      meta: {
        titel: 'Aanvulling bleef uit: buiten behandeling stellen is mogelijk',
        termijnen: ['beslistermijn', 'buitenBehandeling'],
        taken: ['buitenBehandelingAfwegen'],
        gezin: {
          tekst:
            'Wij missen nog steeds gegevens. Wij bellen u om te kijken hoe wij toch verder kunnen. U kunt de gegevens nog geven.',
          wanneer: 'meteen',
          door: 'intake',
        },
      },
      on: {
        AANVULLING_ONTVANGEN: [{ guard: 'isVolledig', target: 'inBehandeling' }, { actions: 'noteer' }],
        BEHANDELING_VOORTGEZET: { target: 'inBehandeling' },
        BUITEN_BEHANDELING_GESTELD: { target: '#buitenBehandelingGesteld' },
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'buitenBehandeling' } },
          target: 'inBehandeling',
        },
      },
    },
  },
});

const naarBezwaar = openOverdracht({
  naarRoute: 'bezwaar',
  urgentie: 'U4',
  bijAanvaard: '#aanvraagAfgehandeld.bezwaarElders',
  bijGeweigerd: '#bezwaarTeHerstellen',
  gezin: {
    tekst: 'Wij hebben uw bezwaar ontvangen. Mensen die niet bij het besluit waren, kijken ernaar. Zij schrijven u.',
    wanneer: 'meteen',
    door: 'besluitteam',
  },
});

/** Nothing left to decide here. */
const afgehandeld = cjgSetup.createStateConfig({
  id: 'aanvraagAfgehandeld',
  initial: 'onherroepelijk',
  meta: { titel: 'Aanvraag afgehandeld', zonderKlok: 'Er hoeft hier niets meer te worden beslist.' },
  states: {
    /** The term of the citizen passed. A later bezwaar is still received: whether it may be late is not ours to say (Awb 6:11). */
    onherroepelijk: {
      meta: { titel: 'De bezwaartermijn is voorbij' },
      on: { BEZWAAR_ONTVANGEN: { target: '#inBezwaar' } },
    },
    bezwaarElders: { meta: { titel: 'Het bezwaar is in behandeling op zijn eigen route' } },
    ingetrokken: { meta: { titel: 'Melding of aanvraag ingetrokken' } },
    geenAanvraag: {
      id: 'geenAanvraag',
      meta: { titel: 'Het gezin wilde geen besluit' },
      on: { AANVRAAG_INGEDIEND: { target: '#aanvraagInBehandeling' } },
    },
  },
});

/** From melding to bekendmaking: as long as it is here, the gemeente owes an answer. */
const open = cjgSetup.createStateConfig({
  id: 'aanvraagOpen',
  initial: 'melding',
  meta: { titel: 'Nog niet bekendgemaakt' },
  states: {
    melding: {
      id: 'melding',
      meta: {
        titel: 'Melding: er is nog geen aanvraag',
        zonderKlok: 'De beslistermijn vanaf de melding loopt ernaast.',
      },
      on: {
        AANVRAAG_INGEDIEND: { target: 'bijCollege' },
        AANVRAAG_INGETROKKEN: { target: '#aanvraagAfgehandeld.ingetrokken' },
        GEEN_AANVRAAG_GEWENST: { guard: 'isKeuzeAanHetGezin', target: '#aanvraagAfgehandeld.geenAanvraag' },
      },
    },
    bijCollege,
    /** The beslistermijn runs until bekendmaking, not until the besluit. */
    besloten: {
      id: 'besloten',
      meta: {
        titel: 'Besloten, nog niet bekendgemaakt',
        termijnen: ['beslistermijn'],
        gezin: {
          tekst: 'Er is een besluit, maar u heeft het misschien nog niet. Wij zoeken uit waarom en sturen het u.',
          wanneer: { aantal: 3, eenheid: 'dagen' },
          door: 'besluitteam',
        },
      },
      on: { BESLUIT_BEKENDGEMAAKT: { guard: 'isBesluitGenomen', target: '#bezwaarMogelijk' } },
    },
    /** Also here the four weeks run until bekendmaking (Awb 4:5 lid 4). */
    buitenBehandelingGesteld: {
      id: 'buitenBehandelingGesteld',
      meta: {
        titel: 'Buiten behandeling gesteld, nog niet bekendgemaakt',
        termijnen: ['beslistermijn', 'buitenBehandeling'],
        gezin: {
          tekst: 'Wij konden uw aanvraag niet behandelen. U krijgt dit op papier, met uitleg en wat u kunt doen.',
          wanneer: { aantal: 3, eenheid: 'dagen' },
          door: 'besluitteam',
        },
      },
      on: {
        BESLUIT_BEKENDGEMAAKT: { guard: 'isBesluitGenomen', target: '#bezwaarMogelijk' },
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'buitenBehandeling' } },
          target: 'bijCollege',
        },
      },
    },
  },
});

/** The aanvraag as the Awb sees it, beside the main line. */
export const aanvraag = cjgSetup.createStateConfig({
  initial: 'vaststellen',
  meta: { titel: 'Aanvraag' },
  states: {
    vaststellen: {
      meta: { titel: 'Melding of aanvraag?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
      always: [{ guard: 'isAanvraag', target: '#aanvraagBijCollege' }, { target: '#melding' }],
    },
    open,
    bezwaarMogelijk: {
      id: 'bezwaarMogelijk',
      meta: {
        titel: 'Bekendgemaakt: de bezwaartermijn loopt',
        termijnen: ['bezwaartermijn'],
        gezin: {
          tekst:
            'Bent u het niet eens met het besluit? U kunt binnen zes weken bezwaar maken. Wij leggen graag uit hoe, ook als u het niet met ons eens bent.',
          wanneer: 'meteen',
          door: 'besluitteam',
        },
      },
      on: {
        BEZWAAR_ONTVANGEN: { target: 'inBezwaar' },
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'bezwaartermijn' } },
          target: 'afgehandeld.onherroepelijk',
        },
      },
    },
    inBezwaar: {
      id: 'inBezwaar',
      initial: 'overdracht',
      meta: { titel: 'Bezwaar ontvangen' },
      states: {
        overdracht: naarBezwaar,
        geweigerd: {
          id: 'bezwaarTeHerstellen',
          meta: {
            titel: 'De bezwaarbehandeling nam het niet aan',
            termijnen: ['overdrachtHerstel'],
            taken: ['overdrachtHerstellen'],
            gezin: {
              tekst: 'Wij hebben uw bezwaar en zorgen dat het bij de juiste mensen komt.',
              wanneer: 'meteen',
              door: 'besluitteam',
            },
          },
          on: {
            OVERDRACHT_OPNIEUW_AANGEBODEN: {
              guard: { type: 'betreftOverdracht', params: { naarRoute: 'bezwaar' } },
              target: 'overdracht',
            },
          },
        },
      },
    },
    afgehandeld,
  },
});
