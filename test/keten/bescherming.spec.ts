import { overdrachten, verstrijktOp, type Verloop } from '../../state-machines/gedeeld/testing/loop.ts';
import type { Padstap } from '../../state-machines/gedeeld/testing/pad.ts';
import { PADEN as GI } from '../../state-machines/gi-uitvoering/testing/paden.ts';
import { PADEN as TAFEL } from '../../state-machines/jeugdbeschermingstafel/testing/paden.ts';
import { PADEN as JGT } from '../../state-machines/jgt-toeleiding/testing/paden.ts';
import { PADEN as RAAD } from '../../state-machines/raadsonderzoek/testing/paden.ts';
import { dagVan, feit, Keten, KIND, later, metBeschikking, schakel, ZUSJE } from './keten.ts';

/** How often a task was opened. */
const taken = ({ effecten }: Verloop, naam: string): number =>
  effecten.filter((effect) => effect.soort === 'taakGeopend' && effect.taak.taak === naam).length;

const tafel = (stappen: readonly Padstap[], kind = KIND) => schakel('jeugdbeschermingstafel', 'tafel', stappen, kind);
const raad = (stappen: readonly Padstap[], kind = KIND) => schakel('raadsonderzoek', 'raad', stappen, kind);
const gi = (stappen: readonly Padstap[], kind = KIND) => schakel('gi-uitvoering', 'gi-west', stappen, kind);
const jgt = (kind = KIND) => schakel('jgt-toeleiding', 'cjg', JGT.vanPlanTotHulp.stappen.slice(0, 3), kind);

const JGT_KIND = 'jgt-toeleiding kind';
const TAFEL_KIND = 'jeugdbeschermingstafel kind';
const RAAD_KIND = 'raadsonderzoek kind';
const GI_KIND = 'gi-uitvoering kind';

describe('JGT -> tafel -> drang -> geschonden afspraak -> Raad -> OTS -> plan -> einde met toets', () => {
  const naarGi = { 'gi-uitvoering': 'gi-west' };
  const OTS = { begindatum: '2027-07-21', einddatum: '2028-07-18', beschikkingOp: '2027-07-21' };
  const keten = new Keten([
    jgt(),
    tafel(later(TAFEL.drangGeschonden, 14, { raadsonderzoek: 'raad' })),
    raad(later(RAAD.totOts, 86, naarGi)),
    gi(metBeschikking(later(GI.eindeMetToets, 192, { 'lokaal-team': 'cjg' }), OTS)),
  ]);

  it('laat het zicht bij het JGT tot een instelling aanvaardt, en geeft het terug als de maatregel voorbij is', () => {
    expect(keten.tijdlijn).toEqual([
      [0, KIND, 'cjg'],
      [dagVan('2027-07-22'), KIND, 'gi-west'],
      [dagVan('2028-07-21'), KIND, 'cjg'],
    ]);
  });

  it.each([
    {
      geval: 'drangkader: zes maanden na de tafel van maandag 8 februari is 8 augustus',
      zaak: 'jeugdbeschermingstafel kind',
      termijn: 'drangkader',
      verstrijkt: '2027-08-08T22:00:00.000Z',
    },
    {
      geval: 'verzoek tot onderzoek: een werkdag na de geschonden afspraak van maandag 5 april is 6 april',
      zaak: 'jeugdbeschermingstafel kind',
      termijn: 'vtoOpstellen',
      verstrijkt: '2027-04-06T22:00:00.000Z',
    },
    {
      geval: 'beoordeling door de Raad: vijf werkdagen na woensdag 7 april is 14 april',
      zaak: 'raadsonderzoek kind',
      termijn: 'vtoBeoordeling',
      verstrijkt: '2027-04-14T22:00:00.000Z',
    },
    {
      geval: 'wachten op de Raad: tien dagen na zaterdag 10 april is 20 april',
      zaak: 'raadsonderzoek kind',
      termijn: 'raadWachttijd',
      verstrijkt: '2027-04-20T22:00:00.000Z',
    },
    {
      geval: 'eerste contact: vijf werkdagen na de beschikking van woensdag 21 juli is 28 juli',
      zaak: 'gi-uitvoering kind',
      termijn: 'contactNaBeschikking',
      verstrijkt: '2027-07-28T22:00:00.000Z',
    },
    {
      geval: 'plan: zes weken na zondag 1 augustus is 12 september, een zondag: maandag 13 september (Atw art. 1)',
      zaak: 'gi-uitvoering kind',
      termijn: 'hulpverleningsplan',
      verstrijkt: '2027-09-13T22:00:00.000Z',
    },
    {
      geval: 'einde van de OTS: de eerste dag na 18 juli 2028',
      zaak: 'gi-uitvoering kind',
      termijn: 'eindeMaatregel',
      verstrijkt: '2028-07-18T22:00:00.000Z',
    },
  ])('$geval', ({ zaak, termijn, verstrijkt }) => {
    expect(verstrijktOp(keten.verloop(zaak), termijn)).toBe(verstrijkt);
  });

  it('duurt als keten 557 dagen, waarvan de tafel 72, de Raad 106 en de instelling 365', () => {
    expect(keten.doorlooptijd(557)).toEqual({
      ...{ keten: 557, zonderZaak: 0, gaten: [] },
      delen: { [JGT_KIND]: 557, [TAFEL_KIND]: 72, [RAAD_KIND]: 106, [GI_KIND]: 365 },
    });
  });

  it('sluit elke zaak, en laat geen aanbod hangen', () => {
    expect(overdrachten(keten.verloop('jeugdbeschermingstafel kind'))).toEqual([
      'raadsonderzoek aangeboden',
      'raadsonderzoek aanvaard',
    ]);
    for (const naam of ['jeugdbeschermingstafel kind', 'raadsonderzoek kind', 'gi-uitvoering kind'])
      expect(keten.verloop(naam).toestand.beeindigd).toBe(true);
  });
});

