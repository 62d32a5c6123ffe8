import { besluiten, berichten, momentVan, overdrachten, verstrijktOp, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin, verder } from '../gedeeld/testing/pad.ts';
import { toetsPaden } from '../gedeeld/testing/routetoets.ts';
import { cjgIntakeRoute } from './cjg-intake.route.ts';
import { PADEN, type Pad, type Padstap } from './testing/paden.ts';

const melding = { ...PADEN.ingetrokken.stappen[0] } satisfies Padstap;

const baan = toetsPaden(cjgIntakeRoute, PADEN);

describe('klokken: de laatste dag volgt uit de wet', () => {
  it.each([
    {
      geval: 'acht weken na maandag 11 januari 2027 is 8 maart',
      pad: PADEN.verdaging,
      stappen: 3,
      termijn: 'beslistermijn',
      verstrijkt: '2027-03-08T23:00:00.000Z',
    },
    {
      geval: 'zes dagen stil: zondag 14 maart wordt maandag 15 maart',
      pad: PADEN.aanvulling,
      stappen: 3,
      termijn: 'beslistermijn',
      verstrijkt: '2027-03-15T23:00:00.000Z',
    },
    {
      geval: 'kennisgeving van vier weken: 5 april',
      pad: PADEN.verdaging,
      stappen: 4,
      termijn: 'beslistermijn',
      verstrijkt: '2027-04-05T22:00:00.000Z',
    },
    {
      geval: 'respijt na ontvangst op 10 maart: tot en met 24 maart',
      pad: PADEN.dwangsom,
      stappen: 10,
      termijn: 'respijt',
      verstrijkt: '2027-03-24T23:00:00.000Z',
    },
    {
      geval: 'dwangsom van 25 maart tot en met 5 mei (Bevrijdingsdag telt mee)',
      pad: PADEN.dwangsom,
      stappen: 11,
      termijn: 'dwangsomdagen',
      verstrijkt: '2027-05-05T22:00:00.000Z',
    },
    {
      geval: 'dwangsombesluit binnen twee weken na 1 april',
      pad: PADEN.dwangsom,
      stappen: 12,
      termijn: 'dwangsombesluit',
      verstrijkt: '2027-04-15T22:00:00.000Z',
    },
    {
      geval: 'hersteltermijn van twee weken na 13 januari',
      pad: PADEN.buitenBehandelingTeLaat,
      stappen: 4,
      termijn: 'hersteltermijn',
      verstrijkt: '2027-01-27T23:00:00.000Z',
    },
    {
      geval: 'vier weken vanaf de laatste dag van de hersteltermijn, 27 januari',
      pad: PADEN.buitenBehandelingTeLaat,
      stappen: 5,
      termijn: 'buitenBehandeling',
      verstrijkt: '2027-02-24T23:00:00.000Z',
    },
    {
      geval: 'plan zes weken na de dag dat er geen familiegroepsplan komt',
      pad: PADEN.aanvraagTotBesluit,
      stappen: 7,
      termijn: 'hulpverleningsplan',
      verstrijkt: '2027-02-22T23:00:00.000Z',
    },
    {
      geval: 'bezwaar zes weken na bekendmaking op 11 januari',
      pad: PADEN.aanvraagTotBesluit,
      stappen: 10,
      termijn: 'bezwaartermijn',
      verstrijkt: '2027-02-22T23:00:00.000Z',
    },
  ])('$geval', ({ pad, stappen, termijn, verstrijkt }) => {
    expect(verstrijktOp(baan.loop(begin(pad, stappen)), termijn)).toBe(verstrijkt);
  });

  it('toont bij een melding beide beslistermijnen, en laat ze samen stilstaan', () => {
    const verloop = baan.loop({
      stappen: [
        melding,
        { dag: 7, rol: 'intake', type: 'AANVRAAG_INGEDIEND', gegevens: { vorm: 'formulier' } },
        { dag: 11, rol: 'intake', type: 'AANVULLING_GEVRAAGD', gegevens: { ontbreekt: ['handtekening'] } },
        { dag: 18, rol: 'intake', type: 'AANVULLING_ONTVANGEN', gegevens: { beoordeling: 'volledig' } },
      ],
    });
    expect(verstrijktOp(verloop, 'beslistermijnVanafMelding')).toBe('2027-03-15T23:00:00.000Z'); // 8 maart + 6 = zondag 14
    expect(verstrijktOp(verloop, 'beslistermijn')).toBe('2027-03-22T23:00:00.000Z'); // 15 maart + 6 = zondag 21
  });

  it('schort bij schriftelijke instemming op tot de genoemde dag', () => {
    const verloop = baan.loop(
      verder(PADEN.aanvulling, {
        dag: 21,
        rol: 'besluitteam',
        type: 'BESLISTERMIJN_OPGESCHORT',
        gegevens: { grond: 'instemming', tot: '2027-02-08' },
      }),
    );
    // 1 februari tot en met 7 februari: zeven dagen bij zondag 14 maart
    expect(verstrijktOp(verloop, 'beslistermijn')).toBe('2027-03-22T23:00:00.000Z');
  });
});

