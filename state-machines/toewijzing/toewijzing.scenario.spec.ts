import type { Gegevens } from '../../libs/contracts/gebeurtenis.ts';
import { momentVan, overdrachten, verstrijktOp, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin, verder, type Stappen } from '../gedeeld/testing/pad.ts';
import { toetsPaden } from '../gedeeld/testing/routetoets.ts';
import { toewijzingRoute } from './toewijzing.route.ts';
import { PADEN, type Padstap } from './testing/paden.ts';

const taken = ({ toestand }: Verloop): string[] => toestand.taken.map(({ taak }) => taak);
const herinnerd = ({ effecten }: Verloop, termijn: string): string[] =>
  effecten.flatMap((effect) =>
    effect.soort === 'bericht' && effect.bericht.over === 'termijn' && effect.bericht.termijn === termijn
      ? [`${effect.bericht.stap} aan ${effect.aan}`]
      : [],
  );

const baan = toetsPaden(toewijzingRoute, PADEN);

/** The beginning of a path, and something that a professional then reports. */
function na(pad: Stappen<Padstap['type']>, stappen: number, dag: number, type: Padstap['type'], gegevens: Gegevens) {
  const daarna: Padstap = { dag, rol: 'jeugdprofessional', type, gegevens };
  return { stappen: [...begin<Padstap['type']>(pad, stappen).stappen, daarna] };
}

