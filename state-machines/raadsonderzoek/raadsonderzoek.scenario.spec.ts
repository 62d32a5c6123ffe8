import { momentVan, overdrachten, verstrijktOp, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin, verder, type Stappen } from '../gedeeld/testing/pad.ts';
import { toetsPaden } from '../gedeeld/testing/routetoets.ts';
import type { RaadType } from './raadsonderzoek.events.ts';
import { raadsonderzoekRoute } from './raadsonderzoek.route.ts';
import { PADEN, type Pad, type Padstap } from './testing/paden.ts';

const baan = toetsPaden(raadsonderzoekRoute, PADEN);
const taken = ({ toestand }: Verloop): string[] => toestand.taken.map(({ taak }) => taak);
const zicht = ({ effecten }: Verloop): (string | null)[] =>
  effecten.flatMap((effect) => (effect.soort === 'zicht' ? [effect.aan] : []));
const ronden = ({ toestand }: Verloop, termijn: string): number =>
  toestand.klokken.filter((klok) => klok.termijn === termijn).length;

// Monday 11 January 2027 is day 0.
describe('klokken: de laatste dag volgt uit wet, norm en afspraak', () => {
  it.each<{ geval: string; pad: Pad; stappen: number; termijn: string; verstrijkt: string }>([
    {
      geval: 'beoordeling: vijf werkdagen na maandag 11 januari is 18 januari',
      pad: PADEN.totOts,
      stappen: 1,
      termijn: 'vtoBeoordeling',
      verstrijkt: '2027-01-18T23:00:00.000Z',
    },
    {
      geval: 'wachten: tien dagen na donderdag 14 januari is zondag 24 januari; een norm schuift niet door',
      pad: PADEN.totOts,
      stappen: 3,
      termijn: 'raadWachttijd',
      verstrijkt: '2027-01-24T23:00:00.000Z',
    },
    {
      geval: 'lang wachten: drie maanden na 14 januari is 14 april',
      pad: PADEN.totOts,
      stappen: 3,
      termijn: 'raadWachttijdLang',
      verstrijkt: '2027-04-14T22:00:00.000Z',
    },
    {
      geval: 'onderzoek: twaalf weken na donderdag 21 januari is 15 april',
      pad: PADEN.totOts,
      stappen: 4,
      termijn: 'raadsonderzoek',
      verstrijkt: '2027-04-15T22:00:00.000Z',
    },
    {
      geval: 'horen (Rv 800 lid 3): twee weken na dinsdag 12 januari is 26 januari',
      pad: PADEN.spoed,
      stappen: 5,
      termijn: 'horen',
      verstrijkt: '2027-01-26T23:00:00.000Z',
    },
    {
      geval: 'VOTS (BW 1:257): de eerste dag na 9 april',
      pad: PADEN.spoed,
      stappen: 5,
      termijn: 'eindeVoorlopig',
      verstrijkt: '2027-04-09T22:00:00.000Z',
    },
    {
      geval: 'horen over een tweede spoedbeschikking (Rv 800 lid 3): twee weken na maandag 18 januari is 1 februari',
      pad: PADEN.tweedeSpoedbeschikking,
      stappen: 9,
      termijn: 'horenTweede',
      verstrijkt: '2027-02-01T23:00:00.000Z',
    },
    {
      geval: 'die verlengt de eerste termijn niet: nog steeds 26 januari',
      pad: PADEN.tweedeSpoedbeschikking,
      stappen: 9,
      termijn: 'horen',
      verstrijkt: '2027-01-26T23:00:00.000Z',
    },
    {
      geval: 'van VOTS en spoedmachtiging wordt eerst het einde van de machtiging bewaakt: de dag na 12 februari',
      pad: PADEN.tweedeSpoedbeschikking,
      stappen: 9,
      termijn: 'eindeVoorlopig',
      verstrijkt: '2027-02-12T23:00:00.000Z',
    },
    {
      geval: 'en daarna dat van de VOTS, die bleef gelden: de dag na 9 april',
      pad: PADEN.tweedeSpoedbeschikking,
      stappen: 11,
      termijn: 'eindeVoorlopig',
      verstrijkt: '2027-04-09T22:00:00.000Z',
    },
    {
      geval: 'het college hoort het binnen 24 uur als de Raad zelf begint',
      pad: PADEN.spoed,
      stappen: 1,
      termijn: 'collegeInlichten',
      verstrijkt: '2027-01-12T09:00:00.001Z',
    },
    {
      geval: 'spoedonderzoek dezelfde dag: binnen 24 uur',
      pad: PADEN.spoed,
      stappen: 1,
      termijn: 'spoedonderzoek',
      verstrijkt: '2027-01-12T09:00:00.001Z',
    },
  ])('$geval', ({ pad, stappen, termijn, verstrijkt }) => {
    expect(verstrijktOp(baan.loop(begin<RaadType>(pad as Stappen<RaadType>, stappen)), termijn)).toBe(verstrijkt);
  });
});

