import { and, or } from 'xstate';

import { uitgesteld } from '../../gedeeld/wachttijd/uitstel.ts';
import { bovenNorm } from '../../gedeeld/wachttijd/regio.ts';
import { jgtSetup } from '../jgt-toeleiding.setup.ts';

/**
 * The wait as the child lives it: from the first aanmelding at any provider to the first day of help. A refusal or a change of
 * provider does not start it anew. The norms of one provider belong to the toewijzing.
 */
export const wachttijd = jgtSetup.createStateConfig({
  initial: 'nietAangemeld',
  meta: { titel: 'Wachttijd' },
  states: {
    nietAangemeld: {
      meta: {
        titel: 'Wacht niet op een aanbieder',
        zonderKlok: 'De normen tellen vanaf de aanmelding bij een aanbieder.',
      },
      on: {
        MATCH_GEVONDEN: { guard: and(['isZoekend', 'isMatchMogelijk', 'isToestemmingGeregeld']), target: 'wacht' },
      },
    },
    wacht: {
      type: 'parallel',
      meta: { titel: 'Wacht op hulp' },
      on: {
        HULP_GESTART: { guard: 'isAangemeld', target: 'nietAangemeld' },
        TOELEIDING_INGETROKKEN: { target: 'nietAangemeld' },
        VERVOLG_NA_18_BEOORDEELD: {
          guard: and(['isNaarAnderRecht', 'isAchttienTeBeoordelen']),
          target: 'nietAangemeld',
        },
        VOLGENDE_HULP_GEZOCHT: { guard: 'isHulpVerwacht', target: 'nietAangemeld' },
      },
      states: {
        duur: {
          initial: 'doorlopend',
          meta: {
            titel: 'Hoelang het kind wacht',
            termijnen: ['totaleWachttijd', 'totaleWachttijdRegio'],
            gezin: {
              tekst: 'Wij houden bij hoelang u wacht. Duurt het te lang, dan zoeken wij met u een andere plek.',
              wanneer: { aantal: 2, eenheid: 'weken' },
              door: 'jeugdprofessional',
            },
          },
          states: {
            doorlopend: { meta: { titel: 'Zonder uitstel' }, on: { UITSTEL_GEVRAAGD: { target: 'uitstel' } } },
            uitstel: {
              meta: uitgesteld(['totaleWachttijd', 'totaleWachttijdRegio']),
              on: { UITSTEL_GEEINDIGD: { target: 'doorlopend' } },
            },
          },
        },
        plicht: {
          initial: 'binnenNorm',
          meta: { titel: 'Wat er boven de norm moet gebeuren' },
          states: {
            binnenNorm: {
              meta: { titel: 'Binnen de norm', zonderKlok: 'De norm loopt ernaast.' },
              on: {
                TERMIJN_OVERSCHREDEN: { guard: 'isNormOverschreden', target: 'boven' },
                // The provider says beforehand that it will take too long: nobody waits for the norm to pass first.
                AANBIEDER_GEACCEPTEERD: {
                  guard: and([or(['isAangeboden', 'isOpWachtlijst']), 'isAcceptatieBovenNorm']),
                  target: 'boven',
                },
                OP_WACHTLIJST_GEPLAATST: { guard: and(['isAangeboden', 'isWachtlijstBovenNorm']), target: 'boven' },
              },
            },
            boven: bovenNorm,
          },
        },
      },
    },
  },
});