// Monday 11 January 2027 is day 0. Easter Monday is 29 March, 5, 6 and 7 May are no werkdagen; norms and messages know no Atw.
describe('klokken: de laatste dag volgt uit norm en bericht', () => {
  it.each([
    {
      geval: 'verzenden binnen vijf werkdagen na maandag 11 januari: maandag 18',
      pad: PADEN.volgensPlan,
      stappen: 1,
      termijn: 'verzending',
      verstrijkt: '2027-01-18T23:00:00.000Z',
    },
    {
      geval: 'JW302 binnen drie werkdagen na dinsdag 12 januari: vrijdag 15',
      pad: PADEN.volgensPlan,
      stappen: 2,
      termijn: 'retourbericht',
      verstrijkt: '2027-01-15T23:00:00.000Z',
    },
    {
      geval: 'aanmeldwachttijd: vier weken na de aanmelding op maandag 4 januari is 1 februari',
      pad: PADEN.volgensPlan,
      stappen: 1,
      termijn: 'aanmeldwachttijd',
      verstrijkt: '2027-02-01T23:00:00.000Z',
    },
    {
      geval: 'anderhalf keer de aanmeldwachttijd: zes weken is 15 februari',
      pad: PADEN.volgensPlan,
      stappen: 1,
      termijn: 'aanmeldwachttijdRegio',
      verstrijkt: '2027-02-15T23:00:00.000Z',
    },
    {
      geval: 'totale wachttijd: veertien weken na 4 januari is 12 april',
      pad: PADEN.volgensPlan,
      stappen: 1,
      termijn: 'totaleWachttijd',
      verstrijkt: '2027-04-12T22:00:00.000Z',
    },
    {
      geval: 'anderhalf keer de totale wachttijd: eenentwintig weken is 31 mei',
      pad: PADEN.volgensPlan,
      stappen: 1,
      termijn: 'totaleWachttijdRegio',
      verstrijkt: '2027-05-31T22:00:00.000Z',
    },
    {
      geval: 'behandelwachttijd: tien weken na de intake op 25 januari is 5 april',
      pad: PADEN.volgensPlan,
      stappen: 4,
      termijn: 'behandelwachttijd',
      verstrijkt: '2027-04-05T22:00:00.000Z',
    },
    {
      geval: 'JW305 binnen vijf werkdagen na de werkelijke start op 25 januari: 1 februari',
      pad: PADEN.afgekeurdBericht,
      stappen: 6,
      termijn: 'startbericht',
      verstrijkt: '2027-02-01T23:00:00.000Z',
    },
    {
      geval:
        'JW305 van hulp die begon voor de toewijzing: vijf werkdagen na die toewijzing van dinsdag 12 januari, 19 januari',
      pad: na(PADEN.afgekeurdBericht, 5, 5, 'HULP_BEGONNEN', { begindatum: '2026-12-01' }),
      stappen: 6,
      termijn: 'startbericht',
      verstrijkt: '2027-01-19T23:00:00.000Z',
    },
    {
      geval: 'JW305 als niemand iets hoorde: vijf werkdagen na de beoogde start van maandag 15 februari, 22 februari',
      pad: na(PADEN.volgensPlan, 2, 36, 'INTAKE_GEHOUDEN', { jeugdigeGesproken: true }),
      stappen: 3,
      termijn: 'startbericht',
      verstrijkt: '2027-02-22T23:00:00.000Z',
    },
    {
      geval: 'JW307 binnen vijf werkdagen na het einde op maandag 19 april (Koningsdag valt erna): 26 april',
      pad: PADEN.voortijdigGestopt,
      stappen: 6,
      termijn: 'stopbericht',
      verstrijkt: '2027-04-26T22:00:00.000Z',
    },
    {
      geval: 'JW319 binnen vijf werkdagen na het verzoek op vrijdag 12 maart: 19 maart',
      pad: PADEN.verzoekInOnderzoek,
      stappen: 6,
      termijn: 'antwoordOpVerzoek',
      verstrijkt: '2027-03-19T23:00:00.000Z',
    },
    {
      geval: 'na een overlijden op 14 maart is het antwoord op het verzoek van 12 maart nog steeds op 19 maart nodig',
      pad: PADEN.overledenMetVerzoek,
      stappen: 8,
      termijn: 'antwoordOpVerzoek',
      verstrijkt: '2027-03-19T23:00:00.000Z',
    },
    {
      geval: 'na een overlijden op 22 maart blijft het eindantwoord op een verzoek in onderzoek op 7 mei nodig',
      pad: PADEN.overledenInOnderzoek,
      stappen: 8,
      termijn: 'onderzoekNaVerzoek',
      verstrijkt: '2027-05-07T22:00:00.000Z',
    },
    {
      geval: 'in onderzoek: acht weken na de dagtekening 12 maart is 7 mei, ook al is dat een vrije dag',
      pad: PADEN.verzoekInOnderzoek,
      stappen: 7,
      termijn: 'onderzoekNaVerzoek',
      verstrijkt: '2027-05-07T22:00:00.000Z',
    },
    {
      geval: 'de einddatum 31 december is de laatste dag: voorbij op 1 januari',
      pad: PADEN.volgensPlan,
      stappen: 1,
      termijn: 'einddatum',
      verstrijkt: '2027-12-31T23:00:00.000Z',
    },
    {
      geval: 'verlengd tot en met 30 juni 2028: voorbij op 1 juli',
      pad: PADEN.tijdelijkGestoptEnVerlengd,
      stappen: 9,
      termijn: 'einddatum',
      verstrijkt: '2028-06-30T22:00:00.000Z',
    },
  ])('$geval', ({ pad, stappen, termijn, verstrijkt }) => {
    expect(verstrijktOp(baan.loop(begin<Padstap['type']>(pad, stappen)), termijn)).toBe(verstrijkt);
  });
});