describe('wachten', () => {
  const opDag = (dag: number): Verloop => baan.wacht(baan.loop(begin<RaadType>(PADEN.totOts, 3)), momentVan(dag, 0));

  it('laat het zicht waar het is, en zegt dat in de titel van de staat', () => {
    expect(zicht(opDag(100))).toEqual([]);
    const staat = 'raadsonderzoek-v1.lopend.hoofdlijn.verzoek.wacht';
    expect(baan.staten(opDag(100))).toContain(staat);
    expect(raadsonderzoekRoute.machine.getStateNodeById(staat).meta).toMatchObject({
      titel: expect.stringContaining('het lokale team blijft verantwoordelijk') as string,
    });
  });

  it('praat het gezin bij na tien dagen, en daarna elke vier weken', () => {
    expect(taken(opDag(13))).not.toContain('gezinBijpraten'); // Sunday 24 January
    expect(taken(opDag(14))).toContain('gezinBijpraten');
    const verloop = baan.loop(begin<RaadType>(PADEN.langWachten, 5));
    expect(ronden(verloop, 'wachtBijpraten')).toBe(2);
  });

  it('sluit ook na een jaar niets, en vraagt na drie maanden de teamleider', () => {
    const jaar = opDag(365);
    expect(jaar.toestand.beeindigd).toBe(false);
    expect(jaar.toestand.klokken.find(({ termijn }) => termijn === 'raadWachttijdLang')?.overschrijdingen).toHaveLength(
      1,
    );
  });
});

