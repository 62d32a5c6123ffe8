import { momentVan, overdrachten, verstrijktOp, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin, verder, type Stappen } from '../gedeeld/testing/pad.ts';
import { toetsPaden } from '../gedeeld/testing/routetoets.ts';
import type { TafelType } from './jeugdbeschermingstafel.events.ts';
import { jeugdbeschermingstafelRoute } from './jeugdbeschermingstafel.route.ts';
import { PADEN, type Padstap } from './testing/paden.ts';

const baan = toetsPaden(jeugdbeschermingstafelRoute, PADEN);
const taken = ({ toestand }: Verloop): string[] => toestand.taken.map(({ taak }) => taak);
const ronden = ({ toestand }: Verloop, termijn: string): number =>
  toestand.klokken.filter((klok) => klok.termijn === termijn).length;

// Monday 11 January 2027 is day 0.
describe('klokken: de laatste dag volgt uit norm en afspraak', () => {
  it.each([
    {
      geval: 'delen met de ouders: twee werkdagen na maandag 11 januari is woensdag 13 januari',
      stappen: 1,
      termijn: 'verzoekDelen',
      verstrijkt: '2027-01-13T23:00:00.000Z',
    },
    {
      geval: 'screening: twee werkdagen na dinsdag 12 januari is donderdag 14 januari',
      stappen: 3,
      termijn: 'tafelScreening',
      verstrijkt: '2027-01-14T23:00:00.000Z',
    },
    {
      geval: 'tafel: tien werkdagen na woensdag 13 januari is 27 januari',
      stappen: 4,
      termijn: 'tafel',
      verstrijkt: '2027-01-27T23:00:00.000Z',
    },
    {
      geval: 'verslag: twee werkdagen na de tafel van maandag 25 januari is 27 januari',
      stappen: 7,
      termijn: 'tafelverslag',
      verstrijkt: '2027-01-27T23:00:00.000Z',
    },
    {
      geval: 'drangkader: zes maanden na 25 januari is 25 juli, ook al is dat een zondag',
      stappen: 7,
      termijn: 'drangkader',
      verstrijkt: '2027-07-25T22:00:00.000Z',
    },
    {
      geval: 'eerste evaluatie: zes weken na 25 januari is 8 maart',
      stappen: 7,
      termijn: 'drangEvaluatie',
      verstrijkt: '2027-03-08T23:00:00.000Z',
    },
  ])('$geval', ({ stappen, termijn, verstrijkt }) => {
    expect(verstrijktOp(baan.loop(begin<TafelType>(PADEN.drangGehaald, stappen)), termijn)).toBe(verstrijkt);
  });

  it('begint de termijn van de tafel niet opnieuw als die wordt verzet', () => {
    const verloop = baan.loop(begin<TafelType>(PADEN.verzet, 8));
    expect(ronden(verloop, 'tafel')).toBe(1);
    expect(verstrijktOp(verloop, 'tafel')).toBe('2027-01-27T23:00:00.000Z');
  });

  it('geeft het verzoek tot onderzoek een werkdag na een geschonden afspraak', () => {
    const verloop = baan.loop(begin<TafelType>(PADEN.drangGeschonden, 10)); // Monday 22 March
    expect(verstrijktOp(verloop, 'vtoOpstellen')).toBe('2027-03-23T23:00:00.000Z');
  });
});

describe('drang', () => {
  it('evalueert elke zes weken', () => {
    const verloop = baan.loop(begin<TafelType>(PADEN.drangVoorbij, 10)); // evaluated on 8 March and 19 April
    expect(verstrijktOp(verloop, 'drangVolgendeEvaluatie')).toBe('2027-04-19T22:00:00.000Z');
    expect(verstrijktOp(verloop, 'drangEvaluatie')).toBe('2027-05-31T22:00:00.000Z');
    expect([ronden(verloop, 'drangEvaluatie'), ronden(verloop, 'drangEvalueren')]).toEqual([2, 0]);
  });

  it('vraagt om de evaluatie als die niet is gehouden', () => {
    const verloop = baan.wacht(baan.loop(begin<TafelType>(PADEN.drangVoorbij, 8)), momentVan(57, 0)); // 9 March
    expect(taken(verloop)).toContain('drangEvalueren');
  });

  it('beslist na zes maanden niets zelf: een mens moet kiezen', () => {
    const verloop = baan.wacht(baan.loop(begin<TafelType>(PADEN.drangGehaald, 8)), momentVan(300, 0));
    expect(baan.staten(verloop)).toContain(
      'jeugdbeschermingstafel-v1.lopend.hoofdlijn.gewoon.naTafel.vervolg.drang.voorbij',
    );
    expect(taken(verloop)).toContain('drangBeslissen');
    expect(overdrachten(verloop)).toEqual([]);
  });

  it('kan na zes maanden niet op schema zijn', () => {
    const verloop = baan.wacht(baan.loop(begin<TafelType>(PADEN.drangGehaald, 8)), momentVan(200, 0));
    const poging: Padstap = {
      dag: 201,
      rol: 'voorzitter',
      type: 'DRANG_GEEVALUEERD',
      gegevens: { uitkomst: 'opSchema' },
    };
    expect(baan.probeer(verloop.toestand, poging, 1)).toMatchObject({ ok: false, code: 'GEBEURTENIS.NIET_MOGELIJK' });
  });
});