describe('uitstel op verzoek van het gezin', () => {
  it('laat de normen stilstaan, en blijft als eigen deel zichtbaar', () => {
    const verloop = baan.loop(PADEN.uitstelOpVerzoek);
    // 18 januari tot 1 februari: veertien dagen bij 1 februari, en bij 12 april
    expect(verstrijktOp(verloop, 'aanmeldwachttijd')).toBe('2027-02-15T23:00:00.000Z');
    expect(verstrijktOp(verloop, 'totaleWachttijd')).toBe('2027-04-26T22:00:00.000Z');
    const klok = verloop.toestand.klokken.find(({ termijn }) => termijn === 'totaleWachttijd');
    expect(klok?.feiten).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ soort: 'opgeschort', grond: 'uitstelOpVerzoek', op: momentVan(7, 3) }),
        expect.objectContaining({ soort: 'hervat', op: momentVan(21, 4) }),
      ]),
    );
  });

  it('vraagt na vier weken of het nog nodig is', () => {
    const verloop = baan.wacht(baan.loop(begin(PADEN.uitstelOpVerzoek, 4)), momentVan(40, 0));
    expect(herinnerd(verloop, 'uitstelNavragen')).toContain('deadline aan jeugdprofessional');
    expect(baan.staten(verloop).some((id) => id.endsWith('.opIntake.uitstel'))).toBe(true);
    expect(herinnerd(verloop, 'aanmeldwachttijd')).toEqual([]);
  });
});

describe('wachten boven de norm', () => {
  it('waarschuwt op driekwart, vraagt bij de norm een andere plek en overbruggingszorg, en bij anderhalf keer de regio', () => {
    const opDag = (dag: number): Verloop => baan.wacht(baan.loop(begin(PADEN.volgensPlan, 3)), momentVan(dag, 0));
    expect(herinnerd(opDag(15), 'aanmeldwachttijd')).toEqual(['waarschuwing-75 aan jeugdprofessional']); // 21 van 28 dagen
    expect(taken(opDag(21))).not.toContain('alternatiefZoeken');
    expect(taken(opDag(22))).toEqual(expect.arrayContaining(['alternatiefZoeken', 'overbruggingAanbieden'])); // 2 februari
    expect(taken(opDag(35))).not.toContain('regioVragen');
    expect(taken(opDag(36))).toContain('regioVragen'); // 16 februari
    expect(herinnerd(opDag(36), 'aanmeldwachttijdRegio')).toEqual(['deadline aan teamleider', 'deadline aan monitor']);
  });

  it('sluit niets en weigert niets, ook niet na een jaar wachten', () => {
    const verloop = baan.wacht(baan.loop(begin(PADEN.volgensPlan, 3)), momentVan(365, 0));
    expect(verloop.toestand.beeindigd).toBe(false);
    expect(baan.staten(verloop)).toEqual(expect.arrayContaining(['wachtOpStart', 'bovenNorm']));
    expect(verloop.effecten.filter(({ soort }) => soort === 'besluit')).toEqual([]);
  });

  it('laat pas overstappen als de norm voorbij is', () => {
    const gevonden: Padstap = {
      dag: 10,
      rol: 'jeugdprofessional',
      type: 'ALTERNATIEF_GEZOCHT',
      gegevens: { uitkomst: 'gevonden', aanbiederDeedMee: true, gezinDeedMee: true },
    };
    const { toestand } = baan.loop(begin(PADEN.volgensPlan, 3));
    expect(baan.probeer(toestand, gevonden, 20)).toMatchObject({ ok: false, code: 'GEBEURTENIS.NIET_MOGELIJK' });
  });
});

