import { tafelSetup } from '../jeugdbeschermingstafel.setup.ts';
import type { TafelTermijn } from '../jeugdbeschermingstafel.termijnen.ts';

const naEvaluatie = [
  { guard: 'isGeschonden', target: '#onderzoekNodig' },
  { guard: 'isGehaald', target: '#vrijwillig' },
] as const;

/** Until the next evaluation. One that is held in time begins the next period, which has a clock of its own. */
function totEvaluatie(termijn: TafelTermijn, daarna: 'opWeg' | 'opWegVerder') {
  return tafelSetup.createStateConfig({
    meta: { titel: 'Tot de volgende evaluatie', termijnen: [termijn] },
    on: {
      DRANG_GEEVALUEERD: [...naEvaluatie, { target: daarna }],
      TERMIJN_OVERSCHREDEN: { guard: { type: 'betreftTermijn', params: { termijn } }, target: 'teEvalueren' },
    },
  });
}

/**
 * Agreements that are not free of consequence: at most six months, evaluated on the way. A breach leads to the Raad. The end of the
 * six months decides nothing by itself. Source: domain reference 1.6.
 */
export const drang = tafelSetup.createStateConfig({
  id: 'drang',
  initial: 'lopend',
  meta: { titel: 'Drang' },
  on: { AFSPRAAK_GESCHONDEN: { target: '#onderzoekNodig' } },
  states: {
    lopend: {
      initial: 'opWeg',
      meta: {
        titel: 'Afspraken lopen',
        termijnen: ['drangkader'],
        taken: ['afsprakenVolgen'],
        gezin: {
          tekst:
            'Er zijn afspraken gemaakt. Wij kijken na zes weken samen hoe het gaat. Lukt iets niet? Bel ons eerder.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: {
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'drangkader' } },
          target: 'voorbij',
        },
      },
      states: {
        opWeg: totEvaluatie('drangEvaluatie', 'opWegVerder'),
        opWegVerder: totEvaluatie('drangVolgendeEvaluatie', 'opWeg'),
        teEvalueren: {
          meta: { titel: 'Afspraken te evalueren', termijnen: ['drangEvalueren'], taken: ['drangEvalueren'] },
          on: { DRANG_GEEVALUEERD: [...naEvaluatie, { target: 'opWeg' }] },
        },
      },
    },
    voorbij: {
      meta: {
        titel: 'Zes maanden voorbij: nu beslissen',
        termijnen: ['drangBesluit'],
        taken: ['drangBeslissen'],
        gezin: {
          tekst: 'De tijd voor de afspraken is om. Wij bespreken met u of het goed genoeg gaat.',
          wanneer: 'meteen',
          door: 'voorzitter',
        },
      },
      on: { DRANG_GEEVALUEERD: naEvaluatie },
    },
  },
});