describe('spoed, buiten de tafel om', () => {
  it('begint meteen bij de Raad, en wacht niet', () => {
    const verloop = baan.loop(begin<RaadType>(PADEN.spoed, 1));
    expect(baan.staten(verloop)).toContain('raadSpoed');
    expect(taken(verloop)).toEqual(expect.arrayContaining(['spoedonderzoekDoen', 'collegeInlichten']));
  });

  it('geeft de maatregel aan een instelling, die het zicht pas krijgt als zij aanvaardt', () => {
    expect(zicht(baan.loop(begin<RaadType>(PADEN.spoed, 5)))).toEqual([]);
    expect(zicht(baan.loop(begin<RaadType>(PADEN.spoed, 6)))).toEqual(['org-12']);
  });

  it('biedt na de OTS niets opnieuw aan: dezelfde instelling gaat door', () => {
    expect(overdrachten(baan.loop(PADEN.spoed))).toEqual(['gi-uitvoering aangeboden', 'gi-uitvoering aanvaard']);
  });

  it('neemt het zicht niet af van de instelling als er geen verzoek komt: die draagt het zelf over', () => {
    const geenVerzoek: Padstap = {
      dag: 70,
      rol: 'raadsonderzoeker',
      type: 'RAADSONDERZOEK_AFGEROND',
      gegevens: { besluit: 'geenVerzoek', kindGesproken: true },
    };
    const verloop = baan.loop(verder<RaadType>(begin<RaadType>(PADEN.spoed, 7), geenVerzoek));
    expect(baan.staten(verloop)).toEqual(expect.arrayContaining(['raadAfgerond', 'bijInstelling']));
    expect(overdrachten(verloop)).toEqual(['gi-uitvoering aangeboden', 'gi-uitvoering aanvaard']);
  });

  it('laat een mens vaststellen wat geldt als er niet op tijd is gehoord', () => {
    const verloop = baan.wacht(baan.loop(begin<RaadType>(PADEN.spoed, 5)), momentVan(16, 0)); // 27 January
    expect(baan.staten(verloop)).toEqual(expect.arrayContaining(['voorlopigVervallen', 'maatregelOpen']));
    expect(taken(verloop)).toContain('vervalVaststellen');
    expect(overdrachten(baan.loop(PADEN.nietTijdigGehoord))).toEqual([
      'gi-uitvoering aangeboden',
      'gi-uitvoering ingetrokken',
    ]);
  });

  it('houdt het einde van de VOTS in het oog als het horen later bekend werd', () => {
    const laat: Padstap = {
      dag: 17,
      rol: 'raadsonderzoeker',
      type: 'BELANGHEBBENDEN_GEHOORD',
      gegevens: { maatregelBlijft: true },
    };
    const verloop = baan.loop(verder<RaadType>(begin<RaadType>(PADEN.spoed, 6), laat));
    expect(baan.staten(verloop)).toContain('gehoord');
    const eindes = verloop.toestand.klokken.filter(({ termijn, actief }) => termijn === 'eindeVoorlopig' && actief);
    expect(eindes.map(({ verstrijktOp: op }) => op)).toEqual(['2027-04-09T22:00:00.000Z']);
  });
});

describe('een instelling zonder plek', () => {
  const vol: Stappen<RaadType> = begin<RaadType>(PADEN.instellingVol, 8);

  it('verandert niets aan het zicht, en vraagt wie het moet oplossen', () => {
    const verloop = baan.loop(vol);
    expect(zicht(verloop)).toEqual([]);
    expect(taken(verloop)).toContain('overdrachtHerstellen');
    expect(verstrijktOp(verloop, 'overdrachtHerstel')).toBe('2027-05-04T22:00:00.000Z'); // 5 werkdagen na 27 april
  });

  it('sluit de zaak niet', () => {
    const poging: Padstap = {
      dag: 107,
      rol: 'raadsonderzoeker',
      type: 'ZAAK_GESLOTEN',
      gegevens: { resultaat: 'maatregel' },
    };
    expect(baan.probeer(baan.loop(vol).toestand, poging, 50)).toMatchObject({
      ok: false,
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    });
  });

  it('krijgt geen antwoord: dan bellen de leidinggevenden, en blijft het zicht waar het is', () => {
    const verloop = baan.wacht(baan.loop(begin<RaadType>(PADEN.instellingVol, 7)), momentVan(130, 0));
    expect(taken(verloop)).toContain('overdrachtEscaleren');
    expect(zicht(verloop)).toEqual([]);
  });
});

