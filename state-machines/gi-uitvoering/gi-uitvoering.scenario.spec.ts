import { momentVan, overdrachten, verstrijktOp, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin, verder, type Stappen } from '../gedeeld/testing/pad.ts';
import { toetsPaden } from '../gedeeld/testing/routetoets.ts';
import type { GiType } from './gi-uitvoering.events.ts';
import { giUitvoeringRoute } from './gi-uitvoering.route.ts';
import { PADEN, type Pad, type Padstap } from './testing/paden.ts';

const baan = toetsPaden(giUitvoeringRoute, PADEN);
const taken = ({ toestand }: Verloop): string[] => toestand.taken.map(({ taak }) => taak);
const zicht = ({ effecten }: Verloop): (string | null)[] =>
  effecten.flatMap((effect) => (effect.soort === 'zicht' ? [effect.aan] : []));
const MAATREGEL = 'gi-uitvoering-v1.lopend.maatregel';

// Monday 11 January 2027 is day 0; the GI had the order on Friday 8 January.
describe('klokken: de laatste dag volgt uit wet, norm en afspraak', () => {
  it.each<{ geval: string; pad: Pad; stappen: number; termijn: string; verstrijkt: string }>([
    {
      geval: 'eerste contact: vijf werkdagen na de beschikking van vrijdag 8 januari is 15 januari',
      pad: PADEN.eindeMetToets,
      stappen: 1,
      termijn: 'contactNaBeschikking',
      verstrijkt: '2027-01-15T23:00:00.000Z',
    },
    {
      geval: 'verzoek om toewijzing: vijf werkdagen na 8 januari is 15 januari',
      pad: PADEN.eindeMetToets,
      stappen: 1,
      termijn: 'toewijzingsverzoek',
      verstrijkt: '2027-01-15T23:00:00.000Z',
    },
    {
      geval: 'antwoord van de gemeente (OP274): vijf werkdagen na donderdag 14 januari is 21 januari',
      pad: PADEN.eindeMetToets,
      stappen: 5,
      termijn: 'antwoordOpVerzoek',
      verstrijkt: '2027-01-21T23:00:00.000Z',
    },
    {
      geval: 'plan (Jeugdwet 4.1.3 lid 5): zes weken na donderdag 21 januari is 4 maart',
      pad: PADEN.eindeMetToets,
      stappen: 7,
      termijn: 'hulpverleningsplan',
      verstrijkt: '2027-03-04T23:00:00.000Z',
    },
    {
      geval: 'evaluatie: drie maanden na zaterdag 20 februari is 20 mei',
      pad: PADEN.eindeMetToets,
      stappen: 8,
      termijn: 'periodiekeEvaluatie',
      verstrijkt: '2027-05-20T22:00:00.000Z',
    },
    {
      geval: 'einde van de OTS: de eerste dag na 7 januari 2028',
      pad: PADEN.eindeMetToets,
      stappen: 1,
      termijn: 'eindeMaatregel',
      verstrijkt: '2028-01-07T23:00:00.000Z',
    },
    {
      geval: 'machtiging ongebruikt (BW 1:265c): drie maanden na 15 januari is 15 april',
      pad: PADEN.uithuisplaatsing,
      stappen: 5,
      termijn: 'machtigingOngebruikt',
      verstrijkt: '2027-04-15T22:00:00.000Z',
    },
    {
      geval: 'en opnieuw drie maanden nadat het kind op zondag 11 april weer thuis is: 11 juli',
      pad: PADEN.uithuisplaatsing,
      stappen: 7,
      termijn: 'machtigingOngebruikt',
      verstrijkt: '2027-07-11T22:00:00.000Z',
    },
  ])('$geval', ({ pad, stappen, termijn, verstrijkt }) => {
    expect(verstrijktOp(baan.loop(begin<GiType>(pad as Stappen<GiType>, stappen)), termijn)).toBe(verstrijkt);
  });
});