describe('de Raad met spoed, buiten de tafel om', () => {
  const keten = new Keten([
    jgt(),
    raad(later(RAAD.spoed, 3, { 'gi-uitvoering': 'gi-west' })),
    gi(later(GI.votsWordtOts, 4)),
  ]);

  it('geeft het zicht de dag na de melding aan de instelling, zonder tafel en zonder gat', () => {
    expect(keten.tijdlijn).toEqual([
      [0, KIND, 'cjg'],
      [4, KIND, 'gi-west'],
    ]);
  });

  it('duurt 92 dagen tot de Raad klaar is', () => {
    expect(keten.doorlooptijd(92)).toEqual({
      ...{ keten: 92, zonderZaak: 0, gaten: [] },
      delen: { [JGT_KIND]: 92, [RAAD_KIND]: 89, [GI_KIND]: 88 },
    });
  });

  it('rekent de spoedtermijnen vanaf donderdag 14 januari', () => {
    const zaak = keten.verloop('raadsonderzoek kind');
    expect(verstrijktOp(zaak, 'collegeInlichten')).toBe('2027-01-15T09:03:00.001Z');
    expect(verstrijktOp(zaak, 'horen')).toBe('2027-01-29T23:00:00.000Z'); // two weeks after Friday 15 January
  });
});

describe('de instelling is vol', () => {
  const keten = new Keten([jgt(), raad(later(RAAD.instellingVol, 10, { 'gi-uitvoering': 'gi-oost' }))]);

  it('laat het zicht bij het JGT tot een andere instelling aanvaardt', () => {
    expect(keten.tijdlijn).toEqual([
      [0, KIND, 'cjg'],
      [120, KIND, 'gi-oost'],
    ]);
    expect(overdrachten(keten.verloop('raadsonderzoek kind'))).toEqual([
      'gi-uitvoering aangeboden',
      'gi-uitvoering geweigerd',
      'gi-uitvoering aangeboden',
      'gi-uitvoering aanvaard',
    ]);
  });
});

describe('de instelling die aanvaardde, begint geen zaak', () => {
  const keten = new Keten([jgt(), raad(later(RAAD.instellingVol, 10, { 'gi-uitvoering': 'gi-oost' }))]);

  it('is in de keten te zien als zicht zonder zaak, vanaf de dag van de aanvaarding', () => {
    expect(keten.doorlooptijd(130)).toEqual({
      ...{ keten: 130, zonderZaak: 0, gaten: [`zichtZonderZaak ${JGT_KIND} 10`] },
      delen: { [JGT_KIND]: 130, [RAAD_KIND]: 120 },
    });
  });
});

