import { NEDERLANDSE_KALENDER, datum, findVrijeDag } from '../../libs/kalender/index.ts';
import { berekenEinde, berekenMoment } from '../../libs/termijnen/index.ts';
import type { DagEenheid, Einde } from '../../libs/termijnen/index.ts';
import { om } from '../../libs/termijnen/testing.ts';

const kalender = NEDERLANDSE_KALENDER;

interface Geval {
  readonly start: string;
  readonly duur: readonly [number, DagEenheid];
  readonly atw?: boolean;
  readonly richting?: 'vooruit' | 'terug';
  readonly opschortingen?: readonly (readonly [string, string])[];
}

function einde({ start, duur: [aantal, eenheid], atw = true, richting = 'vooruit', opschortingen = [] }: Geval): Einde {
  const periodes = opschortingen.map(([van, tot]) => ({ van: datum(van), tot: datum(tot) }));
  return berekenEinde(
    { start: datum(start), duur: { aantal, eenheid }, atw, beleid: 'ATW', richting, opschortingen: periodes },
    kalender,
  );
}

/** A term of one week that ends on the given day. */
function eindigendOp(dag: string): string {
  const week = berekenEinde(
    { start: datum(dag), duur: { aantal: 1, eenheid: 'weken' }, atw: false, beleid: 'ATW', richting: 'terug' },
    kalender,
  );
  return einde({ start: week.laatsteDag, duur: [1, 'weken'] }).laatsteDag;
}

describe('Atw art. 1 lid 1: verlenging tot de eerstvolgende dag die geen zaterdag, zondag of feestdag is', () => {
  it.each([
    { geval: 'een dinsdag blijft staan', dag: '2026-03-10', verwacht: '2026-03-10' },
    { geval: 'een zaterdag wordt maandag', dag: '2026-03-14', verwacht: '2026-03-16' },
    { geval: 'een zondag wordt maandag', dag: '2026-03-15', verwacht: '2026-03-16' },
    { geval: 'Nieuwjaarsdag met de gelijkgestelde vrijdag erna', dag: '2026-01-01', verwacht: '2026-01-05' },
    { geval: 'Goede Vrijdag loopt door tot na Tweede Paasdag', dag: '2026-04-03', verwacht: '2026-04-07' },
    { geval: 'Tweede Paasdag', dag: '2026-04-06', verwacht: '2026-04-07' },
    { geval: 'Koningsdag op maandag', dag: '2026-04-27', verwacht: '2026-04-28' },
    { geval: 'Koningsdag op zaterdag omdat de 27e zondag is', dag: '2025-04-26', verwacht: '2025-04-28' },
    { geval: 'Bevrijdingsdag buiten een lustrumjaar', dag: '2026-05-05', verwacht: '2026-05-06' },
    { geval: '4 mei 2026 is een gewone dag', dag: '2026-05-04', verwacht: '2026-05-04' },
    { geval: 'Hemelvaartsdag met de gelijkgestelde vrijdag erna', dag: '2026-05-14', verwacht: '2026-05-18' },
    { geval: 'Tweede Pinksterdag', dag: '2026-05-25', verwacht: '2026-05-26' },
    { geval: 'Eerste Kerstdag op vrijdag', dag: '2026-12-25', verwacht: '2026-12-28' },
    { geval: 'Eerste Kerstdag op donderdag', dag: '2025-12-25', verwacht: '2025-12-29' },
    {
      geval: 'Tweede Kerstdag op donderdag en de gelijkgestelde vrijdag erna',
      dag: '2024-12-26',
      verwacht: '2024-12-30',
    },
    { geval: 'oudejaarsdag is een gewone dag', dag: '2026-12-31', verwacht: '2026-12-31' },
  ])('$geval', ({ dag, verwacht }) => {
    expect(eindigendOp(dag)).toBe(verwacht);
  });

  it('geldt alleen voor termijnen die in een wet zijn gesteld', () => {
    expect(einde({ start: '2026-03-07', duur: [1, 'weken'], atw: false }).laatsteDag).toBe('2026-03-14');
  });

  it('wordt een keer toegepast, na de opschorting', () => {
    // 8 weken na 12 januari = 9 maart; 12 dagen stil = zaterdag 21 maart; dus maandag 23 maart
    const uitkomst = einde({ start: '2026-01-12', duur: [8, 'weken'], opschortingen: [['2026-01-21', '2026-02-02']] });
    expect([uitkomst.nominaleDag, uitkomst.laatsteDag]).toEqual(['2026-03-21', '2026-03-23']);
  });

  it('een opschorting die pas begint in de dagen die de wet toevoegt telt niet mee', () => {
    // de termijn zelf eindigt op zaterdag 14 maart; de zondag hoort er niet bij
    const uitkomst = einde({ start: '2026-03-07', duur: [1, 'weken'], opschortingen: [['2026-03-15', '2026-03-20']] });
    expect([uitkomst.opgeschorteDagen, uitkomst.laatsteDag]).toEqual([0, '2026-03-16']);
  });
});

