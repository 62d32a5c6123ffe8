import { and, not, or } from 'xstate';

import { cjgSetup } from '../cjg-intake.setup.ts';

/**
 * The shadow term: eight weeks from the melding, shown beside the one from the aanvraag, because courts often see a clear
 * request as an aanvraag. It stands still whenever the other one does.
 */
export const meldingstermijn = cjgSetup.createStateConfig({
  initial: 'vaststellen',
  meta: { titel: 'Beslistermijn vanaf de melding' },
  states: {
    vaststellen: {
      meta: { titel: 'Begon de zaak als melding?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
      always: [{ guard: 'isAanvraag', target: 'voorbij' }, { target: 'open' }],
    },
    open: {
      initial: 'loopt',
      meta: {
        titel: 'Termijn vanaf de melding',
        gezin: {
          tekst:
            'Wij tellen de tijd vanaf de dag dat u ons om hulp vroeg. Wij zijn nog bezig, en u hoort van ons hoelang nog.',
          wanneer: { aantal: 4, eenheid: 'weken' },
          door: 'intake',
        },
      },
      on: {
        BESLUIT_BEKENDGEMAAKT: { guard: 'isBesluitGenomen', target: 'voorbij' },
        AANVRAAG_INGETROKKEN: { guard: 'isOpWegNaarBesluit', target: 'voorbij' },
        GEEN_AANVRAAG_GEWENST: { guard: 'isKeuzeAanHetGezin', target: 'voorbij' },
        BESLISTERMIJN_OPGESCHORT: {
          guard: 'heeftAanvraag',
          actions: {
            type: 'schortOpTot',
            params: ({ event }) => ({
              termijn: 'beslistermijnVanafMelding',
              grond: event.gegevens.grond,
              tot: event.gegevens.tot,
            }),
          },
        },
        VERTRAGING_MEEGEDEELD: {
          guard: and(['isNieuweTermijn', 'heeftAanvraag']),
          actions: {
            type: 'verlengTermijn',
            params: ({ event }) => ({
              termijn: 'beslistermijnVanafMelding',
              grond: 'kennisgeving',
              duur: { aantal: event.gegevens.weken, eenheid: 'weken' as const },
            }),
          },
        },
      },
      states: {
        loopt: {
          meta: { titel: 'Loopt', termijnen: ['beslistermijnVanafMelding'] },
          on: { AANVULLING_GEVRAAGD: { guard: 'isAanvraagInBehandeling', target: 'staatStil' } },
        },
        staatStil: {
          meta: { titel: 'Staat stil tot de aanvulling', schortOp: { beslistermijnVanafMelding: 'aanvulling' } },
          on: {
            AANVULLING_ONTVANGEN: { guard: or(['isVolledig', 'isOnvoldoende']), target: 'loopt' },
            TERMIJN_OVERSCHREDEN: {
              guard: { type: 'betreftTermijn', params: { termijn: 'hersteltermijn' } },
              target: 'loopt',
            },
            BESLUIT_GENOMEN: { guard: 'isKlaarVoorBesluit', target: 'loopt' },
          },
        },
      },
    },
    voorbij: {
      meta: {
        titel: 'Niet (meer) van toepassing',
        zonderKlok: 'De zaak begon als aanvraag, of er is beslist of afgezien.',
      },
    },
  },
});

/** Policy of the gemeente: the term from the melding leads, or the one from the aanvraag. Whichever lapses first counts when the former does. */
const LEIDENDE_TERMIJN = or([
  and([{ type: 'betreftTermijn', params: { termijn: 'beslistermijnVanafMelding' } }, not('isAanvraagLeidend')]),
  and([
    { type: 'betreftTermijn', params: { termijn: 'beslistermijn' } },
    or(['isAanvraagLeidend', not('isEerderVerstreken')]),
  ]),
]);

/** Notice of default and penalty. Source: Awb 4:17, 4:18. It never decides the aanvraag: that duty remains. */
export const ingebrekestelling = cjgSetup.createStateConfig({
  initial: 'geen',
  meta: { titel: 'Niet tijdig beslissen' },
  on: {
    // The leading term lapsed: from here on a notice counts. The family hears what it can do.
    TERMIJN_OVERSCHREDEN: {
      guard: LEIDENDE_TERMIJN,
      actions: ['onthoudVerstreken', { type: 'stuurBericht', params: { sjabloon: 'termijnVoorbij', aan: 'gezin' } }],
    },
  },
  states: {
    geen: {
      meta: { titel: 'Geen ingebrekestelling', zonderKlok: 'Niemand heeft de gemeente in gebreke gesteld.' },
      on: {
        INGEBREKESTELLING_ONTVANGEN: [
          { guard: and(['isTermijnVerstreken', 'isNogNietBekendgemaakt']), target: 'open' },
          {
            target: 'nietGeldig',
            actions: { type: 'stuurBericht', params: { sjabloon: 'ingebrekestellingTeVroeg', aan: 'gezin' } },
          },
        ],
      },
    },
    /** Recorded, and without effect. A new one can follow, and a person can judge otherwise. */
    nietGeldig: {
      id: 'nietGeldig',
      meta: {
        titel: 'Ingebrekestelling ontvangen die niet geldt',
        zonderKlok: 'Zij heeft geen gevolg; een nieuwe kan altijd.',
        taken: ['ingebrekestellingBeoordelen'],
      },
      on: {
        INGEBREKESTELLING_ONTVANGEN: [
          { guard: and(['isTermijnVerstreken', 'isNogNietBekendgemaakt']), target: 'open' },
          { actions: { type: 'stuurBericht', params: { sjabloon: 'ingebrekestellingTeVroeg', aan: 'gezin' } } },
        ],
        INGEBREKESTELLING_BEOORDEELD: [
          { guard: and(['isIngebrekestellingGeldig', 'isNogNietBekendgemaakt']), target: 'open' },
          { target: 'geen' },
        ],
      },
    },
    open: {
      id: 'ingebrekestellingOpen',
      initial: 'respijt',
      meta: { titel: 'In gebreke gesteld' },
      states: {
        respijt: {
          meta: {
            titel: 'In gebreke gesteld: nog twee weken zonder dwangsom',
            termijnen: ['respijt'],
            taken: ['metSpoedBeslissen', 'ingebrekestellingBeoordelen'],
            gezin: {
              tekst:
                'Wij hebben uw brief dat wij te laat zijn. Volgens onze gegevens klopt dat, en het spijt ons. Wij moeten binnen twee weken beslissen. Lukt dat niet, dan krijgt u geld voor elke dag daarna.',
              wanneer: 'meteen',
              door: 'besluitteam',
            },
          },
          on: {
            INGEBREKESTELLING_BEOORDEELD: [
              { guard: 'isIngebrekestellingGeldig', actions: 'noteer' },
              { target: '#nietGeldig' },
            ],
            BESLUIT_BEKENDGEMAAKT: { guard: 'isBesluitGenomen', target: '#ingebrekestellingVoorbij' },
            AANVRAAG_INGETROKKEN: { guard: 'isOpWegNaarBesluit', target: '#ingebrekestellingVoorbij' },
            TERMIJN_OVERSCHREDEN: {
              guard: { type: 'betreftTermijn', params: { termijn: 'respijt' } },
              target: 'dwangsomLoopt',
              actions: 'onthoudLaatsteDag',
            },
          },
        },
        dwangsomLoopt: {
          meta: {
            titel: 'De dwangsom loopt',
            termijnen: ['dwangsomdagen'],
            taken: ['metSpoedBeslissen'],
            gezin: {
              tekst:
                'Wij zijn nog steeds te laat. U krijgt geld voor elke dag dat het langer duurt, hoogstens 42 dagen. U hoeft daar niets voor te doen.',
              wanneer: 'meteen',
              door: 'besluitteam',
            },
          },
          on: {
            BESLUIT_BEKENDGEMAAKT: { guard: 'isBesluitGenomen', target: 'vaststellen', actions: 'onthoudLaatsteDag' },
            AANVRAAG_INGETROKKEN: { guard: 'isOpWegNaarBesluit', target: 'vaststellen', actions: 'onthoudLaatsteDag' },
            TERMIJN_OVERSCHREDEN: {
              guard: { type: 'betreftTermijn', params: { termijn: 'dwangsomdagen' } },
              target: 'vaststellen',
              actions: 'onthoudLaatsteDag',
            },
          },
        },
        vaststellen: {
          meta: {
            titel: 'Dwangsom vast te stellen',
            termijnen: ['dwangsombesluit'],
            taken: ['dwangsomVaststellen'],
            gezin: {
              tekst: 'Binnen twee weken hoort u hoeveel geld u krijgt omdat wij te laat waren.',
              wanneer: 'meteen',
              door: 'besluitteam',
            },
          },
          on: {
            DWANGSOM_VASTGESTELD: [
              { guard: 'isDwangsomNul', target: '#ingebrekestellingVoorbij' },
              { target: 'betalen' },
            ],
          },
        },
        betalen: {
          meta: {
            titel: 'Dwangsom te betalen',
            termijnen: ['dwangsomBetaling'],
            taken: ['dwangsomBetalen'],
            gezin: {
              tekst: 'U krijgt het geld binnen zes weken op uw rekening.',
              wanneer: 'meteen',
              door: 'besluitteam',
            },
          },
          on: { DWANGSOM_BETAALD: { target: '#ingebrekestellingVoorbij' } },
        },
      },
    },
    /** There is one dwangsom for one aanvraag; a later notice is kept in the dossier. */
    voorbij: {
      id: 'ingebrekestellingVoorbij',
      meta: {
        titel: 'Ingebrekestelling afgehandeld',
        zonderKlok: 'Het geld is betaald, of er was niets verschuldigd.',
      },
      on: { INGEBREKESTELLING_ONTVANGEN: { actions: 'noteer' } },
    },
  },
});