describe('einddatum', () => {
  it('opent de evaluatie acht weken van tevoren', () => {
    const opDag = (dag: number): Verloop => baan.wacht(baan.loop(begin(PADEN.volgensPlan, 5)), momentVan(dag, 0));
    expect(taken(opDag(298))).not.toContain('evaluatieHouden'); // 5 november
    expect(taken(opDag(299))).toContain('evaluatieHouden'); // 6 november: nog 56 dagen, de laatste is 31 december
  });

  it('stopt niets als zij voorbij is, en vraagt dan om een verlenging of een einde', () => {
    const verloop = baan.wacht(baan.loop(begin(PADEN.volgensPlan, 5)), momentVan(400, 0));
    expect(baan.staten(verloop)).toEqual(expect.arrayContaining(['loopt', 'einddatumVerstreken']));
    expect(taken(verloop)).toContain('einddatumAfhandelen');
  });

  it('bewaakt na een verlenging de nieuwe datum, en de oude niet meer', () => {
    const verloop = baan.wacht(baan.loop(PADEN.tijdelijkGestoptEnVerlengd), momentVan(400, 0));
    const klokken = verloop.toestand.klokken.filter(({ termijn }) => termijn === 'einddatum');
    expect(klokken.map(({ actief }) => actief)).toEqual([false, true]);
    expect(baan.staten(verloop)).not.toContain('einddatumVerstreken');
  });

  it('laat een toewijzing zonder einddatum elk half jaar evalueren', () => {
    const verloop = baan.wacht(baan.loop(PADEN.afgekeurdBericht), momentVan(190, 0));
    expect(taken(verloop)).toContain('evaluatieHouden');
  });
});