describe('Atw art. 1 lid 2: niet voor termijnen die worden teruggerekend', () => {
  it.each([
    { geval: 'twee weken voor 4 mei 2026', start: '2026-05-04', duur: [2, 'weken'], verwacht: '2026-04-20' },
    {
      geval: 'een week voor 3 mei 2026 is zondag 26 april en blijft dat',
      start: '2026-05-03',
      duur: [1, 'weken'],
      verwacht: '2026-04-26',
    },
    {
      geval: 'tien dagen voor 15 mei 2026 is Bevrijdingsdag en blijft dat',
      start: '2026-05-15',
      duur: [10, 'dagen'],
      verwacht: '2026-05-05',
    },
    {
      geval: 'een maand voor 31 maart is 28 februari',
      start: '2026-03-31',
      duur: [1, 'maanden'],
      verwacht: '2026-02-28',
    },
    {
      geval: 'vijf werkdagen voor 10 april slaan Pasen over',
      start: '2026-04-10',
      duur: [5, 'werkdagen'],
      verwacht: '2026-04-01',
    },
  ] as const)('$geval', ({ start, duur, verwacht }) => {
    expect(einde({ start, duur, richting: 'terug' }).laatsteDag).toBe(verwacht);
  });
});

describe('Atw art. 2: een termijn van ten minste drie dagen bevat ten minste twee gewone dagen', () => {
  it.each([
    {
      geval: 'donderdag voor Pasen + 3 dagen: dinsdag en woensdag',
      start: '2026-04-02',
      duur: [3, 'dagen'],
      verwacht: '2026-04-08',
    },
    {
      geval: 'donderdag + 3 dagen: vrijdag en maandag',
      start: '2026-03-12',
      duur: [3, 'dagen'],
      verwacht: '2026-03-16',
    },
    { geval: 'vrijdag + 3 dagen: maandag en dinsdag', start: '2026-03-13', duur: [3, 'dagen'], verwacht: '2026-03-17' },
    { geval: 'maandag + 3 dagen blijft donderdag', start: '2026-03-09', duur: [3, 'dagen'], verwacht: '2026-03-12' },
    {
      geval: 'woensdag voor Kerst 2025 + 4 dagen: maandag en dinsdag',
      start: '2025-12-24',
      duur: [4, 'dagen'],
      verwacht: '2025-12-30',
    },
    { geval: 'twee dagen: art. 2 geldt niet', start: '2026-05-22', duur: [2, 'dagen'], verwacht: '2026-05-26' },
    {
      geval: 'een week met Pasen erin bevat er al twee',
      start: '2026-04-02',
      duur: [1, 'weken'],
      verwacht: '2026-04-09',
    },
    { geval: 'een dag blijft een dag', start: '2026-03-09', duur: [1, 'dagen'], verwacht: '2026-03-10' },
  ] as const)('$geval', ({ start, duur, verwacht }) => {
    expect(einde({ start, duur }).laatsteDag).toBe(verwacht);
  });
});

