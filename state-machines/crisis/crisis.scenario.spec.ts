import type { Effect } from '../../libs/engine/index.ts';
import { overdrachten, verstrijktOp, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin } from '../gedeeld/testing/pad.ts';
import { toetsPaden } from '../gedeeld/testing/routetoets.ts';
import { Tijdlijn } from '../gedeeld/testing/tijdlijn.ts';
import { crisisRoute } from './crisis.route.ts';
import { PADEN, type Padstap } from './testing/paden.ts';

type Type = Padstap['type'];

const HIER = 'het crisisteam';
const taken = ({ toestand }: Verloop): string[] => toestand.taken.map(({ taak }) => taak);
/** Who has sight on safety, from the first moment on: one organisation at a time, by the effects alone. */
const zicht = ({ effecten }: Verloop): string[] => [
  HIER,
  ...effecten
    .filter((effect): effect is Extract<Effect, { soort: 'zicht' }> => effect.soort === 'zicht')
    .map(({ aan }) => aan ?? HIER),
];

const baan = toetsPaden(crisisRoute, PADEN);

// Monday 11 January 2027 is day 0, ten o'clock.
describe('klokken: de laatste dag of het laatste uur volgt uit norm en afspraak', () => {
  it.each([
    {
      geval: 'ter plaatse: twee uur na de melding van 10.00 uur, ook als de triage daartussen viel',
      pad: PADEN.netwerkVangtOp,
      stappen: 2,
      termijn: 'crisisTerPlaatse',
      verstrijkt: '2027-01-11T11:00:00.001Z',
    },
    {
      geval: 'vervolghulp: vierentwintig uur na het bezoek van 10.02 uur',
      pad: PADEN.netwerkVangtOp,
      stappen: 4,
      termijn: 'vervolghulp',
      verstrijkt: '2027-01-12T09:02:00.001Z',
    },
    {
      geval: 'betrokkenheid: tien werkdagen na maandag 11 januari is maandag 25 januari',
      pad: PADEN.netwerkVangtOp,
      stappen: 6,
      termijn: 'crisisinzet',
      verstrijkt: '2027-01-25T23:00:00.000Z',
    },
    {
      geval: 'crisisplaatsing: achtentwintig dagen na 11 januari is 8 februari',
      pad: PADEN.geplaatst,
      stappen: 7,
      termijn: 'crisisplaatsing',
      verstrijkt: '2027-02-08T23:00:00.000Z',
    },
    {
      geval: 'een weigering van het lokale team zet de klok van de plaatsing niet stil',
      pad: PADEN.geplaatst,
      stappen: 10,
      termijn: 'crisisplaatsing',
      verstrijkt: '2027-02-08T23:00:00.000Z',
    },
    {
      geval: 'uitstroomplan: twee weken na 11 januari is 25 januari',
      pad: PADEN.netwerkVangtOp,
      stappen: 6,
      termijn: 'uitstroomplan',
      verstrijkt: '2027-01-25T23:00:00.000Z',
    },
    {
      geval: 'identiteit inhalen: vijf werkdagen na maandag 11 januari is maandag 18 januari',
      pad: PADEN.netwerkVangtOp,
      stappen: 1,
      termijn: 'identiteitInhalen',
      verstrijkt: '2027-01-18T23:00:00.000Z',
    },
    {
      geval: 'toestemming inhalen: ook hulp zonder toestemming houdt die klok',
      pad: PADEN.hulpZonderToestemming,
      stappen: 3,
      termijn: 'toestemmingInhalen',
      verstrijkt: '2027-01-18T23:00:00.000Z',
    },
  ])('$geval', ({ pad, stappen, termijn, verstrijkt }) => {
    expect(verstrijktOp(baan.loop(begin<Type>(pad, stappen)), termijn)).toBe(verstrijkt);
  });
});

