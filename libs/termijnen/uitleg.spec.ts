import { NEDERLANDSE_KALENDER } from '../kalender/index.ts';
import { BESLISTERMIJN, BESLISTERMIJN_BEZWAAR } from './awb.ts';
import { legHerzieningUit } from './herziening.ts';
import { EERSTE_CONTACT, VEILIGHEIDSCHECK } from './lokaal.ts';
import { gestart, gestopt, hervat, om, opgeschort, vervallen, verlengd } from './testing.ts';
import { legUit } from './uitleg.ts';

const kalender = NEDERLANDSE_KALENDER;
const start = gestart('2026-02-03');
const stil = [opgeschort('2026-03-01', 'aanvulling'), hervat('2026-03-14')];

describe('een termijn voorgelezen', () => {
  it('zoals in het voorbeeld: duur, opschorting, Algemene termijnenwet', () => {
    expect(legUit(BESLISTERMIJN, [start, ...stil], kalender, om('2026-03-20'))).toEqual([
      '8 weken (Awb 4:13) vanaf 3 februari 2026 = 31 maart 2026',
      '12 dagen opgeschort wegens ontbrekende gegevens (Awb 4:15 lid 1 onder a) = 12 april 2026',
      'dat is een zondag, dus maandag 13 april 2026 (Algemene termijnenwet art. 1)',
    ]);
  });

  it('een dag is een dag', () => {
    const feiten = [start, opgeschort('2026-03-01', 'aanvulling', { tot: '2026-03-03' })];
    expect(legUit(BESLISTERMIJN, feiten, kalender, om('2026-03-20'))[1]).toBe(
      '1 dag opgeschort wegens ontbrekende gegevens (Awb 4:15 lid 1 onder a) = 1 april 2026',
    );
  });

  it('met een verdaging, en een feestdag bij naam', () => {
    const feiten = [gestart('2026-02-02'), verlengd('2026-03-01', 'verdaging', { aantal: 6, eenheid: 'weken' })];
    expect(legUit(BESLISTERMIJN_BEZWAAR, feiten, kalender, om('2026-03-20'))).toEqual([
      '6 weken (Awb 7:10 lid 1) vanaf 2 februari 2026 = 16 maart 2026',
      'verlengd met 6 weken wegens verdaging (Awb 7:10 lid 3) = 27 april 2026',
      'dat is Koningsdag, dus dinsdag 28 april 2026 (Algemene termijnenwet art. 1)',
    ]);
  });

  it('met een gelijkgestelde dag', () => {
    expect(legUit(BESLISTERMIJN, [gestart('2026-03-20')], kalender, om('2026-03-20'))[1]).toBe(
      'dat is een dag die bij koninklijk besluit met een feestdag is gelijkgesteld, dus maandag 18 mei 2026 (Algemene termijnenwet art. 1)',
    );
  });

  it('waarom zij niet opschuift', () => {
    const feiten = [start, verlengd('2026-03-01', 'kennisgeving', { aantal: 26, eenheid: 'dagen' })];
    expect(legUit(BESLISTERMIJN, feiten, kalender, om('2026-03-20'))[2]).toBe(
      'dat is een zondag, maar het blijft zondag 26 april 2026: de Algemene termijnenwet geldt niet voor deze termijn',
    );
  });

  it('in uren en in werkdagen', () => {
    expect(legUit(VEILIGHEIDSCHECK, [gestart('2026-03-28')], kalender, om('2026-03-28'))).toEqual([
      '24 uur (Werkafspraak veiligheidscheck) vanaf 28 maart 2026 om 09:00 uur (+01:00) = 29 maart 2026 om 10:00 uur (+02:00)',
    ]);
    expect(legUit(EERSTE_CONTACT, [gestart('2026-04-01')], kalender, om('2026-04-01'))).toEqual([
      '5 werkdagen (Werkafspraak eerste contact) vanaf 1 april 2026 = 10 april 2026',
    ]);
  });

  it('als zij stilstaat zonder bekend einde', () => {
    expect(
      legUit(BESLISTERMIJN, [start, opgeschort('2026-03-01', 'aanvulling')], kalender, om('2026-03-10')).at(-1),
    ).toBe('de termijn staat nog stil; dit is het einde als zij op 10 maart 2026 weer gaat lopen');
  });

  it('als zij is gehaald, overschreden, vervallen of nooit begonnen', () => {
    const slot = (...feiten: Parameters<typeof legUit>[1]) =>
      legUit(BESLISTERMIJN, feiten, kalender, om('2026-05-01')).slice(1);
    expect(slot(start, gestopt('2026-03-31'))).toEqual(['gehaald op 31 maart 2026, op tijd']);
    expect(slot(start, gestopt('2026-04-03'))).toEqual([
      'gehaald op 3 april 2026, te laat',
      'overschreden sinds 1 april 2026, bekend op 1 april 2026',
    ]);
    expect(slot(start)).toEqual(['overschreden sinds 1 april 2026, bekend op 1 april 2026']);
    expect(slot(start, vervallen('2026-03-02'))).toEqual(['de termijn is vervallen op 2 maart 2026']);
    expect(legUit(BESLISTERMIJN, [], kalender, om('2026-05-01'))).toEqual(['de termijn is niet begonnen']);
  });

  it('als zij voorlopig is, of een feit niet meetelt', () => {
    expect(legUit(BESLISTERMIJN, [gestart('2028-12-04')], kalender, om('2028-12-05')).at(-1)).toBe(
      'dit is voorlopig: de vrije dagen zijn alleen bekend van 1 januari 2023 tot en met 31 december 2028',
    );
    expect(
      legUit(
        VEILIGHEIDSCHECK,
        [gestart('2026-03-13'), opgeschort('2026-03-13', 'overmacht')],
        kalender,
        om('2026-03-13'),
      ).at(-1),
    ).toBe('feit 2 telt niet mee: deze termijn kan op deze grond niet stilstaan');
  });
});

