import { datum, NEDERLANDSE_KALENDER } from '../../libs/kalender/index.ts';
import {
  BELANGHEBBENDEN_HOREN,
  BESLISSING_GESLOTEN,
  berekenKlok,
  HULPVERLENINGSPLAN_GESLOTEN,
  INSTEMMING_GESLOTEN_INGETROKKEN,
  MACHTIGING_GESLOTEN_ONGEBRUIKT,
  MACHTIGING_ONGEBRUIKT,
  MEDEDELING_OPNAME,
} from '../../libs/termijnen/index.ts';
import { gestart, om } from '../../libs/termijnen/testing.ts';
import { laatsteDagVan } from '../../state-machines/gedeeld/bescherming/maatregel.ts';

const kalender = NEDERLANDSE_KALENDER;

describe.each([
  {
    artikel: 'Rv 800 lid 3: horen binnen twee weken, ook als die op een feestdag eindigen',
    definitie: BELANGHEBBENDEN_HOREN,
    gevallen: [
      ['2026-03-23', '2026-04-06'], // Tweede Paasdag
      ['2026-06-01', '2026-06-15'],
    ],
  },
  {
    artikel: 'BW 1:265c: een machtiging uithuisplaatsing vervalt na drie maanden zonder gebruik',
    definitie: MACHTIGING_ONGEBRUIKT,
    gevallen: [
      ['2026-11-30', '2027-02-28'],
      ['2026-03-31', '2026-06-30'],
    ],
  },
  {
    artikel: 'Jeugdwet 6.2.9: plan binnen zes weken na de opname',
    definitie: HULPVERLENINGSPLAN_GESLOTEN,
    gevallen: [['2026-03-23', '2026-05-04']],
  },
  {
    artikel: 'Jeugdwet 6.1.6 lid 6: mededeling binnen vier dagen, weekend of niet',
    definitie: MEDEDELING_OPNAME,
    gevallen: [['2026-04-30', '2026-05-04']],
  },
  {
    artikel: 'Jeugdwet 6.1.2-6.1.12: beslissing binnen drie weken als de jeugdige al binnen is',
    definitie: BESLISSING_GESLOTEN,
    gevallen: [['2026-04-06', '2026-04-27']], // Koningsdag
  },
  {
    artikel: 'Jeugdwet 6.1.2-6.1.12: drie maanden zonder gebruik',
    definitie: MACHTIGING_GESLOTEN_ONGEBRUIKT,
    gevallen: [['2026-08-31', '2026-11-30']],
  },
  {
    artikel: 'Jeugdwet 6.1.2-6.1.12: verval op de veertiende dag na intrekking van de instemming',
    definitie: INSTEMMING_GESLOTEN_INGETROKKEN,
    gevallen: [['2026-12-11', '2026-12-25']], // Eerste Kerstdag
  },
] as const)('$artikel', ({ definitie, gevallen }) => {
  it.each(gevallen.map(([start, verwacht]) => ({ start, verwacht })))(
    'vanaf $start: tot en met $verwacht',
    ({ start, verwacht }) => {
      expect(berekenKlok(definitie, [gestart(start)], kalender, om(start)).laatsteDag).toBe(verwacht);
    },
  );
});

describe('hoelang een maatregel of machtiging hoogstens duurt', () => {
  it.each([
    { soort: 'ots', geval: 'OTS een jaar (BW 1:258)', begin: '2027-03-01', einde: '2028-03-01' },
    {
      soort: 'vots',
      geval: 'VOTS drie maanden vanaf 30 november (BW 1:257)',
      begin: '2026-11-30',
      einde: '2027-02-28',
    },
    { soort: 'uithuisplaatsing', geval: 'machtiging een jaar (BW 1:265c)', begin: '2028-02-29', einde: '2029-02-28' },
    {
      soort: 'spoeduithuisplaatsing',
      geval: 'spoed vier weken (Rv 800 lid 3)',
      begin: '2026-04-17',
      einde: '2026-05-15',
    },
    { soort: 'gesloten', geval: 'gesloten een jaar (Jeugdwet 6.1)', begin: '2026-05-01', einde: '2027-05-01' },
    { soort: 'voorwaardelijk', geval: 'voorwaardelijk een half jaar', begin: '2026-08-31', einde: '2027-02-28' },
    {
      soort: 'spoedgesloten',
      geval: 'spoed gesloten vier weken (6.1.12 lid 2)',
      begin: '2026-04-17',
      einde: '2026-05-15',
    },
  ] as const)('$geval', ({ soort, begin, einde }) => {
    expect(laatsteDagVan(soort, datum(begin))).toBe(einde);
  });
});
