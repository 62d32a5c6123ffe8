import { besluiten, berichten, momentVan, verstrijktOp } from '../gedeeld/testing/loop.ts';
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