describe('verlengen of eindigen', () => {
  const opDag = (dag: number): Verloop =>
    baan.wacht(baan.loop(begin<GiType>(PADEN.eindeMetToets, 8)), momentVan(dag, 0));

  it('vraagt tien weken voor het einde om een beslissing: op 30 oktober 2027, niet de dag ervoor', () => {
    expect(baan.staten(opDag(291))).toContain(`${MAATREGEL}.actief.metEinde.loopt`); // 29 October
    expect(baan.staten(opDag(292))).toContain(`${MAATREGEL}.actief.metEinde.teBeslissen`); // 30 October
    expect(taken(opDag(292))).toContain('verlengingBesluiten');
  });

  it('laat de maatregel niet vanzelf eindigen: een mens stelt het vast, en tot dan is het zicht hier', () => {
    const verloop = opDag(500);
    expect(baan.staten(verloop)).toEqual(
      expect.arrayContaining(['maatregelVoorbij', 'gi-uitvoering-v1.lopend.hoofdlijn.actief']),
    );
    expect(taken(verloop)).toContain('eindeVaststellen');
    expect(zicht(verloop)).toEqual([]);
  });

  it('eindigt voor de laatste dag alleen door de rechter, ook al is de Raad het eens', () => {
    const getoetst = baan.loop(begin<GiType>(PADEN.eindeMetToets, 14));
    const eindigt = (reden: string): Padstap => ({
      dag: 306,
      rol: 'jeugdbeschermer',
      type: 'MAATREGEL_GEEINDIGD',
      gegevens: { reden },
    });
    expect(baan.probeer(getoetst.toestand, eindigt('termijnVoorbij'), 50)).toMatchObject({
      ok: false,
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    });
    expect(baan.probeer(getoetst.toestand, eindigt('beeindigdDoorRechter'), 50)).toMatchObject({ ok: true });
  });

  it('legt het niet verlengen op tijd voor aan de Raad: de toets hoort ruim voor het einde te komen', () => {
    const verloop = baan.loop(begin<GiType>(PADEN.eindeMetToets, 13)); // asked on Sunday 7 November
    expect(verstrijktOp(verloop, 'toetsRaad')).toBe('2027-11-21T23:00:00.000Z');
  });

  it('geeft het zicht pas terug als het lokale team aanvaardt', () => {
    expect(zicht(baan.loop(begin<GiType>(PADEN.eindeMetToets, 15)))).toEqual([]);
    expect(zicht(baan.loop(PADEN.eindeMetToets))).toEqual(['org-12']);
    expect(overdrachten(baan.loop(PADEN.eindeMetToets))).toEqual(['lokaal-team aangeboden', 'lokaal-team aanvaard']);
  });

  it('volgt na een verlenging het nieuwe einde', () => {
    expect(verstrijktOp(baan.loop(PADEN.verlengd), 'eindeMaatregel')).toBe('2029-01-06T23:00:00.000Z');
  });
});

describe('machtiging uithuisplaatsing', () => {
  it('vervalt niet door een klok: na drie maanden ongebruikt gaat iemand het na', () => {
    const verloop = baan.wacht(baan.loop(begin<GiType>(PADEN.uithuisplaatsing, 5)), momentVan(95, 0)); // 16 April
    expect(baan.staten(verloop)).toContain('machtigingNagaan');
  });

  it('blijft haar einde volgen als het gebruik later bekend werd', () => {
    const laat: Padstap = {
      dag: 96,
      rol: 'jeugdbeschermer',
      type: 'UITHUISPLAATSING_UITGEVOERD',
      gegevens: { plek: 'netwerk' },
    };
    const verloop = baan.loop(verder<GiType>(begin<GiType>(PADEN.uithuisplaatsing, 5), laat));
    const eindes = verloop.toestand.klokken.filter(({ termijn, actief }) => termijn === 'eindeMachtiging' && actief);
    expect(eindes.map(({ verstrijktOp: op }) => op)).toEqual(['2027-12-15T23:00:00.000Z']);
  });
});

describe('verhuizen', () => {
  it('vraagt de nieuwe gemeente om de toewijzing, en houdt het zicht hier', () => {
    const verloop = baan.loop(PADEN.verhuisd);
    expect(verloop.toestand.klokken.filter(({ termijn }) => termijn === 'toewijzingsverzoek')).toHaveLength(3);
    expect(zicht(verloop)).toEqual([]);
  });
});

describe('wat niet kan', () => {
  const [AANVAARD] = PADEN.eindeMetToets.stappen;
  it.each<{ geval: string; pad: Stappen<GiType>; poging: Padstap; code: string }>([
    {
      geval: 'voogdij met een einddatum',
      pad: { stappen: [] },
      poging: { ...AANVAARD, gegevens: { ...AANVAARD.gegevens, maatregel: 'voogdij' } },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een verlenging van meer dan een jaar (BW 1:260)',
      pad: begin<GiType>(PADEN.verlengd, 11),
      poging: {
        dag: 350,
        rol: 'jeugdbeschermer',
        type: 'VERLENGING_BESLIST',
        gegevens: { beslissing: 'verlengd', begindatum: '2028-01-08', einddatum: '2029-01-09' },
      },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'verwijzer 07, dat in iJw 3.2 niet bestaat',
      pad: begin<GiType>(PADEN.eindeMetToets, 4),
      poging: {
        dag: 4,
        rol: 'jeugdbeschermer',
        type: 'TOEWIJZINGSVERZOEK_VERZONDEN',
        gegevens: { verwijzer: '07', gemeente: 'GM0642', dagtekening: '2027-01-14' },
      },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'sluiten voordat het lokale team het zicht heeft',
      pad: begin<GiType>(PADEN.eindeMetToets, 15),
      poging: { dag: 364, rol: 'teamleider', type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'maatregelGeeindigd' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
  ])('$geval', ({ pad, poging, code }) => {
    expect(baan.probeer(baan.loop(pad).toestand, poging, 50)).toMatchObject({ ok: false, code });
  });
});
