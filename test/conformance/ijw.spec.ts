import { NEDERLANDSE_KALENDER } from '../../libs/kalender/index.ts';
import {
  ANTWOORD_OP_TOEWIJZINGSVERZOEK,
  ANTWOORD_OP_WIJZIGINGSVERZOEK,
  DECLARATIE_ANTWOORD,
  RETOURBERICHT,
  STARTBERICHT,
  STOPBERICHT,
  TERMIJNDEFINITIES,
  VERZOEK_IN_ONDERZOEK,
  VERZOEK_OM_TOEWIJZING,
  WOONPLAATS_AFWIJZING,
  berekenKlok,
} from '../../libs/termijnen/index.ts';
import { gestart, om, opgeschort } from '../../libs/termijnen/testing.ts';

const kalender = NEDERLANDSE_KALENDER;

// Counted by hand on a calendar of 2026: Goede Vrijdag 3 April, Tweede Paasdag 6 April, Koningsdag 27 April, Bevrijdingsdag 5 May,
// Hemelvaartsdag 14 May, the equated 15 May.
describe.each([
  {
    regel: 'OP090: retourbericht binnen drie werkdagen na ontvangst',
    definitie: RETOURBERICHT,
    gevallen: [
      ['2026-03-02', '2026-03-05'],
      ['2026-03-05', '2026-03-10'],
      ['2026-04-01', '2026-04-08'],
    ],
  },
  {
    regel: 'OP090x4: antwoord op een declaratie binnen tien werkdagen',
    definitie: DECLARATIE_ANTWOORD,
    gevallen: [['2026-03-02', '2026-03-16']],
  },
  {
    regel: 'OP271: startbericht binnen vijf werkdagen na de start',
    definitie: STARTBERICHT,
    gevallen: [
      ['2026-03-02', '2026-03-09'],
      ['2026-05-12', '2026-05-21'],
    ],
  },
  {
    regel: 'OP272: stopbericht binnen vijf werkdagen na het einde',
    definitie: STOPBERICHT,
    gevallen: [['2026-04-24', '2026-05-04']],
  },
  {
    regel: 'verzoek om toewijzing binnen vijf werkdagen na de intake',
    definitie: VERZOEK_OM_TOEWIJZING,
    gevallen: [['2026-03-06', '2026-03-13']],
  },
  {
    regel: 'OP274: antwoord op een verzoek om toewijzing binnen vijf werkdagen',
    definitie: ANTWOORD_OP_TOEWIJZINGSVERZOEK,
    gevallen: [['2026-04-30', '2026-05-08']],
  },
  {
    regel: 'OP346: antwoord op een verzoek om wijziging binnen vijf werkdagen',
    definitie: ANTWOORD_OP_WIJZIGINGSVERZOEK,
    gevallen: [['2026-03-02', '2026-03-09']],
  },
  {
    regel: 'OP274 en OP346: in onderzoek tot acht weken na dagtekening, ook als dat een feestdag is',
    definitie: VERZOEK_IN_ONDERZOEK,
    gevallen: [
      ['2026-03-02', '2026-04-27'],
      ['2026-01-12', '2026-03-09'],
    ],
  },
  {
    regel: 'Regeling Jeugdwet 1a.1: woonplaats binnen twee weken, zonder Algemene termijnenwet',
    definitie: WOONPLAATS_AFWIJZING,
    gevallen: [
      ['2026-03-07', '2026-03-21'],
      ['2026-04-21', '2026-05-05'],
    ],
  },
] as const)('$regel', ({ definitie, gevallen }) => {
  it.each(gevallen.map(([start, verwacht]) => ({ start, verwacht })))(
    'vanaf $start: tot en met $verwacht',
    ({ start, verwacht }) => {
      expect(berekenKlok(definitie, [gestart(start)], kalender, om(start)).laatsteDag).toBe(verwacht);
    },
  );
});

describe('berichttermijnen', () => {
  const berichten = TERMIJNDEFINITIES.filter(({ familie }) => familie === 'bericht');

  it('zijn een eigen familie', () => {
    expect(berichten).toHaveLength(9);
  });

  it.each(berichten.map((definitie) => ({ id: definitie.id, definitie })))('$id staat nooit stil', ({ definitie }) => {
    const stand = berekenKlok(
      definitie,
      [gestart('2026-03-02'), opgeschort('2026-03-03', 'overmacht')],
      kalender,
      om('2026-03-03', 12),
    );
    expect(stand).toMatchObject({ status: 'loopt', genegeerd: [{ code: 'OPSCHORTING.GROND_ONBEKEND' }] });
  });
});