describe('een overschreden termijn beslist niets', () => {
  it('sluit geen zaak en wijst niets af, ook niet na een jaar zonder besluit', () => {
    const verloop = baan.wacht(baan.loop(begin(PADEN.dwangsom, 9)), momentVan(365, 0));
    expect(verloop.toestand.beeindigd).toBe(false);
    expect(baan.staten(verloop)).toEqual(expect.arrayContaining(['besluitvorming', 'aanvraagInBehandeling']));
    expect(besluiten(verloop)).toEqual([]);
    expect(berichten(verloop)).toContain('termijnVoorbij');
  });

  it('laat de overdracht aan Veilig Thuis open staan als er geen antwoord komt, met zicht bij de zender', () => {
    const verloop = baan.wacht(baan.loop(begin(PADEN.meldcodeNaarVeiligThuis, 8)), momentVan(40, 0));
    expect(baan.staten(verloop)).toEqual(expect.arrayContaining(['veiligThuis']));
    expect(baan.staten(verloop).some((id) => id.endsWith('geenAntwoord'))).toBe(true);
    expect(baan.staten(verloop).some((id) => id.endsWith('contactNodig'))).toBe(true);
    expect(verloop.toestand.taken.map(({ taak }) => taak)).toEqual(
      expect.arrayContaining(['zichtHouden', 'overdrachtEscaleren']),
    );
  });

  it('geeft de macht om buiten behandeling te stellen terug aan de inhoud', () => {
    const verloop = baan.loop(PADEN.buitenBehandelingTeLaat);
    const bekend = baan.probeer(
      verloop.toestand,
      { dag: 61, rol: 'besluitteam', type: 'BESLUIT_BEKENDGEMAAKT', gegevens: { wijze: 'post' } },
      9,
    );
    expect(bekend).toMatchObject({ ok: false, code: 'GEBEURTENIS.NIET_MOGELIJK' });
  });
});

