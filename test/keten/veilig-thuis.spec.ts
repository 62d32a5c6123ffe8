import { PADEN as CJG } from '../../state-machines/cjg-intake/testing/paden.ts';
import { PADEN as CRISIS } from '../../state-machines/crisis/testing/paden.ts';
import { overdrachten, verstrijktOp } from '../../state-machines/gedeeld/testing/loop.ts';
import { PADEN as GESLOTEN } from '../../state-machines/gesloten-jeugdhulp/testing/paden.ts';
import { PADEN as GI } from '../../state-machines/gi-uitvoering/testing/paden.ts';
import { PADEN as RAAD } from '../../state-machines/raadsonderzoek/testing/paden.ts';
import { PADEN as VT } from '../../state-machines/veilig-thuis/testing/paden.ts';
import { feit, Keten, KIND, later, schakel } from './keten.ts';

const JP = 'jeugdprofessional';
const aanvaard = (dag: number, naarRoute: string, ontvanger: string, zichtOpVeiligheid = true) =>
  feit(dag, JP, 'OVERDRACHT_AANVAARD', { naarRoute, ontvanger, zichtOpVeiligheid });
const dienst = (dag: number, naam: string) => feit(dag, JP, 'DIENST_GEKOZEN', { dienst: naam });

describe('Veilig Thuis onderzoekt -> het lokale team weigert -> een ander lokaal team aanvaardt', () => {
  const keten = new Keten([
    schakel('veilig-thuis', 'vt', [
      ...VT.onderzoekGeweigerdDanHulp.stappen.slice(0, 7),
      dienst(65, 'overdrachtLokaalTeam'),
      aanvaard(67, 'lokaal-team', 'cjg-oost'),
    ]),
    schakel('cjg-intake', 'cjg-oost', later(CJG.aanvraagTotBesluit, 67)),
  ]);

  it('duurt 67 dagen voordat het andere team begint; zijn toeleiding wacht sinds het besluit van die dag op antwoord', () => {
    expect(keten.doorlooptijd(70)).toEqual({
      ...{ keten: 70, zonderZaak: 0, gaten: ['geenAntwoord cjg-intake kind 3'] },
      delen: { 'veilig-thuis kind': 70, 'cjg-intake kind': 3 },
    });
  });

  it('laat het zicht bij Veilig Thuis zolang er wordt geweigerd', () => {
    expect(keten.tijdlijn).toEqual([
      [0, KIND, 'vt'],
      [67, KIND, 'cjg-oost'],
    ]);
    expect(overdrachten(keten.verloop('veilig-thuis kind'))).toEqual([
      'lokaal-team aangeboden',
      'lokaal-team geweigerd',
      'lokaal-team aangeboden',
      'lokaal-team aanvaard',
    ]);
  });

  it.each([
    {
      // Uitvoeringsbesluit Wmo 2015 art. 4.1.7, regional reading
      geval: 'veiligheidsbeoordeling: vijf werkdagen na maandag 11 januari is 18 januari',
      zaak: 'veilig-thuis kind',
      termijn: 'veiligheidsbeoordeling',
      verstrijkt: '2027-01-18T23:00:00.000Z',
    },
    {
      // Uitvoeringsbesluit Wmo 2015, regional reading; no term of the Atw
      geval: 'onderzoek: tien weken na vrijdag 15 januari is vrijdag 26 maart, ook al is dat Goede Vrijdag',
      zaak: 'veilig-thuis kind',
      termijn: 'onderzoek',
      verstrijkt: '2027-03-26T23:00:00.000Z',
    },
    {
      // Awb art. 4:13: eight weeks
      geval: 'besluit van het nieuwe lokale team: acht weken na vrijdag 19 maart is 14 mei',
      zaak: 'cjg-intake kind',
      termijn: 'beslistermijn',
      verstrijkt: '2027-05-14T22:00:00.000Z',
    },
  ])('$geval', ({ zaak, termijn, verstrijkt }) => {
    expect(verstrijktOp(keten.verloop(zaak), termijn)).toBe(verstrijkt);
  });
});

