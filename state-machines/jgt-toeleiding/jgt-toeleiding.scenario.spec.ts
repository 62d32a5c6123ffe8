import { momentVan, overdrachten, verstrijktOp, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin, verder, type Stappen } from '../gedeeld/testing/pad.ts';
import { toetsPaden } from '../gedeeld/testing/routetoets.ts';
import { jgtToeleidingRoute } from './jgt-toeleiding.route.ts';
import { PADEN, type Padstap } from './testing/paden.ts';

type JgtType = Padstap['type'];

const taken = ({ toestand }: Verloop): string[] => toestand.taken.map(({ taak }) => taak);
const ronden = ({ toestand }: Verloop, termijn: string): number =>
  toestand.klokken.filter((klok) => klok.termijn === termijn).length;

const baan = toetsPaden(jgtToeleidingRoute, PADEN);

// Monday 11 January 2027 is day 0. These are norms and agreements: no Algemene termijnenwet, weeks end on the same weekday.
describe('klokken: de laatste dag volgt uit norm en afspraak', () => {
  it.each([
    {
      geval: 'wens bespreken binnen vijf werkdagen: maandag 18 januari',
      pad: PADEN.vanPlanTotHulp,
      stappen: 1,
      termijn: 'wensBespreken',
      verstrijkt: '2027-01-18T23:00:00.000Z',
    },
    {
      geval: 'match zoeken: tien werkdagen na woensdag 13 januari is 27 januari',
      pad: PADEN.vanPlanTotHulp,
      stappen: 4,
      termijn: 'matchZoeken',
      verstrijkt: '2027-01-27T23:00:00.000Z',
    },
    {
      geval: 'antwoord van de aanbieder: vijf werkdagen na vrijdag 15 januari is 22 januari',
      pad: PADEN.vanPlanTotHulp,
      stappen: 5,
      termijn: 'antwoordAanbieder',
      verstrijkt: '2027-01-22T23:00:00.000Z',
    },
    {
      geval: 'totale wachttijd: veertien weken na de aanmelding op vrijdag 15 januari is 23 april',
      pad: PADEN.vanPlanTotHulp,
      stappen: 5,
      termijn: 'totaleWachttijd',
      verstrijkt: '2027-04-23T22:00:00.000Z',
    },
    {
      geval: 'een weigering begint de wachttijd niet opnieuw: nog steeds 23 april',
      pad: PADEN.geweigerdEnOpnieuw,
      stappen: 9,
      termijn: 'totaleWachttijd',
      verstrijkt: '2027-04-23T22:00:00.000Z',
    },
    {
      geval: 'anderhalf keer de norm: eenentwintig weken na 15 januari is 11 juni',
      pad: PADEN.vanPlanTotHulp,
      stappen: 5,
      termijn: 'totaleWachttijdRegio',
      verstrijkt: '2027-06-11T22:00:00.000Z',
    },
    {
      geval: 'eenentwintig dagen uitstel van het gezin: 23 april wordt 14 mei',
      pad: PADEN.uitstelOpVerzoek,
      stappen: 9,
      termijn: 'totaleWachttijd',
      verstrijkt: '2027-05-14T22:00:00.000Z',
    },
    {
      geval: 'toewijzing voorbereiden: vijf werkdagen na dinsdag 19 januari is 26 januari',
      pad: PADEN.vanPlanTotHulp,
      stappen: 6,
      termijn: 'overdrachtToewijzing',
      verstrijkt: '2027-01-26T23:00:00.000Z',
    },
    {
      geval: 'advies van het expertteam: twee weken na zondag 24 januari is 7 februari',
      pad: PADEN.expertteam,
      stappen: 6,
      termijn: 'adviesExpertteam',
      verstrijkt: '2027-02-07T23:00:00.000Z',
    },
  ])('$geval', ({ pad, stappen, termijn, verstrijkt }) => {
    expect(verstrijktOp(baan.loop(begin<JgtType>(pad, stappen)), termijn)).toBe(verstrijkt);
  });

  it('begint voor de volgende hulp een eigen wachttijd', () => {
    const verloop = baan.loop(PADEN.tweedeHulp);
    expect(ronden(verloop, 'totaleWachttijd')).toBe(2);
    expect(verstrijktOp(verloop, 'totaleWachttijd')).toBe('2027-05-31T22:00:00.000Z'); // 22 februari + 14 weken
  });
});

