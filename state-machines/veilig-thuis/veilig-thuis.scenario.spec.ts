import type { Effect } from '../../libs/engine/index.ts';
import { overdrachten, verstrijktOp, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin, verder } from '../gedeeld/testing/pad.ts';
import { toetsPaden } from '../gedeeld/testing/routetoets.ts';
import { veiligThuisRoute } from './veilig-thuis.route.ts';
import { PADEN, type Padstap } from './testing/paden.ts';

type Type = Padstap['type'];

const HIER = 'Veilig Thuis';
const taken = ({ toestand }: Verloop): string[] => toestand.taken.map(({ taak }) => taak);
/** Who has sight on safety, from the first moment on: one organisation at a time, by the effects alone. */
const zicht = ({ effecten }: Verloop): string[] => [
  HIER,
  ...effecten
    .filter((effect): effect is Extract<Effect, { soort: 'zicht' }> => effect.soort === 'zicht')
    .map(({ aan }) => aan ?? HIER),
];
const stap = (dag: number, type: Type, gegevens: Padstap['gegevens'], wie?: string): Padstap => ({
  dag,
  rol: 'jeugdprofessional',
  type,
  gegevens,
  ...(wie !== undefined && { wie }),
});

const baan = toetsPaden(veiligThuisRoute, PADEN);

// Monday 11 January 2027 is day 0, ten o'clock. These are norms and agreements: no Algemene termijnenwet.
describe('klokken: de laatste dag volgt uit norm en afspraak', () => {
  it.each([
    {
      geval: 'acuutcheck: twee uur na de melding van 10.00 uur, en geen tel later',
      pad: PADEN.naarLokaalTeam,
      stappen: 1,
      termijn: 'acuutcheck',
      verstrijkt: '2027-01-11T11:00:00.001Z',
    },
    {
      geval: 'veiligheidsbeoordeling: vijf werkdagen na maandag 11 januari is maandag 18 januari',
      pad: PADEN.naarLokaalTeam,
      stappen: 2,
      termijn: 'veiligheidsbeoordeling',
      verstrijkt: '2027-01-18T23:00:00.000Z',
    },
    {
      geval: 'een advies dat op woensdag een melding wordt: de vijf werkdagen beginnen dan, tot woensdag 20 januari',
      pad: PADEN.adviesWordtMelding,
      stappen: 3,
      termijn: 'veiligheidsbeoordeling',
      verstrijkt: '2027-01-20T23:00:00.000Z',
    },
    {
      geval: 'onderzoek: tien weken na vrijdag 15 januari is vrijdag 26 maart',
      pad: PADEN.onderzoekGeweigerdDanHulp,
      stappen: 4,
      termijn: 'onderzoek',
      verstrijkt: '2027-03-26T23:00:00.000Z',
    },
    {
      geval: 'antwoord van het lokale team: vijf werkdagen na donderdag 14 januari is 21 januari',
      pad: PADEN.naarLokaalTeam,
      stappen: 5,
      termijn: 'overdrachtLokaalTeam',
      verstrijkt: '2027-01-21T23:00:00.000Z',
    },
    {
      geval: 'herstel van de weigering op dinsdag 16 maart: vijf werkdagen, tot dinsdag 23 maart',
      pad: PADEN.onderzoekGeweigerdDanHulp,
      stappen: 7,
      termijn: 'overdrachtHerstel',
      verstrijkt: '2027-03-23T23:00:00.000Z',
    },
    {
      geval: 'monitoring: drie maanden na de overdracht op 17 januari is 17 april',
      pad: PADEN.naarLokaalTeam,
      stappen: 6,
      termijn: 'monitoringEerste',
      verstrijkt: '2027-04-17T22:00:00.000Z',
    },
    {
      geval: 'monitoring: de derde keer telt ook vanaf de overdracht, tot 17 juli 2028',
      pad: PADEN.naarLokaalTeam,
      stappen: 9,
      termijn: 'monitoringDerde',
      verstrijkt: '2028-07-17T22:00:00.000Z',
    },
  ])('$geval', ({ pad, stappen, termijn, verstrijkt }) => {
    expect(verstrijktOp(baan.loop(begin<Type>(pad, stappen)), termijn)).toBe(verstrijkt);
  });

  it('rekt de beoordeling niet op als er een tweede melding komt', () => {
    const tweede = stap(3, 'VERVOLGMELDING_ONTVANGEN', {
      melder: 'school',
      meldingId: '7d2c1b60-6e1f-4b7c-8a52-1a7f3f4f9b21',
      klasse: 'acuut',
    });
    const verloop = baan.loop(verder<Type>(begin<Type>(PADEN.naarLokaalTeam, 3), tweede));
    expect(verstrijktOp(verloop, 'veiligheidsbeoordeling')).toBe('2027-01-18T23:00:00.000Z');
    expect(baan.staten(verloop)).toEqual(expect.arrayContaining(['klasseAcuut', 'signalenTeWegen']));
  });
});