describe('een school vraagt advies -> het wordt een melding -> de Raad -> OTS', () => {
  const advies = VT.adviesWordtMelding.stappen;
  const keten = new Keten([
    schakel('veilig-thuis', 'vt', [
      ...advies.slice(0, 5),
      dienst(4, 'verzoekRaad'),
      aanvaard(6, 'raadsonderzoek', 'raad', false),
      feit(113, JP, 'RAAD_TERUGGEKOPPELD', { uitkomst: 'maatregel', ontvanger: 'gi-west' }),
    ]),
    schakel('raadsonderzoek', 'raad', later(RAAD.totOts, 6, { 'gi-uitvoering': 'gi-west' })),
  ]);

  it('geeft het zicht aan wie advies vroeg, dan aan Veilig Thuis, en pas na de beschikking aan de instelling', () => {
    expect(keten.tijdlijn).toEqual([
      [0, KIND, 'school-07'],
      [2, KIND, 'vt'],
      [112, KIND, 'gi-west'],
    ]);
  });

  it('duurt 113 dagen, waarvan 106 bij de Raad; de instelling heeft na een dag nog geen zaak', () => {
    expect(keten.doorlooptijd(113)).toEqual({
      ...{ keten: 113, zonderZaak: 0, gaten: ['zichtZonderZaak veilig-thuis kind 1'] },
      delen: { 'veilig-thuis kind': 113, 'raadsonderzoek kind': 106 },
    });
  });

  it('begint de klok van de veiligheidsbeoordeling op de dag dat het een melding werd', () => {
    const zaak = keten.verloop('veilig-thuis kind');
    expect(verstrijktOp(zaak, 'veiligheidsbeoordeling')).toBe('2027-01-20T23:00:00.000Z'); // five werkdagen after Wednesday the 13th
    expect(verstrijktOp(keten.verloop('raadsonderzoek kind'), 'vtoBeoordeling')).toBe('2027-01-22T23:00:00.000Z'); // after Sunday the 17th
  });
});

describe('crisisplaatsing -> het lokale team weigert -> Veilig Thuis -> toch het lokale team', () => {
  const keten = new Keten([
    schakel('crisis', 'cit', later(CRISIS.geplaatst, 0, { 'veilig-thuis': 'vt' })),
    schakel('veilig-thuis', 'vt', later(VT.naarLokaalTeam, 13, { 'lokaal-team': 'cjg' })),
  ]);

  it('duurt 564 dagen tot Veilig Thuis sluit, en laat zien dat het lokale team al die tijd geen zaak begon', () => {
    expect(keten.doorlooptijd(564)).toEqual({
      ...{ keten: 564, zonderZaak: 0, gaten: ['zichtZonderZaak crisis kind 545'] },
      delen: { 'crisis kind': 564, 'veilig-thuis kind': 551 },
    });
  });

  it('gaat het zicht van hand tot hand, en bij elke vraag hoe het gaat blijft het waar het is', () => {
    expect(keten.tijdlijn).toEqual([
      [0, KIND, 'cit'],
      [13, KIND, 'vt'],
      [19, KIND, 'cjg'],
    ]);
  });

  it.each([
    {
      // Regional norm
      geval: 'crisisplaatsing: achtentwintig dagen na 11 januari is 8 februari',
      zaak: 'crisis kind',
      termijn: 'crisisplaatsing',
      verstrijkt: '2027-02-08T23:00:00.000Z',
    },
    {
      // Aanname: three, twelve and eighteen months after the hand-over of Saturday 30 January
      geval: 'eerste vraag hoe het gaat: drie maanden na 30 januari is 30 april',
      zaak: 'veilig-thuis kind',
      termijn: 'monitoringEerste',
      verstrijkt: '2027-04-30T22:00:00.000Z',
    },
  ])('$geval', ({ zaak, termijn, verstrijkt }) => {
    expect(verstrijktOp(keten.verloop(zaak), termijn)).toBe(verstrijkt);
  });
});

describe('onder toezicht -> gesloten jeugdhulp -> terug in een gezinshuis', () => {
  const keten = new Keten([
    schakel('gi-uitvoering', 'gi-west', later(GI.geslotenHulp, 0, { 'gesloten-jeugdhulp': 'gesloten' })),
    schakel('gesloten-jeugdhulp', 'gesloten', later(GESLOTEN.spoed, 20)),
  ]);

  it('duurt 60 dagen; de zaak van de gesloten jeugdhulp is daar de laatste 40 van, ook na het einde van de machtiging', () => {
    expect(keten.doorlooptijd(60)).toEqual({
      ...{ keten: 60, zonderZaak: 0, gaten: [] },
      delen: { 'gi-uitvoering kind': 60, 'gesloten-jeugdhulp kind': 40 },
    });
  });

  it('houdt de instelling het zicht, ook als het kind gesloten zit', () => {
    expect(keten.tijdlijn).toEqual([[0, KIND, 'gi-west']]);
    expect(overdrachten(keten.verloop('gi-uitvoering kind'))).toEqual([
      'gesloten-jeugdhulp aangeboden',
      'gesloten-jeugdhulp aanvaard',
    ]);
  });

  it('rekent de spoedmachtiging en het plan vanaf de opname van maandag 1 februari', () => {
    const zaak = keten.verloop('gesloten-jeugdhulp kind');
    expect(verstrijktOp(zaak, 'eindeMachtiging')).toBe('2027-03-01T23:00:00.000Z'); // Jeugdwet art. 6.1.2-6.1.12: four weeks, until and with 1 March
    expect(verstrijktOp(zaak, 'planGesloten')).toBe('2027-03-15T23:00:00.000Z'); // Jeugdwet art. 6.2.9: six weeks
  });
});