describe('Atw art. 3: algemeen erkende feestdagen en gelijkgestelde dagen', () => {
  it.each([
    { dag: '2026-01-01', naam: 'Nieuwjaarsdag', lid: '3 lid 1' },
    { dag: '2026-04-03', naam: 'Goede Vrijdag', lid: '3 lid 2' },
    { dag: '2026-04-06', naam: 'Tweede Paasdag', lid: '3 lid 1' },
    { dag: '2026-04-27', naam: 'Koningsdag', lid: '3 lid 1' },
    { dag: '2014-04-26', naam: 'Koningsdag', lid: '3 lid 1' },
    { dag: '2013-04-30', naam: 'Koninginnedag', lid: '3 lid 1' },
    { dag: '2006-04-29', naam: 'Koninginnedag', lid: '3 lid 1' },
    { dag: '2026-05-05', naam: 'Bevrijdingsdag', lid: '3 lid 1' },
    { dag: '2026-05-14', naam: 'Hemelvaartsdag', lid: '3 lid 1' },
    { dag: '2026-05-25', naam: 'Tweede Pinksterdag', lid: '3 lid 1' },
    { dag: '2026-12-25', naam: 'Eerste Kerstdag', lid: '3 lid 1' },
    { dag: '2026-12-26', naam: 'Tweede Kerstdag', lid: '3 lid 1' },
    ...['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'].map((dag) => ({
      dag,
      naam: 'gelijkgestelde dag',
      lid: '3 lid 3',
    })),
    ...['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'].map((dag) => ({
      dag,
      naam: 'gelijkgestelde dag',
      lid: '3 lid 3',
    })),
  ])('$dag is $naam (art. $lid)', ({ dag, naam, lid }) => {
    expect(findVrijeDag(datum(dag), kalender)).toMatchObject({
      naam,
      bron: { wet: 'Algemene termijnenwet', artikel: lid },
    });
  });

  it.each(['2026-05-04', '2014-04-30', '2014-04-28', '2013-04-26', '2026-12-24', '2026-12-31', '2024-04-26'])(
    '%s is een gewone dag',
    (dag) => {
      expect(findVrijeDag(datum(dag), kalender)).toBeUndefined();
    },
  );

  it.each([
    { geval: 'binnen de bekende jaren', start: '2026-03-10', voorlopig: false },
    { geval: 'eindigt na 31 december 2028', start: '2028-12-01', voorlopig: true },
    { geval: 'eindigt voor 1 januari 2023', start: '2022-10-03', voorlopig: true },
    { geval: 'begint in 2022, eindigt in 2023', start: '2022-12-20', voorlopig: false },
  ])('een termijn van zes weken die $geval: voorlopig = $voorlopig', ({ start, voorlopig }) => {
    expect(einde({ start, duur: [6, 'weken'] }).voorlopig).toBe(voorlopig);
  });

  it('een korte termijn die voor zijn tweede gewone dag naar 2022 moet kijken is voorlopig', () => {
    // donderdag 29 december 2022 + 4 dagen = maandag 2 januari 2023; de andere gewone dag is vrijdag 30 december
    expect(einde({ start: '2022-12-29', duur: [4, 'dagen'] })).toMatchObject({
      laatsteDag: '2023-01-02',
      voorlopig: true,
    });
    expect(einde({ start: '2022-12-29', duur: [5, 'dagen'] })).toMatchObject({
      laatsteDag: '2023-01-03',
      voorlopig: false,
    });
  });

  it('een antwoord dat geen kalender raadpleegt is nooit voorlopig', () => {
    expect(einde({ start: '2028-02-29', duur: [20, 'jaren'] }).voorlopig).toBe(false);
    expect(einde({ start: '2040-01-01', duur: [8, 'weken'], atw: false }).voorlopig).toBe(false);
  });
});