describe('wat niet kan', () => {
  const weiger = (pad: Pick<Pad, 'stappen'>, poging: Padstap): unknown =>
    baan.probeer(baan.loop(pad).toestand, poging, 50);

  it.each<{ geval: string; pad: Pick<Pad, 'stappen'>; poging: Padstap; code: string; uitleg?: string }>([
    {
      geval: 'onderzoek zonder toestemming',
      pad: begin(PADEN.aanvraagTotBesluit, 3),
      poging: { dag: 1, rol: 'jeugdprofessional', type: 'VRAAG_VERHELDERD', gegevens: { uitkomst: 'onderzoekNodig' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
      uitleg: 'eerst toestemming nodig',
    },
    {
      geval: 'een plan voordat het familiegroepsplan is besproken',
      pad: {
        stappen: PADEN.aanvraagTotBesluit.stappen
          .filter(({ type }) => type !== 'FAMILIEGROEPSPLAN_BESPROKEN')
          .slice(0, 6),
      },
      poging: {
        dag: 1,
        rol: 'jeugdprofessional',
        type: 'PLAN_VASTGESTELD',
        gegevens: { grondslag: 'hulpverleningsplan', pgbToetsNodig: false },
      },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'intrekken nadat er is beslist',
      pad: begin(PADEN.aanvraagTotBesluit, 9),
      poging: { dag: 1, rol: 'intake', type: 'AANVRAAG_INGETROKKEN', gegevens: { door: 'ouders', reden: 'opgelost' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
      uitleg: 'in de toestand waarin de zaak nu is',
    },
    {
      geval: 'sluiten terwijl Veilig Thuis nog niet heeft aanvaard',
      pad: verder(
        { ...PADEN.meldcodeNaarVeiligThuis, stappen: PADEN.meldcodeNaarVeiligThuis.stappen.slice(0, 8) },
        {
          dag: 4,
          rol: 'intake',
          type: 'AANVRAAG_INGETROKKEN',
          gegevens: { door: 'ouders', reden: 'wilGeenHulp' },
        },
      ),
      poging: { dag: 5, rol: 'jeugdprofessional', type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'ingetrokken' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'een acuut oordeel in je eentje verlagen',
      pad: begin(PADEN.acuteCrisis, 2),
      poging: {
        dag: 1,
        rol: 'jeugdprofessional',
        type: 'VEILIGHEID_BEOORDEELD',
        gegevens: { uitkomst: 'veilig', instrument: 'arij' },
      },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
      uitleg: 'tweede beoordelaar',
    },
    {
      geval: 'afwijzen zonder wettelijke grond',
      pad: begin(PADEN.aanvraagTotBesluit, 8),
      poging: { dag: 1, rol: 'besluitteam', type: 'BESLUIT_GENOMEN', gegevens: { besluit: 'afwijzing' } },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'afwijzen omdat het geld op is',
      pad: begin(PADEN.aanvraagTotBesluit, 8),
      poging: {
        dag: 1,
        rol: 'besluitteam',
        type: 'BESLUIT_GENOMEN',
        gegevens: { besluit: 'afwijzing', grond: 'budgetUitgeput' },
      },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een besluit door de intake',
      pad: begin(PADEN.aanvraagTotBesluit, 8),
      poging: {
        dag: 1,
        rol: 'intake',
        type: 'BESLUIT_GENOMEN',
        gegevens: { besluit: 'afwijzing', grond: 'eigenKracht' },
      },
      code: 'ROL.ONBEVOEGD',
    },
    {
      geval: 'een aanmelding met een verjaardag die al is geweest',
      pad: { stappen: [] },
      poging: {
        ...PADEN.zestienPlus.stappen[0],
        gegevens: { ...PADEN.zestienPlus.stappen[0].gegevens, wordt12Op: '2021-01-01' },
      },
      code: 'GEGEVENS.ONGELDIG',
    },
  ])('$geval', ({ pad, poging, code, uitleg = '' }) => {
    expect(weiger(pad, poging)).toMatchObject({ ok: false, code, uitleg: expect.stringContaining(uitleg) });
  });
});

describe('toestemming naar leeftijd (Jeugdwet 7.3.4 en 7.3.5)', () => {
  const dagen = {
    onder12: ['wordt12Op', 'wordt16Op', 'wordt18Op'],
    van12tot16: ['wordt16Op', 'wordt18Op'],
    vanaf16: ['wordt18Op'],
  };
  it.each([
    { leeftijd: 'onder12', ouders: 'ja', jeugdige: 'nietGevraagd', genoeg: true },
    { leeftijd: 'onder12', ouders: 'nee', jeugdige: 'ja', genoeg: false },
    { leeftijd: 'van12tot16', ouders: 'ja', jeugdige: 'ja', genoeg: true },
    { leeftijd: 'van12tot16', ouders: 'nee', jeugdige: 'ja', genoeg: false },
    { leeftijd: 'van12tot16', ouders: 'ja', jeugdige: 'nee', genoeg: false },
    { leeftijd: 'vanaf16', ouders: 'nee', jeugdige: 'ja', genoeg: true },
    { leeftijd: 'vanaf16', ouders: 'ja', jeugdige: 'nee', genoeg: false },
  ] as const)('$leeftijd: ouders $ouders, jeugdige $jeugdige', ({ leeftijd, ouders, jeugdige, genoeg }) => {
    const { wordt12Op: _a, wordt16Op: _b, wordt18Op: _c, ...kaal } = melding.gegevens as Record<string, string>;
    const verjaardagen = Object.fromEntries(dagen[leeftijd].map((veld) => [veld, '2030-01-01']));
    const verloop = baan.loop({
      stappen: [
        { ...melding, gegevens: { ...kaal, leeftijd, ...verjaardagen } },
        { dag: 0, rol: 'jeugdprofessional', type: 'TOESTEMMING_VASTGELEGD', gegevens: { ouders, jeugdige } },
      ],
    });
    expect(baan.staten(verloop).includes('toestemmingGeregeld')).toBe(genoeg);
  });

  it('vraagt opnieuw toestemming op de twaalfde verjaardag', () => {
    const verloop = baan.loop({
      stappen: [
        { ...melding, gegevens: { ...melding.gegevens, wordt12Op: '2027-01-20' } },
        {
          dag: 0,
          rol: 'jeugdprofessional',
          type: 'TOESTEMMING_VASTGELEGD',
          gegevens: { ouders: 'ja', jeugdige: 'nietGevraagd' },
        },
      ],
    });
    expect(baan.staten(verloop)).toContain('toestemmingGeregeld');
    expect(baan.staten(baan.wacht(verloop, momentVan(10, 0)))).not.toContain('toestemmingGeregeld');
  });
});

describe('ingebrekestelling (Awb 4:17)', () => {
  it('legt een te vroege vast als te vroeg, en een latere als geldig', () => {
    const vroeg = baan.loop(begin(PADEN.dwangsom, 9));
    expect(baan.staten(vroeg)).toContain('nietGeldig');
    expect(berichten(vroeg)).toContain('ingebrekestellingTeVroeg');
    expect(baan.staten(baan.loop(begin(PADEN.dwangsom, 10)))).toContain('ingebrekestellingOpen');
  });

  it('kost niets als het besluit binnen de twee weken respijt bekend is', () => {
    const opTijd = baan.loop({
      stappen: PADEN.dwangsom.stappen.slice(0, 12).map((een) => (een.dag === 80 ? { ...een, dag: 70 } : een)),
    });
    expect(baan.staten(opTijd)).toContain('ingebrekestellingVoorbij');
    expect(verstrijktOp(opTijd, 'dwangsomdagen')).toBeUndefined();
  });

  it('stelt na 42 dagen zonder besluit de dwangsom vast, gerekend vanaf de laatste dag, 5 mei', () => {
    const verloop = baan.wacht(baan.loop(begin(PADEN.dwangsom, 10)), momentVan(120, 0));
    expect(verstrijktOp(verloop, 'dwangsombesluit')).toBe('2027-05-19T22:00:00.000Z');
    expect(baan.staten(verloop)).toContain('besluitvorming'); // de plicht om te beslissen blijft
  });

  it('laat een mens anders oordelen', () => {
    const oordeel: Padstap = {
      dag: 21,
      rol: 'besluitteam',
      type: 'INGEBREKESTELLING_BEOORDEELD',
      gegevens: { oordeel: 'geldig' },
    };
    expect(baan.staten(baan.neem(baan.loop(begin(PADEN.dwangsom, 9)), oordeel, 20))).toContain('ingebrekestellingOpen');
  });

  it('volgt het beleid van de gemeente: de termijn vanaf de melding of vanaf de aanvraag', () => {
    const pad = (leidendeTermijn: string): Pick<Pad, 'stappen'> => ({
      stappen: [
        { ...melding, gegevens: { ...melding.gegevens, leidendeTermijn } },
        { dag: 28, rol: 'intake', type: 'AANVRAAG_INGEDIEND', gegevens: { vorm: 'brief' } },
        { dag: 60, rol: 'intake', type: 'INGEBREKESTELLING_ONTVANGEN', gegevens: { vorm: 'brief' } },
      ],
    });
    expect(baan.staten(baan.loop(pad('melding')))).toContain('ingebrekestellingOpen');
    expect(baan.staten(baan.loop(pad('aanvraag')))).toContain('nietGeldig');
  });
});

describe('overdrachten in twee fasen', () => {
  it('biedt aan, en trekt niets in wanneer er is geantwoord', () => {
    expect(overdrachten(baan.loop(PADEN.acuteCrisis))).toEqual([
      'crisis aangeboden',
      'crisis geweigerd',
      'crisis aangeboden',
      'crisis aanvaard',
    ]);
  });

  it('geeft het zicht op veiligheid aan wie aanvaardt, en neemt het terug als die klaar is', () => {
    const zicht = ({ effecten }: Verloop): (string | null)[] =>
      effecten.flatMap((effect) => (effect.soort === 'zicht' ? [effect.aan] : []));
    expect(zicht(baan.loop(PADEN.acuteCrisis))).toEqual(['org-12', null]);
    expect(zicht(baan.loop(begin(PADEN.acuteCrisis, 6)))).toEqual(['org-12']);
    expect(zicht(baan.loop(PADEN.voorliggendeVoorziening))).toEqual([]);
  });

  it('trekt een open aanbod in als het gezin toch een besluit wil', () => {
    const verloop = baan.loop(
      verder(
        { ...PADEN.voorliggendeVoorziening, stappen: PADEN.voorliggendeVoorziening.stappen.slice(0, 6) },
        {
          dag: 25,
          rol: 'intake',
          type: 'BESLUIT_GEVRAAGD',
          gegevens: { door: 'ouders' },
        },
      ),
    );
    expect(overdrachten(verloop)).toEqual(['ander-recht aangeboden', 'ander-recht ingetrokken']);
    expect(baan.staten(verloop)).toContain('besluitvorming');
  });

  it('aanvaardt pas als de ontvanger ook het zicht op veiligheid overneemt', () => {
    const verloop = baan.loop(begin(PADEN.acuteCrisis, 5));
    const half: Padstap = {
      dag: 0,
      rol: 'jeugdprofessional',
      type: 'OVERDRACHT_AANVAARD',
      gegevens: { naarRoute: 'crisis', ontvanger: 'org-12', zichtOpVeiligheid: false },
    };
    expect(baan.probeer(verloop.toestand, half, 30)).toMatchObject({ ok: false, code: 'GEBEURTENIS.NIET_MOGELIJK' });
  });

  it('trekt een open aanbod aan het crisisteam in als de nieuwe gemeente alles overneemt', () => {
    const verloop = baan.loop({
      stappen: [
        ...PADEN.acuteCrisis.stappen.slice(0, 2),
        {
          dag: 0,
          rol: 'intake',
          type: 'WOONPLAATS_GEWIJZIGD',
          gegevens: { nieuweGemeente: 'GM0505', grond: 'verhuizing' },
        },
        {
          dag: 0,
          rol: 'intake',
          type: 'OVERDRACHT_AANVAARD',
          gegevens: { naarRoute: 'andere-gemeente', ontvanger: 'GM0505', zichtOpVeiligheid: true },
        },
      ],
    });
    expect(overdrachten(verloop)).toEqual([
      'crisis aangeboden',
      'andere-gemeente aangeboden',
      'crisis ingetrokken',
      'andere-gemeente aanvaard',
    ]);
    expect(verloop.toestand.beeindigd).toBe(true);
  });

  it('trekt alles in bij overlijden', () => {
    const overleden: Padstap = { dag: 1, rol: 'teamleider', type: 'JEUGDIGE_OVERLEDEN', gegevens: { bron: 'familie' } };
    const verloop = baan.loop({ stappen: [...PADEN.acuteCrisis.stappen.slice(0, 2), overleden] });
    expect(overdrachten(verloop)).toEqual(['crisis aangeboden', 'crisis ingetrokken']);
    expect(verloop.toestand.klokken.filter(({ actief }) => actief).map(({ termijn }) => termijn)).toEqual([
      'overlijdenAfronding',
    ]);
  });
});
