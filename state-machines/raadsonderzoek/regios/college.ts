import { raadSetup } from '../raadsonderzoek.setup.ts';

/** Who begins without the college tells it at once. Source: Jeugdwet 3.1 lid 3-4. */
export const college = raadSetup.createStateConfig({
  initial: 'vaststellen',
  meta: { titel: 'College' },
  states: {
    vaststellen: {
      meta: { titel: 'Weet het college ervan?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
      always: [{ guard: 'moetCollegeWeten', target: 'inTeLichten' }, { target: 'ingelicht' }],
    },
    inTeLichten: {
      meta: {
        titel: 'College in te lichten',
        termijnen: ['collegeInlichten'],
        taken: ['collegeInlichten'],
        gezin: {
          tekst: 'De Raad vertelt de gemeente dat er een onderzoek is, zodat zij u kan blijven helpen.',
          wanneer: { aantal: 1, eenheid: 'dagen' },
          door: 'raadsonderzoeker',
        },
      },
      on: { COLLEGE_INGELICHT: { target: 'ingelicht' } },
    },
    ingelicht: { meta: { titel: 'Het college weet ervan', zonderKlok: 'Er is niets te doen.' } },
  },
});