describe('overdrachten in twee fasen', () => {
  it('vraagt de Raad, en laat het zicht waar het is', () => {
    const verloop = baan.loop(PADEN.drangGeschonden);
    expect(overdrachten(verloop)).toEqual(['raadsonderzoek aangeboden', 'raadsonderzoek aanvaard']);
    expect(verloop.effecten.filter(({ soort }) => soort === 'zicht')).toEqual([]);
  });

  it('geeft het zicht aan het lokale team als dat aanvaardt, en geen tel eerder', () => {
    const totAanvaarding = baan.loop(begin<TafelType>(PADEN.vrijwilligVanVeiligThuis, 10));
    expect(totAanvaarding.effecten.filter(({ soort }) => soort === 'zicht')).toEqual([]);
    const verloop = baan.loop(PADEN.vrijwilligVanVeiligThuis);
    expect(verloop.effecten.filter(({ soort }) => soort === 'zicht')).toMatchObject([{ aan: 'org-12' }]);
    expect(overdrachten(verloop)).toEqual([
      'lokaal-team aangeboden',
      'lokaal-team geweigerd',
      'lokaal-team aangeboden',
      'lokaal-team aanvaard',
    ]);
  });

  it('neemt het verzoek terug als het te onveilig wordt, en biedt het met spoed opnieuw aan', () => {
    const spoed: Padstap = { dag: 16, rol: 'voorzitter', type: 'SPOED_NAAR_RAAD', gegevens: { reden: 'acuutGevaar' } };
    const verloop = baan.loop(verder<TafelType>(begin<TafelType>(PADEN.onderzoek, 9), spoed));
    expect(overdrachten(verloop)).toEqual([
      'raadsonderzoek aangeboden',
      'raadsonderzoek ingetrokken',
      'raadsonderzoek aangeboden',
    ]);
    expect(verstrijktOp(verloop, 'spoedNaarRaad')).toBe('2027-01-27T13:09:00.001Z'); // four hours on
  });
});

describe('veiligheid', () => {
  const VZ = 'voorzitter';
  const lichter = (wie: string): Padstap => ({
    dag: 20,
    rol: 'jeugdprofessional',
    type: 'VEILIGHEID_GEWOGEN',
    gegevens: { klasse: 'veilig', instrument: 'arij', reden: 'hulpWerkt' },
    wie,
  });
  const bevestigd = (wie: string): Padstap => ({
    dag: 21,
    rol: VZ,
    type: 'LICHTERE_WEGING_BEVESTIGD',
    gegevens: { klasse: 'veilig' },
    wie,
  });
  const inDrang: Stappen<TafelType> = begin<TafelType>(PADEN.drangGehaald, 8);

  it('wordt door een mens verzwaard en door twee verlicht', () => {
    const voorgesteld = baan.loop(verder<TafelType>(inDrang, lichter('u-001')));
    expect(baan.staten(voorgesteld)).not.toContain('veiligGewogen');
    expect(baan.probeer(voorgesteld.toestand, bevestigd('u-001'), 30)).toMatchObject({
      ok: false,
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    });
    const tweede = baan.loop(verder<TafelType>(inDrang, lichter('u-001'), bevestigd('u-002')));
    expect(baan.staten(tweede)).toContain('veiligGewogen');
  });

  it('wordt niet lichter zonder reden', () => {
    const { gegevens, ...rest } = lichter('u-001');
    const { reden: _weg, ...zonder } = gegevens as Record<string, string>;
    expect(baan.probeer(baan.loop(inDrang).toestand, { ...rest, gegevens: zonder }, 30)).toMatchObject({
      ok: false,
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    });
  });

  it('geeft twaalf weken na de weging alarm, dat niemand vanzelf sluit', () => {
    const opDag = (dag: number): Verloop => baan.wacht(baan.loop(inDrang), momentVan(dag, 0));
    expect(baan.staten(opDag(84))).not.toContain('veiligheidsalarm'); // Monday 5 April
    expect(baan.staten(opDag(85))).toContain('veiligheidsalarm'); // Tuesday 6 April
    expect(taken(opDag(170))).toContain('alarmOppakken');
  });
});

describe('wat niet kan', () => {
  const [, , , GESCREEND, GEPLAND] = PADEN.vrijwillig.stappen;
  it.each<{ geval: string; pad: Stappen<TafelType>; poging: Padstap; code: string }>([
    {
      geval: 'een tafel zonder de ouders',
      pad: begin<TafelType>(PADEN.drangGehaald, 4),
      poging: { ...GEPLAND, gegevens: { ...GEPLAND.gegevens, ouders: false } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'een tafel zonder een kind van 12',
      pad: {
        stappen: [
          {
            ...PADEN.drangGehaald.stappen[0],
            gegevens: {
              gemeente: 'GM0642',
              jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a20',
              melder: 'lokaalTeam',
              veiligheidsklasse: 'onveilig',
              leeftijd: 'van12tot16',
              wordt16Op: '2029-05-04',
              wordt18Op: '2031-05-04',
            },
          },
          ...PADEN.drangGehaald.stappen.slice(1, 4),
        ],
      },
      poging: { ...GEPLAND, gegevens: { ...GEPLAND.gegevens, jeugdige: false } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'screenen door een ander dan de voorzitter',
      pad: begin<TafelType>(PADEN.drangGehaald, 3),
      poging: { ...GESCREEND, rol: 'jeugdprofessional' },
      code: 'ROL.ONBEVOEGD',
    },
    {
      geval: 'sluiten zonder verslag',
      pad: begin<TafelType>(PADEN.vrijwillig, 7),
      poging: { dag: 15, rol: 'voorzitter', type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'vrijwillig' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'sluiten terwijl de Raad het verzoek nog niet heeft aanvaard',
      pad: begin<TafelType>(PADEN.drangGeschonden, 11),
      poging: { dag: 72, rol: 'voorzitter', type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'onderzoek' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
  ])('$geval', ({ pad, poging, code }) => {
    expect(baan.probeer(baan.loop(pad).toestand, poging, 50)).toMatchObject({ ok: false, code });
  });
});