describe('precies een organisatie heeft het zicht op de veiligheid', () => {
  it.each([
    { geval: 'een advies blijft bij de vrager', pad: PADEN.adviesBlijftAdvies, wie: [HIER, 'school-07'] },
    {
      geval: 'een melding na een advies haalt het hierheen',
      pad: PADEN.adviesWordtMelding,
      wie: [HIER, 'school-07', HIER],
    },
    { geval: 'een weigering laat het hier', pad: PADEN.onderzoekGeweigerdDanHulp, wie: [HIER, 'org-12'] },
    { geval: 'de Raad neemt het niet, de instelling wel', pad: PADEN.verzoekAanRaad, wie: [HIER, 'gi-03'] },
    { geval: 'ook als een ander net werd gevraagd', pad: PADEN.maatregelTijdensVerhuizing, wie: [HIER, 'gi-03'] },
    { geval: 'de tafel neemt het niet', pad: PADEN.langsDeTafel, wie: [HIER, 'org-12'] },
    {
      geval: 'een tweede melding haalt het terug; het crisisteam neemt het niet',
      pad: PADEN.tweedeMelding,
      wie: [HIER, 'org-12', HIER],
    },
    { geval: 'onveilig bij navraag haalt het terug', pad: PADEN.onveiligBijMonitoring, wie: [HIER, 'org-12', HIER] },
  ])('$geval', ({ pad, wie }) => {
    expect(zicht(baan.loop(pad))).toEqual(wie);
  });

  it('neemt het aanbod aan elders terug als een ander het zicht het eerst aanvaardt', () => {
    expect(overdrachten(baan.loop(PADEN.maatregelTijdensVerhuizing))).toEqual([
      'raadsonderzoek aangeboden',
      'raadsonderzoek aanvaard',
      'andere-gemeente aangeboden',
      'andere-gemeente ingetrokken',
    ]);
  });

  it('blijft hier zolang het lokale team zwijgt: de leidinggevenden zijn aan zet, en niets sluit', () => {
    const verloop = baan.loop(begin<Type>(PADEN.naarLokaalTeam, 5), 60);
    expect(zicht(verloop)).toEqual([HIER]);
    expect(taken(verloop)).toContain('overdrachtEscaleren');
    expect(verloop.toestand.beeindigd).toBe(false);
  });
});

describe('eerdere signalen', () => {
  it('houdt de keuze van een dienst tegen tot zij zijn nagegaan en gewogen', () => {
    const kies = stap(1, 'DIENST_GEKOZEN', { dienst: 'onderzoek' });
    const probeer = (stappen: number): string => {
      const uitkomst = baan.probeer(baan.loop(begin<Type>(PADEN.eerdereSignalen, stappen)).toestand, kies, 9);
      return uitkomst.ok ? 'gekozen' : uitkomst.code;
    };
    expect([2, 3, 4].map(probeer)).toEqual(['GEBEURTENIS.NIET_MOGELIJK', 'GEBEURTENIS.NIET_MOGELIJK', 'gekozen']);
  });

  it('verhoogt de klasse en vraagt directe actie binnen een dag', () => {
    const verloop = baan.loop(begin<Type>(PADEN.eerdereSignalen, 4));
    expect(baan.staten(verloop)).toContain('klasseAcuut');
    expect(taken(verloop)).toContain('acuutHandelen');
    expect(verstrijktOp(verloop, 'acuteActie')).toBe('2027-01-13T09:03:00.001Z'); // 24 uur na dinsdag 10.03 uur
  });
});

describe('verlagen van de klasse kan alleen met twee mensen en een reden', () => {
  const voorstel = stap(1, 'VERLAGING_VOORGESTELD', { naar: 'zorgelijk', reden: 'onjuisteInformatie' }, 'u-001');
  const eens = (wie: string): Padstap => stap(1, 'VERLAGING_BEOORDEELD', { oordeel: 'eens' }, wie);
  const voorgesteld = baan.loop(verder<Type>(begin<Type>(PADEN.naarLokaalTeam, 3), voorstel));

  it('weigert het oordeel van wie het zelf voorstelde', () => {
    expect(baan.probeer(voorgesteld.toestand, eens('u-001'), 9)).toMatchObject({ code: 'GEBEURTENIS.NIET_MOGELIJK' });
    expect(baan.staten(voorgesteld)).toContain('klasseOnveilig');
  });

  it('verlaagt als een ander het eens is, en houdt de klasse als die het oneens is', () => {
    expect(baan.staten(baan.neem(voorgesteld, eens('u-017'), 9))).toContain('klasseZorgelijk');
    const oneens = stap(1, 'VERLAGING_BEOORDEELD', { oordeel: 'oneens' }, 'u-017');
    expect(baan.staten(baan.neem(voorgesteld, oneens, 9))).toContain('klasseOnveilig');
  });

  it('weigert te stoppen zolang het kind onveilig is', () => {
    const einde = stap(1, 'DIENST_GEKOZEN', { dienst: 'eindeBemoeienis' });
    expect(baan.probeer(voorgesteld.toestand, einde, 9)).toMatchObject({ code: 'GEBEURTENIS.NIET_MOGELIJK' });
    expect(baan.probeer(baan.neem(voorgesteld, eens('u-017'), 9).toestand, einde, 10).ok).toBe(true);
  });

  it('weigert een afwijking van het instrument zonder reden, en een lagere klasse als gewoon oordeel', () => {
    const bepaal = (gegevens: Padstap['gegevens']): Padstap => stap(1, 'VEILIGHEIDSKLASSE_BEPAALD', gegevens);
    const zonderReden = bepaal({ klasse: 'acuut', instrument: 'arij', voorstel: 'onveilig' });
    expect(baan.probeer(voorgesteld.toestand, zonderReden, 9)).toMatchObject({ code: 'GEGEVENS.ONGELDIG' });
    const lager = bepaal({ klasse: 'zorgelijk', instrument: 'professioneelOordeel' });
    expect(baan.probeer(voorgesteld.toestand, lager, 9)).toMatchObject({ code: 'GEBEURTENIS.NIET_MOGELIJK' });
  });
});
