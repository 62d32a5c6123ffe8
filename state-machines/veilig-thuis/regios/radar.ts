import { veiligThuisSetup } from '../veilig-thuis.setup.ts';

const nagegaan = [{ guard: 'isMetSignalen', target: '#signalenTeWegen' }, { target: '#radarGewogen' }] as const;

/** The radarfunctie: earlier signals about the same child or household are shown and weighed. Source: domain reference 4.4. */
export const radar = veiligThuisSetup.createStateConfig({
  initial: 'nagaan',
  meta: { titel: 'Eerdere signalen' },
  on: { VERVOLGMELDING_ONTVANGEN: { target: '.teWegen' } },
  states: {
    nagaan: {
      meta: { titel: 'Eerdere signalen na te gaan', termijnen: ['radarRaadplegen'], taken: ['radarRaadplegen'] },
      on: { SIGNALEN_NAGEGAAN: nagegaan },
    },
    teWegen: {
      id: 'signalenTeWegen',
      meta: { titel: 'Signalen te wegen', termijnen: ['signalenWegen'], taken: ['signalenWegen'] },
      on: { SIGNALEN_GEWOGEN: { target: 'gewogen' }, SIGNALEN_NAGEGAAN: { actions: 'noteer' } },
    },
    gewogen: {
      id: 'radarGewogen',
      meta: { titel: 'Signalen gewogen', zonderKlok: 'Er is niets te doen, tot er een signaal bij komt.' },
      on: { SIGNALEN_NAGEGAAN: { guard: 'isMetSignalen', target: 'teWegen' } },
    },
  },
});