describe('melding van de politie in de nacht dat de zomertijd begint, tot en met de VOTS', () => {
  const nacht = new Tijdlijn(crisisRoute, '2027-03-28T00:00+01:00')
    .meld('2027-03-28T01:30+01:00', 'CRISIS_GEMELD', {
      gemeente: 'GM0642',
      jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10',
      melder: 'politie',
      identiteit: 'laterVaststellen',
      leeftijd: 'onder12',
    })
    .meld('2027-03-28T01:45+01:00', 'VEILIGHEIDSKLASSE_BEPAALD', {
      klasse: 'acuut',
      instrument: 'professioneelOordeel',
    });
  const opWeg = nacht.verloop();
  const terPlaatse = nacht
    .meld('2027-03-28T04:20+02:00', 'TER_PLAATSE_GEKOMEN', { kindGezien: true, met: 'politie' })
    .verloop();
  const bijRaad = nacht
    .meld('2027-03-28T04:50+02:00', 'TOESTEMMING_VASTGELEGD', { ouders: 'nee', jeugdige: 'nietGevraagd' })
    .meld('2027-03-28T05:00+02:00', 'INZET_GEKOZEN', { inzet: 'raadSpoed' })
    .verloop();
  const uitspraak = nacht
    .meld('2027-03-28T06:00+02:00', 'OVERDRACHT_AANVAARD', {
      naarRoute: 'raadsonderzoek',
      ontvanger: 'raad-1',
      zichtOpVeiligheid: false,
    })
    .meld('2027-03-28T16:00+02:00', 'VOTS_UITGESPROKEN', { uithuisplaatsing: true, totEnMet: '2027-06-27' })
    .verloop();
  const overgedragen = nacht.meld('2027-03-30T10:00+02:00', 'INSTELLING_AANVAARD', { ontvanger: 'gi-03' }).verloop();

  it('telt twee verstreken uren: van half twee wintertijd tot half vijf zomertijd', () => {
    expect(verstrijktOp(opWeg, 'crisisTerPlaatse')).toBe('2027-03-28T02:30:00.001Z'); // 04:30 +02:00
    expect(terPlaatse.toestand.klokken.flatMap(({ overschrijdingen }) => overschrijdingen)).toEqual([]);
  });

  it('geeft vierentwintig uur voor vervolghulp: tot de volgende nacht twintig over vier', () => {
    expect(verstrijktOp(terPlaatse, 'vervolghulp')).toBe('2027-03-29T02:20:00.001Z');
  });

  it('vraagt de Raad binnen vier uur, op Eerste Paasdag, en houdt zelf het zicht', () => {
    expect(verstrijktOp(bijRaad, 'overdrachtRaad')).toBe('2027-03-28T07:00:00.001Z');
    expect(zicht(bijRaad)).toEqual([HIER]);
    expect(taken(bijRaad)).toContain('weigeringWegen');
  });

  it('laat na de VOTS de Raad de instelling vragen, en vraagt zelf na: een werkdag na Pasen is dinsdag 30 maart', () => {
    expect(overdrachten(uitspraak)).toEqual(['raadsonderzoek aangeboden', 'raadsonderzoek aanvaard']);
    expect(verstrijktOp(uitspraak, 'instellingVolgen')).toBe('2027-03-30T22:00:00.000Z');
    expect(verstrijktOp(uitspraak, 'crisisinzet')).toBe('2027-04-12T22:00:00.000Z'); // tien werkdagen vanaf 30 maart
  });

  it('houdt het zicht tot de instelling aanvaardt, en haalt de identiteit nog in voor het sluiten', () => {
    expect(zicht(uitspraak)).toEqual([HIER]);
    expect(zicht(overgedragen)).toEqual([HIER, 'gi-03']);
    expect(taken(overgedragen)).toEqual(expect.arrayContaining(['zaakSluiten', 'identiteitInhalen']));
    expect(() => nacht.meld('2027-03-30T11:00+02:00', 'ZAAK_GESLOTEN', { resultaat: 'overgedragen' })).toThrow(
      'GEBEURTENIS.NIET_MOGELIJK',
    );
  });
});

describe('precies een organisatie heeft het zicht op de veiligheid', () => {
  it.each([
    { geval: 'wie het overneemt', pad: PADEN.netwerkVangtOp, wie: [HIER, 'org-12'] },
    { geval: 'een weigering laat het hier, een ander neemt het', pad: PADEN.geplaatst, wie: [HIER, 'org-12'] },
    { geval: 'de Raad neemt het niet', pad: PADEN.raadZietAf, wie: [HIER] },
    { geval: 'een nieuwe melding haalt het terug', pad: PADEN.nogEenMelding, wie: [HIER, 'org-12', HIER] },
  ])('$geval', ({ pad, wie }) => {
    expect(zicht(baan.loop(pad))).toEqual(wie);
  });

  it('blijft hier zolang niemand aanvaardt, ook na een jaar', () => {
    const verloop = baan.loop(begin<Type>(PADEN.netwerkVangtOp, 8), 365);
    expect(zicht(verloop)).toEqual([HIER]);
    expect(verloop.toestand.beeindigd).toBe(false);
    expect(taken(verloop)).toContain('overdrachtEscaleren');
  });
});

describe('een weigering van het gezin', () => {
  it('stopt niets: het werk gaat door en de weigering wordt binnen een dag gewogen', () => {
    const verloop = baan.loop(begin<Type>(PADEN.raadEnVots, 4));
    expect(baan.staten(verloop)).toEqual(expect.arrayContaining(['terPlaatse']));
    expect(verstrijktOp(verloop, 'weigeringWegen')).toBe('2027-01-12T09:03:00.001Z');
  });
});

describe('verhuizen in de crisis', () => {
  it('blijft het crisisteam betrokken, en gaat het aanbod naar het lokale team waar het gezin nu woont', () => {
    const verloop = baan.loop(PADEN.verhuisdInDeCrisis);
    expect(overdrachten(verloop)).toEqual([
      'lokaal-team aangeboden',
      'lokaal-team ingetrokken',
      'lokaal-team aangeboden',
      'lokaal-team aanvaard',
    ]);
    expect(zicht(verloop)).toEqual([HIER, 'org-12']);
  });

  it('biedt na een weigering in de oude gemeente vanzelf aan in de nieuwe', () => {
    const { stappen } = PADEN.verhuisdInDeCrisis;
    const geweigerd: Padstap = {
      ...{ dag: 3, rol: 'jeugdprofessional', type: 'OVERDRACHT_GEWEIGERD' },
      gegevens: { naarRoute: 'lokaal-team', reden: 'andereWoonplaats' },
    };
    expect(
      overdrachten(baan.loop({ stappen: [...stappen.slice(0, 8), geweigerd, ...stappen.slice(8, 9)] })).at(-1),
    ).toBe('lokaal-team aangeboden');
  });
});