describe('Atw art. 4: niet voor uren, en niet voor lange termijnen', () => {
  it.each([
    { geval: '90 dagen schuift op', start: '2026-02-04', duur: [90, 'dagen'], verwacht: '2026-05-06' },
    { geval: '91 dagen schuift niet op', start: '2026-02-03', duur: [91, 'dagen'], verwacht: '2026-05-05' },
    { geval: '12 weken schuift op', start: '2026-02-10', duur: [12, 'weken'], verwacht: '2026-05-06' },
    { geval: '13 weken schuift niet op', start: '2026-02-03', duur: [13, 'weken'], verwacht: '2026-05-05' },
    { geval: '3 maanden schuift op', start: '2026-02-05', duur: [3, 'maanden'], verwacht: '2026-05-06' },
    { geval: '4 maanden schuift niet op', start: '2026-01-05', duur: [4, 'maanden'], verwacht: '2026-05-05' },
    { geval: '1 jaar schuift niet op', start: '2025-05-05', duur: [1, 'jaren'], verwacht: '2026-05-05' },
    { geval: '20 jaren vanaf een schrikkeldag', start: '2028-02-29', duur: [20, 'jaren'], verwacht: '2048-02-29' },
  ] as const)('$geval', ({ start, duur, verwacht }) => {
    expect(einde({ start, duur }).laatsteDag).toBe(verwacht);
  });

  it('een opschorting maakt een termijn van acht weken niet te lang', () => {
    // 8 weken na 5 januari = 2 maart; 64 dagen stil = dinsdag 5 mei, Bevrijdingsdag
    const uitkomst = einde({ start: '2026-01-05', duur: [8, 'weken'], opschortingen: [['2026-01-10', '2026-03-15']] });
    expect([uitkomst.nominaleDag, uitkomst.laatsteDag]).toEqual(['2026-05-05', '2026-05-06']);
  });

  it('werkdagen tellen als dagen: 90 werkdagen (LID1) schuift op van Goede Vrijdag, 91 niet', () => {
    const lid1 = (start: string, aantal: number) =>
      berekenEinde({ start: datum(start), duur: { aantal, eenheid: 'werkdagen' }, atw: true, beleid: 'LID1' }, kalender)
        .laatsteDag;
    expect(lid1('2025-11-25', 90)).toBe('2026-04-07');
    expect(lid1('2025-11-24', 91)).toBe('2026-04-03');
  });

  it('48 uren lopen door Kerst heen', () => {
    expect(berekenMoment({ start: om('2026-12-24', 16), uren: 48 }, kalender).laatsteMoment).toBe(om('2026-12-26', 16));
  });
});

describe('opschorting: een termijn staat stil', () => {
  it.each([
    { geval: 'een periode binnen de termijn', periodes: [['2026-03-10', '2026-03-15']], dagen: 5 },
    {
      geval: 'overlap telt een keer',
      periodes: [
        ['2026-03-10', '2026-03-15'],
        ['2026-03-12', '2026-03-20'],
      ],
      dagen: 10,
    },
    {
      geval: 'een periode in een andere',
      periodes: [
        ['2026-03-10', '2026-03-20'],
        ['2026-03-12', '2026-03-14'],
      ],
      dagen: 10,
    },
    {
      geval: 'aansluitende periodes',
      periodes: [
        ['2026-03-10', '2026-03-15'],
        ['2026-03-15', '2026-03-20'],
      ],
      dagen: 10,
    },
    { geval: 'voor het begin telt niet', periodes: [['2026-02-01', '2026-03-01']], dagen: 0 },
    { geval: 'de dag van de gebeurtenis telt niet', periodes: [['2026-02-20', '2026-03-04']], dagen: 1 },
    { geval: 'na het einde telt niet', periodes: [['2026-03-31', '2026-04-10']], dagen: 0 },
    { geval: 'begint op de laatste dag: telt geheel', periodes: [['2026-03-30', '2026-04-10']], dagen: 11 },
    {
      geval: 'de eerste brengt de tweede binnen de termijn',
      periodes: [
        ['2026-03-10', '2026-03-12'],
        ['2026-04-01', '2026-04-05'],
      ],
      dagen: 6,
    },
    { geval: 'een lege periode', periodes: [['2026-03-10', '2026-03-10']], dagen: 0 },
  ] as const)('vier weken vanaf 2 maart, $geval', ({ periodes, dagen }) => {
    const uitkomst = einde({ start: '2026-03-02', duur: [4, 'weken'], atw: false, opschortingen: periodes });
    const zonder = new Date('2026-03-30T00:00:00Z').getTime();
    expect(uitkomst.opgeschorteDagen).toBe(dagen);
    expect(uitkomst.laatsteDag).toBe(new Date(zonder + dagen * 86_400_000).toISOString().slice(0, 10));
  });

  it('telt bij werkdagen de werkdagen die niet stilstaan', () => {
    // 2, 3 maart; stil 4-10 maart; 11, 12, 13 maart
    const uitkomst = einde({
      start: '2026-03-01',
      duur: [5, 'werkdagen'],
      opschortingen: [['2026-03-04', '2026-03-11']],
    });
    expect(uitkomst.laatsteDag).toBe('2026-03-13');
  });

  it('telt bij uren de verstreken tijd, ook als de klok wordt verzet', () => {
    const stil = { van: om('2026-10-25', 0), tot: om('2026-10-26', 0) }; // 25 uur
    const { laatsteMoment } = berekenMoment({ start: om('2026-10-24', 12), uren: 24, opschortingen: [stil] }, kalender);
    expect(laatsteMoment).toBe(om('2026-10-26', 12));
  });
});