describe('twee kinderen in een traject', () => {
  const keten = new Keten([
    jgt(),
    jgt(ZUSJE),
    tafel(later(TAFEL.onderzoek, 7)),
    tafel(later(TAFEL.vrijwillig, 7), ZUSJE),
    raad(later(RAAD.totOts, 25, { 'gi-uitvoering': 'gi-west' })),
    gi(later(GI.familiegroepsplan, 132)),
  ]);

  it('houden elk hun eigen zicht: de een komt onder toezicht, de ander blijft bij het JGT', () => {
    expect(keten.tijdlijn).toEqual([
      [0, KIND, 'cjg'],
      [0, ZUSJE, 'cjg'],
      [131, KIND, 'gi-west'],
    ]);
    expect([keten.zicht(KIND), keten.zicht(ZUSJE)]).toEqual(['gi-west', 'cjg']);
  });

  it('delen een doorlooptijd, met elke zaak van elk kind als deel', () => {
    expect(keten.doorlooptijd(140)).toEqual({
      ...{ keten: 140, zonderZaak: 0, gaten: [] },
      delen: {
        ...{ [JGT_KIND]: 140, 'jgt-toeleiding zusje': 140, [TAFEL_KIND]: 133 },
        ...{ 'jeugdbeschermingstafel zusje': 15, [RAAD_KIND]: 106, [GI_KIND]: 8 },
      },
    });
  });
});

describe('een kind verhuist middenin', () => {
  const keten = new Keten([
    jgt(),
    raad([
      ...later(RAAD.verhuisd, 5, { 'andere-gemeente': 'cjg-elders' }),
      feit(100, 'raadsonderzoeker', 'RAADSONDERZOEK_AFGEROND', { besluit: 'terugNaarGemeente', kindGesproken: true }),
      feit(104, 'jeugdprofessional', 'OVERDRACHT_AANVAARD', {
        naarRoute: 'lokaal-team',
        ontvanger: 'cjg-elders',
        zichtOpVeiligheid: true,
      }),
    ]),
  ]);

  it('telt door over de verhuizing heen, en laat zien dat de nieuwe gemeente nog geen zaak heeft', () => {
    expect(keten.doorlooptijd(104)).toEqual({
      ...{ keten: 104, zonderZaak: 0, gaten: [`zichtZonderZaak ${JGT_KIND} 69`] },
      delen: { [JGT_KIND]: 104, [RAAD_KIND]: 99 },
    });
  });

  it('gaat het zicht over als de nieuwe gemeente aanvaardt, en gaat de Raad gewoon door', () => {
    expect(keten.tijdlijn).toEqual([
      [0, KIND, 'cjg'],
      [35, KIND, 'cjg-elders'],
    ]);
    const zaak = keten.verloop('raadsonderzoek kind');
    expect(verstrijktOp(zaak, 'overdrachtGemeente')).toBe('2027-02-19T23:00:00.000Z'); // two weeks after Friday 5 February
    expect(overdrachten(zaak)).toEqual([
      'andere-gemeente aangeboden',
      'andere-gemeente aanvaard',
      'lokaal-team aangeboden',
      'lokaal-team aanvaard',
    ]);
  });
});

describe('twaalf weken eigen hulp zonder verbetering -> alarm -> tafel -> drang gehaald', () => {
  const keten = new Keten([
    schakel('jgt-toeleiding', 'cjg', later(JGT.geenVerbeteringNaarTafel, 0, { jeugdbeschermingstafel: 'tafel' })),
    tafel(later(TAFEL.drangGehaald, 91)),
  ]);

  it('houdt het JGT het zicht, ook als de tafel aan zet is', () => {
    expect(keten.tijdlijn).toEqual([[0, KIND, 'cjg']]);
  });

  it('gaat het alarm af als twaalf weken voorbij zijn: na donderdag 14 januari is dat 8 april', () => {
    const zaak = keten.verloop('jgt-toeleiding kind');
    const eerste = zaak.toestand.klokken.find(({ termijn }) => termijn === 'veiligheidsresultaat');
    expect(eerste?.verstrijktOp).toBe('2027-04-08T22:00:00.000Z');
    expect(eerste?.overschrijdingen).toHaveLength(1);
    expect(taken(zaak, 'alarmOppakken')).toBe(1);
  });

  it('duurt 190 dagen tot de tafel klaar is: 91 voor het JGT alleen, 99 met de tafel', () => {
    expect(keten.doorlooptijd(190)).toEqual({
      ...{ keten: 190, zonderZaak: 0, gaten: [] },
      delen: { [JGT_KIND]: 190, [TAFEL_KIND]: 99 },
    });
  });
});