describe('wat niet kan', () => {
  it.each<{ geval: string; pad: Stappen<Padstap['type']>; poging: Padstap; code: string }>([
    {
      geval: 'een verzoek afwijzen omdat het niet binnen het budget past (WJ759 code 2)',
      pad: begin<Padstap['type']>(PADEN.verzoekAfgewezen, 6),
      poging: { dag: 62, rol: 'administratie', type: 'VERZOEK_AFGEWEZEN', gegevens: { redenAfwijzing: '2' } },
      code: 'GEGEVENS.ONGELDIG',
    },
    ...[
      { geval: 'zonder te zeggen welke dat is', gegevens: { redenAfwijzing: '8' } },
      {
        geval: 'met een reden die iets anders zegt',
        gegevens: { redenAfwijzing: '4', verantwoordelijkeGemeente: 'GM0505' },
      },
    ].map(({ geval, gegevens }) => ({
      geval: `een verzoek afwijzen voor een andere gemeente ${geval} (iJw OP359)`,
      pad: begin<Padstap['type']>(PADEN.verzoekAfgewezen, 6),
      poging: { dag: 62, rol: 'administratie' as const, type: 'VERZOEK_AFGEWEZEN' as const, gegevens },
      code: 'GEGEVENS.ONGELDIG',
    })),
    {
      geval: 'een verwijzer die niet bestaat (COD327 code 07)',
      pad: { stappen: [] },
      poging: {
        ...PADEN.volgensPlan.stappen[0],
        gegevens: { ...PADEN.volgensPlan.stappen[0].gegevens, verwijzer: '07' },
      },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'starten voordat de toewijzing is verzonden',
      pad: begin<Padstap['type']>(PADEN.volgensPlan, 1),
      poging: { dag: 1, rol: 'administratie', type: 'ZORG_GESTART', gegevens: { begindatum: '2027-01-12' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'een bericht verzenden als jeugdprofessional',
      pad: begin<Padstap['type']>(PADEN.volgensPlan, 1),
      poging: {
        dag: 1,
        rol: 'jeugdprofessional',
        type: 'TOEWIJZING_VERZONDEN',
        gegevens: { dagtekening: '2027-01-12' },
      },
      code: 'ROL.ONBEVOEGD',
    },
    {
      geval: 'sluiten voordat het laatste bericht is bevestigd',
      pad: begin<Padstap['type']>(PADEN.overstapNaTeLangWachten, 6),
      poging: { dag: 33, rol: 'administratie', type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'overstap' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'sluiten terwijl de aanbieder nog wacht op antwoord op zijn verzoek om wijziging (iJw OP344)',
      pad: begin<Padstap['type']>(PADEN.gestoptMetVerzoek, 7),
      poging: { dag: 64, rol: 'administratie', type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'volgensPlan' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'sluiten na een overlijden terwijl de aanbieder nog wacht op antwoord op zijn verzoek (iJw OP344)',
      pad: begin<Padstap['type']>(PADEN.overledenMetVerzoek, 8),
      poging: { dag: 64, rol: 'administratie', type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'overleden' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'een verzoek pas na een overlijden in onderzoek nemen',
      pad: begin<Padstap['type']>(PADEN.overledenMetVerzoek, 8),
      poging: {
        dag: 64,
        rol: 'administratie',
        type: 'VERZOEK_IN_ONDERZOEK',
        gegevens: { dagtekening: '2027-03-12' },
      },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'een toewijzing na een overlijden nog verlengen',
      pad: begin<Padstap['type']>(PADEN.overledenMetVerzoek, 8),
      poging: {
        dag: 64,
        rol: 'administratie',
        type: 'TOEWIJZING_GEWIJZIGD',
        gegevens: { redenWijziging: '04', einddatum: '2028-06-30' },
      },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'sluiten na een voortijdig einde voordat iemand het vervolg besprak',
      pad: begin<Padstap['type']>(PADEN.voortijdigGestopt, 7),
      poging: { dag: 104, rol: 'administratie', type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'voortijdig' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
  ])('$geval', ({ pad, poging, code }) => {
    expect(baan.probeer(baan.loop(pad).toestand, poging, 50)).toMatchObject({ ok: false, code });
  });
});

describe('verhuizing', () => {
  it('laat de hulp doorlopen tot de nieuwe gemeente aanvaardt en de toewijzing een einddatum heeft', () => {
    const aanvaard = baan.loop(begin(PADEN.verhuisd, 7));
    expect(baan.staten(aanvaard)).toEqual(expect.arrayContaining(['loopt', 'verhuisd']));
    expect(overdrachten(aanvaard)).toEqual(['andere-gemeente aangeboden', 'andere-gemeente aanvaard']);
  });

  it('trekt een open aanbod in als de jeugdige overlijdt', () => {
    const overleden: Padstap = { dag: 52, rol: 'teamleider', type: 'JEUGDIGE_OVERLEDEN', gegevens: { bron: 'brp' } };
    const verloop = baan.loop(verder<Padstap['type']>(begin<Padstap['type']>(PADEN.verhuisd, 6), overleden));
    expect(overdrachten(verloop)).toEqual(['andere-gemeente aangeboden', 'andere-gemeente ingetrokken']);
    expect(verloop.toestand.klokken.filter(({ actief }) => actief).map(({ termijn }) => termijn)).toEqual([
      'overlijdenAfronding',
    ]);
  });
});

describe('overlijden met een open verzoek om wijziging', () => {
  const lopend = ({ toestand }: Verloop): string[] =>
    toestand.klokken.flatMap(({ actief, termijn }) => (actief ? [termijn] : [])).toSorted();
  const gezin = ({ effecten }: Verloop): string[] =>
    effecten.flatMap((effect) =>
      effect.soort === 'bericht' && effect.bericht.over === 'gezin' && effect.bericht.staat.includes('overleden')
        ? [effect.bericht.staat]
        : [],
    );

  it.each(['overledenMetVerzoek', 'overledenInOnderzoek'] as const)(
    'vertelt het gezin een keer dat alles stopt, en niets over berichten (%s)',
    (naam) => {
      expect(gezin(baan.loop(PADEN[naam]))).toEqual(['toewijzing-v1.overledenMetVerzoek']);
    },
  );

  it('laat alleen de administratie nog iets doen voor de aanbieder, tot het antwoord er is', () => {
    const open = baan.loop(begin(PADEN.overledenMetVerzoek, 8));
    expect(taken(open).toSorted()).toEqual(['nabestaandenBegeleiden', 'verzoekNaOverlijden']);
    expect(lopend(open)).toEqual(['antwoordOpVerzoek', 'overlijdenAfronding']);
    const beantwoord = baan.loop(begin(PADEN.overledenMetVerzoek, 9));
    expect([taken(beantwoord), lopend(beantwoord)]).toEqual([['nabestaandenBegeleiden'], ['overlijdenAfronding']]);
  });
});
