import { momentVan, overdrachten, verstrijktOp, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin, type Stappen } from '../gedeeld/testing/pad.ts';
import { toetsPaden } from '../gedeeld/testing/routetoets.ts';
import type { GeslotenType } from './gesloten-jeugdhulp.events.ts';
import { geslotenJeugdhulpRoute } from './gesloten-jeugdhulp.route.ts';
import { PADEN, type Pad, type Padstap } from './testing/paden.ts';

const baan = toetsPaden(geslotenJeugdhulpRoute, PADEN);
const taken = ({ toestand }: Verloop): string[] => toestand.taken.map(({ taak }) => taak);

// Monday 11 January 2027 is day 0. None of these moves for a free day: they guard a deprivation of liberty (Atw art. 4).
describe('klokken van de Jeugdwet, hoofdstuk 6', () => {
  it.each<{ geval: string; pad: Pad; stappen: number; termijn: string; verstrijkt: string }>([
    {
      geval: 'beslissing als de jeugdige al binnen is: drie weken na 11 januari is 1 februari',
      pad: PADEN.metMaatregel,
      stappen: 1,
      termijn: 'beslissingVerblijf',
      verstrijkt: '2027-02-01T23:00:00.000Z',
    },
    {
      geval: 'plan (6.2.9): zes weken na de opname van 25 januari is 8 maart',
      pad: PADEN.metMaatregel,
      stappen: 3,
      termijn: 'planGesloten',
      verstrijkt: '2027-03-08T23:00:00.000Z',
    },
    {
      geval: 'machtiging ongebruikt: drie maanden na maandag 25 januari is 25 april, een zondag die blijft staan',
      pad: PADEN.ongebruikt,
      stappen: 2,
      termijn: 'machtigingOngebruikt',
      verstrijkt: '2027-04-25T22:00:00.000Z',
    },
    {
      geval: 'mededeling (6.1.6 lid 6): vier dagen na zaterdag 20 februari is woensdag 24 februari',
      pad: PADEN.voorwaardelijk,
      stappen: 3,
      termijn: 'mededelingOpname',
      verstrijkt: '2027-02-24T23:00:00.000Z',
    },
    {
      geval: 'instemming ingetrokken op vrijdag 12 maart: de veertiende dag is 26 maart, Goede Vrijdag',
      pad: PADEN.instemmingIngetrokken,
      stappen: 4,
      termijn: 'instemmingIngetrokken',
      verstrijkt: '2027-03-26T23:00:00.000Z',
    },
    {
      geval: 'spoedmachtiging van vier weken vanaf 12 januari: voorbij op 10 februari',
      pad: PADEN.spoed,
      stappen: 2,
      termijn: 'eindeMachtiging',
      verstrijkt: '2027-02-09T23:00:00.000Z',
    },
  ])('$geval', ({ pad, stappen, termijn, verstrijkt }) => {
    expect(verstrijktOp(baan.loop(begin<GeslotenType>(pad as Stappen<GeslotenType>, stappen)), termijn)).toBe(
      verstrijkt,
    );
  });
});

describe('einde', () => {
  it('laat een mens binnen een dag vaststellen of de jeugdige mag blijven', () => {
    const verloop = baan.wacht(baan.loop(begin<GeslotenType>(PADEN.spoed, 3)), momentVan(30, 0)); // 10 February
    expect(baan.staten(verloop)).toContain('geslotenNagaan');
    expect(taken(verloop)).toContain('machtigingNagaan');
    expect(verstrijktOp(verloop, 'machtigingNagaan')).toBe('2027-02-10T23:00:00.001Z');
  });

  it('kan een machtiging waarvan de laatste dag voorbij is niet bevestigen', () => {
    const verloop = baan.wacht(baan.loop(begin<GeslotenType>(PADEN.spoed, 3)), momentVan(30, 0));
    const bevestig = (einddatum: string): Padstap => ({
      dag: 30,
      rol: 'jeugdbeschermer',
      type: 'MACHTIGING_GESLOTEN_BEVESTIGD',
      gegevens: { opgenomen: true, einddatum },
    });
    expect(baan.probeer(verloop.toestand, bevestig('2027-02-09'), 5)).toMatchObject({
      ok: false,
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    });
    expect(baan.probeer(verloop.toestand, bevestig('2027-02-20'), 5)).toMatchObject({ ok: true });
  });

  it('geeft zonder maatregel het zicht aan het lokale team, en met een maatregel aan niemand: de instelling had het al', () => {
    expect(overdrachten(baan.loop(PADEN.voorwaardelijk))).toEqual(['lokaal-team aangeboden', 'lokaal-team aanvaard']);
    expect(overdrachten(baan.loop(PADEN.metMaatregel))).toEqual([]);
  });
});

describe('wat niet kan', () => {
  const [VERZOCHT] = PADEN.metMaatregel.stappen;
  it.each<{ geval: string; pad: Stappen<GeslotenType>; poging: Padstap; code: string }>([
    {
      geval: 'een verzoek zonder instemming van een gedragswetenschapper',
      pad: { stappen: [] },
      poging: { ...VERZOCHT, gegevens: { ...VERZOCHT.gegevens, instemmingGedragswetenschapper: false } },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een verzoek van de instelling zonder maatregel',
      pad: { stappen: [] },
      poging: { ...VERZOCHT, gegevens: { ...VERZOCHT.gegevens, metMaatregel: false } },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een spoedmachtiging van vier weken en een dag',
      pad: begin<GeslotenType>(PADEN.spoed, 1),
      poging: { ...PADEN.spoed.stappen[1], gegevens: { ...PADEN.spoed.stappen[1].gegevens, einddatum: '2027-02-10' } },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'sluiten zolang het lokale team het zicht niet heeft',
      pad: begin<GeslotenType>(PADEN.voorwaardelijk, 6),
      poging: { dag: 151, rol: 'teamleider', type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'verblijfBeeindigd' } },
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
  ])('$geval', ({ pad, poging, code }) => {
    expect(baan.probeer(baan.loop(pad).toestand, poging, 50)).toMatchObject({ ok: false, code });
  });
});