describe('wachten boven de norm', () => {
  const opDeLijst = (weken: number): Stappen<JgtType> =>
    verder<JgtType>(begin<JgtType>(PADEN.vanPlanTotHulp, 5), {
      dag: 8,
      rol: 'jeugdprofessional',
      type: 'OP_WACHTLIJST_GEPLAATST',
      gegevens: { wachtInWeken: weken },
    });

  it.each([
    { weken: 14, gedeeld: false },
    { weken: 15, gedeeld: true },
  ])('begint de gedeelde plicht meteen als de aanbieder $weken weken noemt: $gedeeld', ({ weken, gedeeld }) => {
    const verloop = baan.loop(opDeLijst(weken));
    expect(baan.staten(verloop).includes('bovenNorm')).toBe(gedeeld);
    expect(taken(verloop).includes('alternatiefZoeken')).toBe(gedeeld);
    expect(taken(verloop).includes('overbruggingAanbieden')).toBe(gedeeld);
  });

  it('begint haar anders op de dag na de norm, en sluit ook na een jaar niets', () => {
    const opDag = (dag: number): Verloop => baan.wacht(baan.loop(opDeLijst(10)), momentVan(dag, 0));
    expect(baan.staten(opDag(102))).not.toContain('bovenNorm'); // 23 april
    expect(baan.staten(opDag(103))).toContain('bovenNorm'); // 24 april
    expect(opDag(365).toestand.beeindigd).toBe(false);
    expect(taken(opDag(365))).toEqual(expect.arrayContaining(['wachtlijstVolgen', 'regioVragen']));
  });

  it('zoekt verder als er elders plek is, en neemt een open opdracht terug', () => {
    const alternatief: Padstap = {
      dag: 12,
      rol: 'jeugdprofessional',
      type: 'ALTERNATIEF_GEZOCHT',
      gegevens: { uitkomst: 'gevonden', aanbiederDeedMee: true, gezinDeedMee: true },
    };
    const geaccepteerd: Padstap = {
      dag: 9,
      rol: 'jeugdprofessional',
      type: 'AANBIEDER_GEACCEPTEERD',
      gegevens: { wachtInWeken: 20 },
    };
    const verloop = baan.loop(verder<JgtType>(begin<JgtType>(PADEN.vanPlanTotHulp, 5), geaccepteerd, alternatief));
    expect(baan.staten(verloop)).toEqual(expect.arrayContaining(['matchZoeken', 'bovenNorm']));
    expect(overdrachten(verloop)).toEqual(['toewijzing aangeboden', 'toewijzing ingetrokken']);
  });

  it('houdt de veiligheid gevolgd: een signaal op de wachtlijst opent de beoordeling binnen een dag', () => {
    const signaal: Padstap = {
      dag: 20,
      rol: 'intake',
      type: 'VEILIGHEIDSSIGNAAL_ONTVANGEN',
      gegevens: { van: 'school' },
    };
    const verloop = baan.loop(verder<JgtType>(opDeLijst(10), signaal));
    expect(taken(verloop)).toEqual(expect.arrayContaining(['veiligheidBeoordelen', 'wachtlijstVolgen']));
    expect(verstrijktOp(verloop, 'veiligheidscheck')).toBe('2027-02-01T09:06:00.001Z'); // 24 uur na 31 januari 10:06, en geen tel later
  });
});

describe('overdrachten in twee fasen', () => {
  it('geeft elke toewijzing apart aan de administratie', () => {
    expect(overdrachten(baan.loop(PADEN.vanPlanTotHulp))).toEqual(['toewijzing aangeboden', 'toewijzing aanvaard']);
    const tweede: readonly Padstap[] = [
      { dag: 45, rol: 'jeugdprofessional', type: 'AANBIEDER_GEACCEPTEERD', gegevens: { wachtInWeken: 2 } },
    ];
    expect(overdrachten(baan.loop(verder<JgtType>(PADEN.tweedeHulp, ...tweede)))).toEqual([
      'toewijzing aangeboden',
      'toewijzing aanvaard',
      'toewijzing aangeboden',
    ]);
  });

  it('vraagt de TCC bij verblijf en anders het expertteam, en biedt na herstel opnieuw aan', () => {
    expect(overdrachten(baan.loop(PADEN.verblijfViaTcc))).toEqual([
      'tcc aangeboden',
      'tcc geweigerd',
      'tcc aangeboden',
      'tcc aanvaard',
    ]);
    expect(overdrachten(baan.loop(PADEN.expertteam))).toEqual([
      'expertteam-niet-gecontracteerd aangeboden',
      'expertteam-niet-gecontracteerd aanvaard',
      'toewijzing aangeboden',
      'toewijzing aanvaard',
    ]);
  });

  it('escaleert zonder antwoord, en blijft zelf eigenaar', () => {
    const verloop = baan.wacht(baan.loop(begin<JgtType>(PADEN.expertteam, 5)), momentVan(40, 0));
    expect(taken(verloop)).toContain('overdrachtEscaleren');
    expect(verloop.toestand.beeindigd).toBe(false);
  });
});

describe('wat niet kan', () => {
  const MATCH = PADEN.vanPlanTotHulp.stappen[4];
  it.each<{ geval: string; pad: Stappen<JgtType>; poging: Padstap; code: string }>([
    {
      geval: 'aanmelden bij een aanbieder zonder toestemming (Jeugdwet 7.3.11)',
      pad: {
        stappen: PADEN.vanPlanTotHulp.stappen.slice(0, 4).filter(({ type }) => type !== 'TOESTEMMING_VASTGELEGD'),
      },
      poging: MATCH,
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'een aanbieder zonder contract zonder advies',
      pad: begin<JgtType>(PADEN.vanPlanTotHulp, 4),
      poging: { ...MATCH, gegevens: { ...MATCH.gegevens, gecontracteerd: false } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'weigeren omdat het geld op is',
      pad: begin<JgtType>(PADEN.vanPlanTotHulp, 5),
      poging: { dag: 6, rol: 'jeugdprofessional', type: 'AANBIEDER_GEWEIGERD', gegevens: { reden: 'budgetOp' } },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'sluiten terwijl het kind op de wachtlijst staat',
      pad: begin<JgtType>(PADEN.langOpDeWachtlijst, 6),
      poging: { dag: 9, rol: 'teamleider', type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'ingetrokken' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'sluiten terwijl de veiligheid nog niet is beoordeeld',
      pad: {
        stappen: [...PADEN.ingetrokken.stappen.slice(0, 6).filter(({ type }) => type !== 'VEILIGHEID_BEOORDEELD')],
      },
      poging: { dag: 13, rol: 'teamleider', type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'ingetrokken' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
  ])('$geval', ({ pad, poging, code }) => {
    expect(baan.probeer(baan.loop(pad).toestand, poging, 50)).toMatchObject({ ok: false, code });
  });
});