describe('een herziene termijn voorgelezen', () => {
  const laat = [
    start,
    opgeschort('2026-03-01', 'aanvulling', { bekend: '2026-04-05' }),
    hervat('2026-03-14', { bekend: '2026-04-05' }),
  ];

  it('noemt de oude en de nieuwe uitkomst, en waarom', () => {
    const herziening = legHerzieningUit(BESLISTERMIJN, laat, kalender, om('2026-04-04'), om('2026-04-06'));
    expect(herziening).toMatchObject({ gewijzigd: true, was: { status: 'overschreden' }, wordt: { status: 'nadert' } });
    expect(herziening.uitleg).toEqual([
      'beslistermijn op de aanvraag: was 31 maart 2026, wordt 13 april 2026',
      'bekend geworden op 5 april 2026: opgeschort op 1 maart 2026 wegens ontbrekende gegevens (Awb 4:15 lid 1 onder a)',
      'bekend geworden op 5 april 2026: hervat op 14 maart 2026',
      'de overschrijding sinds 1 april 2026 vervalt',
      '8 weken (Awb 4:13) vanaf 3 februari 2026 = 31 maart 2026',
      '12 dagen opgeschort wegens ontbrekende gegevens (Awb 4:15 lid 1 onder a) = 12 april 2026',
      'dat is een zondag, dus maandag 13 april 2026 (Algemene termijnenwet art. 1)',
    ]);
  });

  it('noemt wat is ingetrokken, en een overschrijding die daardoor blijkt', () => {
    const feiten = [
      start,
      verlengd('2026-03-20', 'kennisgeving', { aantal: 4, eenheid: 'weken' }, { ingetrokken: '2026-04-10' }),
    ];
    expect(
      legHerzieningUit(BESLISTERMIJN, feiten, kalender, om('2026-04-09'), om('2026-04-11')).uitleg.slice(0, 3),
    ).toEqual([
      'beslistermijn op de aanvraag: was 28 april 2026, wordt 31 maart 2026',
      'ingetrokken op 10 april 2026: verlengd met 4 weken op 20 maart 2026 wegens kennisgeving van een redelijke termijn (Awb 4:14 lid 3)',
      'de termijn is overschreden sinds 1 april 2026',
    ]);
  });

  it('zegt het als er niets is veranderd', () => {
    expect(legHerzieningUit(BESLISTERMIJN, [start], kalender, om('2026-02-10'), om('2026-02-11')).gewijzigd).toBe(
      false,
    );
  });
});
