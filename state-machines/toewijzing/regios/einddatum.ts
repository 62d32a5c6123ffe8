import { and, not } from 'xstate';

import { toewijzingSetup } from '../toewijzing.setup.ts';

const bijEinddatum = { type: 'betreftTermijn', params: { termijn: 'einddatum' } } as const;
const naarAnderRecht = and(['isNaarAnderRecht', 'isAchttienTeBeoordelen']);

const teEvalueren = {
  meta: {
    titel: 'Evaluatie te houden',
    termijnen: ['evaluatie'],
    taken: ['evaluatieHouden'],
    gezin: {
      tekst: 'Wij kijken binnenkort samen met u hoe het gaat met de hulp: stoppen, minder, of langer door.',
      wanneer: 'meteen',
      door: 'jeugdprofessional',
    },
  },
} as const;

const aanTePassen = {
  meta: {
    titel: 'Toewijzing aan te passen',
    termijnen: ['aanpassing'],
    taken: ['toewijzingAanpassen'],
    gezin: {
      tekst: 'Wij hebben samen besproken hoe het verdergaat. Wij geven dat nu door aan de aanbieder.',
      wanneer: 'meteen',
      door: 'administratie',
    },
  },
} as const;

/** With an end date: eight weeks before it the evaluation opens; after it help would run without a toewijzing. */
const metEinddatum = toewijzingSetup.createStateConfig({
  initial: 'bewaakt',
  meta: { titel: 'Met einddatum', grenzen: ['einddatum'] },
  on: {
    TERMIJN_OVERSCHREDEN: { guard: bijEinddatum, target: '.verstreken' },
    EVALUATIE_GEHOUDEN: [{ guard: 'isAanpassingNodig', target: '.aanTePassen' }, { target: '.geevalueerd' }],
    VERVOLG_NA_18_BEOORDEELD: { guard: naarAnderRecht, target: '.aanTePassen' },
  },
  states: {
    bewaakt: {
      meta: { titel: 'Einddatum bewaakt', zonderKlok: 'De einddatum staat als grens bij de zaak.' },
      on: { TERMIJN_NADERT: { guard: bijEinddatum, target: 'teEvalueren' } },
    },
    teEvalueren,
    geevalueerd: {
      meta: { titel: 'Geëvalueerd: loopt tot de einddatum', zonderKlok: 'De einddatum staat als grens bij de zaak.' },
    },
    aanTePassen,
    verstreken: {
      id: 'einddatumVerstreken',
      meta: {
        titel: 'Einddatum verstreken',
        termijnen: ['einddatumAfhandelen'],
        taken: ['einddatumAfhandelen'],
        gezin: {
          tekst: 'De afgesproken tijd voor de hulp is om. Loopt de hulp nog? Dan regelen wij dat zij door kan gaan.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: { EVALUATIE_GEHOUDEN: [{ guard: 'isAanpassingNodig', target: 'aanTePassen' }, { actions: 'noteer' }] },
    },
  },
});

/** Without an end date: evaluated every half year. */
const zonderEinddatum = toewijzingSetup.createStateConfig({
  initial: 'loopt',
  meta: { titel: 'Zonder einddatum' },
  on: {
    EVALUATIE_GEHOUDEN: [{ guard: 'isAanpassingNodig', target: '.aanTePassen' }, { target: '.loopt' }],
    VERVOLG_NA_18_BEOORDEELD: { guard: naarAnderRecht, target: '.aanTePassen' },
  },
  states: {
    loopt: {
      meta: {
        titel: 'Tot de volgende evaluatie',
        termijnen: ['periodiekeEvaluatie'],
        gezin: {
          tekst: 'Elk half jaar kijken wij met u hoe het gaat. Wilt u dat eerder? Bel ons.',
          wanneer: { aantal: 1, eenheid: 'weken' },
          door: 'jeugdprofessional',
        },
      },
      on: {
        EVALUATIE_GEHOUDEN: [{ guard: 'isAanpassingNodig', target: 'aanTePassen' }, { actions: 'noteer' }],
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'periodiekeEvaluatie' } },
          target: 'teEvalueren',
        },
      },
    },
    teEvalueren,
    aanTePassen,
  },
});

/** Watch over the end of the toewijzing, and evaluation with the family. A passed end date ends nothing by itself. */
export const einddatum = toewijzingSetup.createStateConfig({
  initial: 'actief',
  meta: { titel: 'Evaluatie en einddatum' },
  states: {
    actief: {
      initial: 'vaststellen',
      meta: { titel: 'Toewijzing geldt' },
      on: {
        TOEWIJZING_GEWIJZIGD: { guard: 'isToegewezen', target: '.vaststellen', actions: 'onthoudEinddatum' },
        TOEWIJZING_VERVALLEN: { guard: 'isVoorbereid', target: 'voorbij' },
        TOEWIJZING_INGETROKKEN: { guard: 'isWachtOpStart', target: 'voorbij' },
        ZORG_GESTOPT: { guard: and(['isHulpGaande', not('isTijdelijkeStop')]), target: 'voorbij' },
      },
      states: {
        vaststellen: {
          meta: { titel: 'Is er een einddatum?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
          always: [{ guard: 'heeftEinddatum', target: 'metEinddatum' }, { target: 'zonderEinddatum' }],
        },
        metEinddatum,
        zonderEinddatum,
      },
    },
    voorbij: { meta: { titel: 'Niets meer te bewaken', zonderKlok: 'Er is geen hulp meer onder deze toewijzing.' } },
  },
});
