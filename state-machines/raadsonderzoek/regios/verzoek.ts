import { and } from 'xstate';

import { raadSetup } from '../raadsonderzoek.setup.ts';

const RO = 'raadsonderzoeker';

const beoordeling = raadSetup.createStateConfig({
  id: 'vtoBeoordeling',
  meta: {
    titel: 'Verzoek te beoordelen',
    termijnen: ['vtoBeoordeling'],
    taken: ['vtoBeoordelen'],
    gezin: {
      tekst:
        'De Raad voor de Kinderbescherming heeft een verzoek over uw gezin gekregen. U hoort snel wat de Raad doet.',
      wanneer: { aantal: 1, eenheid: 'dagen' },
      door: RO,
    },
  },
  on: {
    VTO_BEOORDEELD: [
      { guard: 'isVtoAanvaard', target: 'wacht' },
      { guard: 'isVtoOnvolledig', target: 'aanvulling' },
      { guard: 'isVtoSpoed', target: '#raadSpoed' },
      { target: '#terugNaarGemeente' },
    ],
  },
});

/** The wait. It stops no clock of safety: the local team stays responsible, and the family hears how long it takes. */
const wacht = raadSetup.createStateConfig({
  initial: 'binnenNorm',
  meta: {
    titel: 'Wacht op het onderzoek; het lokale team blijft verantwoordelijk voor de veiligheid',
    termijnen: ['raadWachttijd', 'raadWachttijdLang'],
    taken: ['onderzoekStarten'],
    gezin: {
      tekst: 'U wacht op het onderzoek. Het lokale team blijft bij u betrokken. Gaat het niet goed? Bel hen meteen.',
      wanneer: 'meteen',
      door: RO,
    },
  },
  on: { RAADSONDERZOEK_GESTART: { target: '#raadsonderzoek' } },
  states: {
    binnenNorm: {
      meta: { titel: 'Binnen de norm' },
      on: {
        WACHTTIJD_MEEGEDEELD: { actions: 'noteer' },
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'raadWachttijd' } },
          target: 'bijTePraten',
        },
      },
    },
    bijTePraten: {
      meta: {
        titel: 'Langer dan de norm: gezin bij te praten',
        termijnen: ['wachtBijpraten'],
        taken: ['gezinBijpraten'],
      },
      on: { WACHTTIJD_MEEGEDEELD: { target: 'bijgepraat' } },
    },
    bijgepraat: {
      meta: { titel: 'Langer dan de norm: gezin is bijgepraat', termijnen: ['wachtOpnieuwBijpraten'] },
      on: {
        WACHTTIJD_MEEGEDEELD: { actions: 'noteer' },
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'wachtOpnieuwBijpraten' } },
          target: 'bijTePraten',
        },
      },
    },
  },
});

/** From the request to the start of the onderzoek, which a danger can bring forward at any moment. Source: domain reference 4.5. */
export const verzoek = raadSetup.createStateConfig({
  initial: 'vaststellen',
  meta: { titel: 'Verzoek tot onderzoek' },
  on: {
    SPOED_VASTGESTELD: { target: '#raadSpoed' },
    ALARM_OPGEPAKT: { guard: and(['isInAlarm', 'isSpoedGevraagd']), target: '#raadSpoed' },
  },
  states: {
    vaststellen: {
      meta: { titel: 'Spoed?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
      always: [{ guard: 'isSpoed', target: '#raadSpoed' }, { target: 'beoordeling' }],
    },
    beoordeling,
    aanvulling: {
      meta: {
        titel: 'Wacht op aanvulling van het verzoek; het lokale team blijft verantwoordelijk voor de veiligheid',
        termijnen: ['vtoAanvulling'],
        taken: ['aanvullingVolgen'],
        gezin: {
          tekst: 'De Raad heeft meer informatie nodig. Het lokale team blijft tot die tijd bij u betrokken.',
          wanneer: 'meteen',
          door: RO,
        },
      },
      on: { VTO_AANGEVULD: { target: 'beoordeling' } },
    },
    wacht,
  },
});
