import { NEDERLANDSE_KALENDER } from '../../libs/kalender/index.ts';
import {
  BESLUIT,
  BEWAARTERMIJN_DOSSIER,
  CONTINUITEIT_NA_VERHUIZING,
  CRISIS_TER_PLAATSE,
  EERSTE_CONTACT,
  HULPVERLENINGSPLAN,
  ONDERZOEK,
  PLAN_OP_SCHRIFT,
  TERMIJNDEFINITIES,
  VEILIGHEIDSCHECK,
  WMO_BESLISTERMIJN,
  WMO_ONDERZOEK,
  WMO_PERSOONLIJK_PLAN,
  berekenKlok,
} from '../../libs/termijnen/index.ts';
import { gestart, om, opgeschort } from '../../libs/termijnen/testing.ts';

const kalender = NEDERLANDSE_KALENDER;

describe.each([
  {
    artikel: 'Jeugdwet 4.1.3 lid 4: plan op schrift binnen 14 dagen',
    definitie: PLAN_OP_SCHRIFT,
    gevallen: [
      ['2026-04-13', '2026-04-28'],
      ['2026-06-01', '2026-06-15'],
    ],
  },
  {
    artikel: 'Jeugdwet 4.1.3 lid 5: plan binnen zes weken nadat vaststaat dat er geen familiegroepsplan komt',
    definitie: HULPVERLENINGSPLAN,
    gevallen: [
      ['2026-07-01', '2026-08-12'],
      ['2026-03-16', '2026-04-28'],
    ],
  },
  {
    artikel: 'Jeugdwet 2.7a: dezelfde hulp tot een jaar na verhuizing, zonder Algemene termijnenwet',
    definitie: CONTINUITEIT_NA_VERHUIZING,
    gevallen: [['2026-05-01', '2027-05-01']],
  },
  {
    artikel: 'Jeugdwet 7.3.8: dossier 20 jaar bewaren',
    definitie: BEWAARTERMIJN_DOSSIER,
    gevallen: [['2028-02-29', '2048-02-29']],
  },
  {
    artikel: 'Wmo 2015 2.3.2 lid 1: onderzoek binnen zes weken na de melding',
    definitie: WMO_ONDERZOEK,
    gevallen: [['2026-03-24', '2026-05-06']],
  },
  {
    artikel: 'Wmo 2015 2.3.2 lid 2: persoonlijk plan binnen zeven dagen',
    definitie: WMO_PERSOONLIJK_PLAN,
    gevallen: [['2026-03-24', '2026-03-31']],
  },
  {
    artikel: 'Wmo 2015 2.3.5 lid 2: besluit binnen twee weken na de aanvraag',
    definitie: WMO_BESLISTERMIJN,
    gevallen: [['2026-04-21', '2026-05-06']],
  },
  {
    artikel: 'werkafspraak: eerste contact binnen vijf werkdagen',
    definitie: EERSTE_CONTACT,
    gevallen: [
      ['2026-04-01', '2026-04-10'],
      ['2026-05-12', '2026-05-21'],
    ],
  },
  {
    artikel: 'werkafspraak: onderzoek in zes weken, zonder Algemene termijnenwet',
    definitie: ONDERZOEK,
    gevallen: [['2026-03-24', '2026-05-05']],
  },
  {
    artikel: 'werkafspraak: besluit in twee weken, zonder Algemene termijnenwet',
    definitie: BESLUIT,
    gevallen: [['2026-04-21', '2026-05-05']],
  },
] as const)('$artikel', ({ definitie, gevallen }) => {
  it.each(gevallen.map(([start, verwacht]) => ({ start, verwacht })))(
    'vanaf $start: tot en met $verwacht',
    ({ start, verwacht }) => {
      expect(berekenKlok(definitie, [gestart(start)], kalender, om(start)).laatsteDag).toBe(verwacht);
    },
  );
});

describe('klokken in uren', () => {
  it('veiligheidscheck binnen 24 uur, ook over het weekend', () => {
    expect(berekenKlok(VEILIGHEIDSCHECK, [gestart('2026-03-13')], kalender, om('2026-03-13')).laatsteMoment).toBe(
      om('2026-03-14'),
    );
  });

  it('crisisteam binnen 2 uur ter plaatse', () => {
    expect(berekenKlok(CRISIS_TER_PLAATSE, [gestart('2026-03-13')], kalender, om('2026-03-13')).laatsteMoment).toBe(
      om('2026-03-13', 11),
    );
  });

  it('een veiligheidsklok staat nooit stil', () => {
    const stand = berekenKlok(
      VEILIGHEIDSCHECK,
      [gestart('2026-03-13'), opgeschort('2026-03-13', 'overmacht')],
      kalender,
      om('2026-03-13', 12),
    );
    expect(stand).toMatchObject({
      status: 'loopt',
      genegeerd: [{ volgnummer: 2, code: 'OPSCHORTING.GROND_ONBEKEND' }],
    });
  });
});

describe('elke termijn noemt zijn bron', () => {
  it.each(TERMIJNDEFINITIES.map((definitie) => ({ id: definitie.id, definitie })))('$id', ({ definitie }) => {
    expect(definitie.bron.wet).not.toBe('');
    expect(definitie.bron.artikel).not.toBe('');
    if (definitie.zekerheid !== 'wet') expect(definitie.bron.vindplaats).toBeDefined();
    if (definitie.familie !== 'wettelijk') expect(definitie.atw).toBe(false);
  });

  it('en heeft een eigen id', () => {
    expect(new Set(TERMIJNDEFINITIES.map(({ id }) => id)).size).toBe(TERMIJNDEFINITIES.length);
  });
});
