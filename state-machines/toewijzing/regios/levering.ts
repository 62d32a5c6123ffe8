import { and } from 'xstate';

import { toewijzingSetup } from '../toewijzing.setup.ts';

/** Another place was found while the wait is over the norm. */
const stapOver = { guard: and(['isBovenNorm', 'isAlternatiefGevonden']), target: 'overstap' } as const;

/** Sent, and waiting for the first day of help. The norms run beside this. */
const wachtOpStart = toewijzingSetup.createStateConfig({
  id: 'wachtOpStart',
  initial: 'verwacht',
  meta: { titel: 'Wacht op de start van de hulp' },
  on: {
    ZORG_GESTART: { target: '#loopt' },
    TOEWIJZING_INGETROKKEN: { target: '#afgelopen.ingetrokken' },
    START_UITGESTELD: { target: '.verwacht', actions: 'onthoudBeoogdeStart' },
  },
  states: {
    verwacht: {
      meta: {
        titel: 'De hulp begint nog',
        grenzen: ['beoogdeStart'],
        zonderKlok: 'De wachttijdnormen lopen ernaast; de beoogde start staat als grens bij de zaak.',
      },
      on: {
        HULP_BEGONNEN: { target: 'startNavragen', actions: 'onthoudBegin' },
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'beoogdeStart' } },
          target: 'startNavragen',
          actions: 'onthoudBegin',
        },
        ALTERNATIEF_GEZOCHT: stapOver,
      },
    },
    /** The day has come, or somebody said that help began: the message is due. */
    startNavragen: {
      meta: {
        titel: 'Startbericht verwacht',
        termijnen: ['startbericht'],
        taken: ['startNavragen'],
        gezin: {
          tekst: 'De hulp zou nu beginnen. Is dat niet zo? Bel ons, dan vragen wij het de aanbieder.',
          wanneer: { aantal: 3, eenheid: 'dagen' },
          door: 'jeugdprofessional',
        },
      },
      on: { ALTERNATIEF_GEZOCHT: stapOver },
    },
    /** The wait was over the norm, and another provider has room: this toewijzing is withdrawn, the other is a zaak of its own. */
    overstap: {
      meta: {
        titel: 'Overstap naar een andere aanbieder: toewijzing in te trekken',
        termijnen: ['intrekking'],
        taken: ['toewijzingIntrekken'],
        gezin: {
          tekst:
            'Er is eerder plek bij een andere aanbieder. Wij regelen de overstap. U hoeft niets opnieuw te vragen.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
    },
  },
});

const gestopt = [
  { guard: 'isTijdelijkeStop', target: '#tijdelijkGestopt' },
  { guard: 'isVoortijdigeStop', target: '#vervolgNodig' },
  { target: '#afgelopen.gestopt' },
] as const;

/** From the first day of help to its last. */
const hulp = toewijzingSetup.createStateConfig({
  id: 'hulp',
  initial: 'loopt',
  meta: { titel: 'Hulp begonnen' },
  states: {
    loopt: {
      id: 'loopt',
      meta: { titel: 'Hulp loopt', zonderKlok: 'De evaluatie en de einddatum worden ernaast bewaakt.' },
      on: { ZORG_GESTOPT: gestopt, HULP_GEEINDIGD: { target: 'stopNavragen' } },
    },
    stopNavragen: {
      meta: {
        titel: 'Stopbericht verwacht',
        termijnen: ['stopbericht'],
        taken: ['stopNavragen'],
        gezin: {
          tekst: 'Wij hoorden dat de hulp is gestopt. Klopt dat niet, of is er nog iets nodig? Bel ons.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: { ZORG_GESTOPT: gestopt, ZORG_GESTART: { target: 'loopt' } },
    },
    /** JZ588 code 20: the same toewijzing goes on with a new start. */
    tijdelijkGestopt: {
      id: 'tijdelijkGestopt',
      meta: {
        titel: 'Hulp tijdelijk gestopt',
        termijnen: ['tijdelijkeStop'],
        taken: ['tijdelijkeStopNavragen'],
        gezin: {
          tekst: 'De hulp staat even stil. Wij houden bij wanneer zij weer begint. Gaat het niet goed? Bel ons.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: {
        ZORG_GESTART: { target: 'loopt' },
        ZORG_GESTOPT: [
          { guard: 'isTijdelijkeStop', actions: 'noteer' },
          { guard: 'isVoortijdigeStop', target: '#vervolgNodig' },
          { target: '#afgelopen.gestopt' },
        ],
      },
    },
  },
});

/** Nothing is delivered any more; closing waits for the last message to be confirmed. */
const afgelopen = toewijzingSetup.createStateConfig({
  id: 'afgelopen',
  initial: 'gestopt',
  meta: {
    titel: 'Afgelopen, nog niet gesloten',
    taken: ['zaakSluiten'],
    zonderKlok: 'Sluiten kan zodra het laatste bericht is bevestigd; de klok daarvan loopt ernaast.',
  },
  on: { ZAAK_GESLOTEN: { guard: and(['isBerichtInRust', 'isVerzoekBeantwoord']), target: '#gesloten' } },
  states: {
    gestopt: { meta: { titel: 'Hulp definitief gestopt' } },
    ingetrokken: { meta: { titel: 'Ingetrokken voordat de hulp begon' } },
    nietVerzonden: { meta: { titel: 'Vervallen voordat zij was verzonden' } },
  },
});

/** The order and the help itself: what a person who keeps toewijzingen would draw. */
export const levering = toewijzingSetup.createStateConfig({
  initial: 'voorbereid',
  meta: { titel: 'Levering' },
  states: {
    voorbereid: {
      id: 'voorbereid',
      meta: {
        titel: 'Toewijzing voorbereid',
        termijnen: ['verzending'],
        taken: ['toewijzingVerzenden'],
        gezin: {
          tekst: 'Er is een aanbieder voor uw hulp. Wij sturen de aanbieder nu de opdracht.',
          wanneer: 'meteen',
          door: 'administratie',
        },
      },
      on: {
        TOEWIJZING_VERZONDEN: { target: 'toegewezen', actions: 'onthoudVerzonden' },
        TOEWIJZING_VERVALLEN: { target: '#afgelopen.nietVerzonden' },
      },
    },
    toegewezen: {
      id: 'toegewezen',
      initial: 'wachtOpStart',
      meta: { titel: 'Toegewezen' },
      states: { wachtOpStart, hulp },
    },
    /** Help ended before its time: somebody asks the family what is needed now. */
    vervolgNodig: {
      id: 'vervolgNodig',
      meta: {
        titel: 'Hulp voortijdig gestopt: vervolg te bespreken',
        termijnen: ['vervolgNaStop'],
        taken: ['vervolgBespreken'],
        gezin: {
          tekst: 'De hulp is eerder gestopt dan gepland. Wij bellen u om te vragen wat nu nodig is.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: { VERVOLG_BESPROKEN: { target: 'afgelopen.gestopt' } },
    },
    afgelopen,
  },
});