describe('wat niet kan', () => {
  const ONTVANGEN = PADEN.totOts.stappen[0];
  const OTS = PADEN.totOts.stappen[7];
  const VOTS = PADEN.spoed.stappen[4];
  it.each<{ geval: string; pad: Stappen<RaadType>; poging: Padstap; code: string }>([
    {
      geval: 'een verzoek van wie de wet niet noemt (Jeugdwet 3.1 lid 1)',
      pad: { stappen: [] },
      poging: { ...ONTVANGEN, gegevens: { ...ONTVANGEN.gegevens, verzoeker: 'school' } },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'de Raad begint zelf zonder spoed (Jeugdwet 3.1 lid 2)',
      pad: { stappen: [] },
      poging: { ...ONTVANGEN, gegevens: { ...ONTVANGEN.gegevens, verzoeker: 'raad' } },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een OTS van een jaar en een dag (BW 1:258)',
      pad: begin<RaadType>(PADEN.totOts, 7),
      poging: { ...OTS, gegevens: { ...OTS.gegevens, einddatum: '2028-04-27' } },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een VOTS van drie maanden en een dag (BW 1:257)',
      pad: begin<RaadType>(PADEN.spoed, 4),
      poging: { ...VOTS, gegevens: { ...VOTS.gegevens, einddatum: '2027-04-13' } },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een beschikking zonder verzoek bij de rechter',
      pad: begin<RaadType>(PADEN.totOts, 4),
      poging: OTS,
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
  ])('$geval', ({ pad, poging, code }) => {
    expect(baan.probeer(baan.loop(pad).toestand, poging, 50)).toMatchObject({ ok: false, code });
  });
});

describe('een tweede spoedbeschikking', () => {
  it('blijft gelden als over de eerste niet op tijd is gehoord en een mens dat vaststelt; de instelling houdt het zicht', () => {
    const { stappen } = PADEN.tweedeSpoedbeschikking;
    const vervallen: Padstap = {
      ...{ dag: 16, rol: 'raadsonderzoeker', type: 'BESCHIKKING_VERVALLEN' },
      gegevens: { reden: 'nietTijdigGehoord' },
    };
    const gehoord: Padstap = { ...stappen[9], dag: 18 };
    const na = baan.loop({ stappen: [...stappen.slice(0, 9), vervallen] });
    expect(baan.staten(na)).toEqual(expect.arrayContaining(['tweeTeHoren', 'bijInstelling']));
    expect(verstrijktOp(na, 'horenTweede')).toBe('2027-02-01T23:00:00.000Z');
    expect(baan.staten(baan.loop({ stappen: [...stappen.slice(0, 9), vervallen, gehoord] }))).toContain('gehoord');
  });
});

describe('een derde spoedbeschikking, terwijl over twee nog niet is gehoord (Rv 800 lid 3)', () => {
  const { stappen } = PADEN.derdeSpoedbeschikking;
  const drie = stappen.slice(0, 12);
  const vervallen = (dag: number): Padstap => ({
    ...{ dag, rol: 'raadsonderzoeker', type: 'BESCHIKKING_VERVALLEN' },
    gegevens: { reden: 'nietTijdigGehoord' },
  });

  it('heeft een eigen termijn: twee weken na donderdag 21 januari is 4 februari, naast 26 januari en 1 februari', () => {
    const verloop = baan.loop({ stappen: drie });
    expect(['horen', 'horenTweede', 'horenDerde'].map((termijn) => verstrijktOp(verloop, termijn))).toEqual([
      '2027-01-26T23:00:00.000Z',
      '2027-02-01T23:00:00.000Z',
      '2027-02-04T23:00:00.000Z',
    ]);
  });

  it('blijft gelden als een mens vaststelt dat de eerdere zijn vervallen, en staat bij een zitting voor alle drie', () => {
    const eerste = [...drie, vervallen(16)];
    const na = baan.loop({ stappen: [...eerste, vervallen(22)] });
    expect(baan.staten(na)).toEqual(expect.arrayContaining(['drieTeHoren', 'bijInstelling']));
    expect(verstrijktOp(na, 'horenDerde')).toBe('2027-02-04T23:00:00.000Z');
    for (const stand of [drie, eerste]) {
      const dag = Math.max(...stand.map((stap) => stap.dag)) + 1;
      expect(baan.staten(baan.loop({ stappen: [...stand, { ...stappen[14], dag }] }))).toContain('gehoord');
    }
  });

  it('wordt door een mens beoordeeld als ook haar termijn voorbij is', () => {
    const verloop = baan.wacht(baan.loop({ stappen: drie }), momentVan(26, 0));
    expect(baan.staten(verloop)).toContain('voorlopigVervallen');
    expect(taken(verloop)).toContain('vervalVaststellen');
  });
});
