import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import type { Rol } from '../../../libs/contracts/rollen.ts';
import type { Pad as AlgemeenPad, Padstap as AlgemenePadstap } from '../../gedeeld/testing/pad.ts';
import type { RaadType } from '../raadsonderzoek.events.ts';

/** One reported fact on a path of this route. */
export type Padstap = AlgemenePadstap<RaadType>;

/** A complete course of this route. */
export type Pad = AlgemeenPad<RaadType>;

const JP = 'jeugdprofessional';

function stap(dag: number, type: RaadType, gegevens: Gegevens, rol: Rol = 'raadsonderzoeker'): Padstap {
  return { dag, rol, type, gegevens };
}

const ONTVANGEN = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a21',
  verzoeker: 'college',
  spoed: false,
  veiligheidsklasse: 'onveilig',
  leeftijd: 'onder12',
  wordt12Op: '2031-05-04',
  wordt16Op: '2035-05-04',
  wordt18Op: '2037-05-04',
};

const ontvangen = (gegevens: Gegevens = ONTVANGEN): Padstap => stap(0, 'VTO_ONTVANGEN', gegevens);
const gewogen = (dag: number, klasse: string): Padstap =>
  stap(dag, 'VEILIGHEID_GEWOGEN', { klasse, instrument: 'arij' });
const beoordeeld = (dag: number, uitkomst: string): Padstap => stap(dag, 'VTO_BEOORDEELD', { uitkomst });
const gestart = (dag: number): Padstap => stap(dag, 'RAADSONDERZOEK_GESTART', { kindGesproken: false });
const afgerond = (dag: number, gegevens: Gegevens): Padstap =>
  stap(dag, 'RAADSONDERZOEK_AFGEROND', { ...gegevens, kindGesproken: true });
const ingediend = (dag: number): Padstap => stap(dag, 'VERZOEK_INGEDIEND', { soort: 'ots' });
const ots = (dag: number, begindatum: string, einddatum: string): Padstap =>
  stap(dag, 'BESCHIKKING_GEGEVEN', { beslissing: 'toegewezen', maatregel: 'ots', begindatum, einddatum });
const aanvaard = (dag: number, naarRoute: string): Padstap =>
  stap(dag, 'OVERDRACHT_AANVAARD', { naarRoute, ontvanger: 'org-12', zichtOpVeiligheid: true }, JP);
const geweigerd = (dag: number, naarRoute: string, reden: string): Padstap =>
  stap(dag, 'OVERDRACHT_GEWEIGERD', { naarRoute, reden }, JP);
const opnieuw = (dag: number, naarRoute: string): Padstap =>
  stap(dag, 'OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute }, 'teamleider');
const vervolgverzoek = (dag: number, klasse: string): Padstap =>
  stap(dag, 'VERVOLGVERZOEK_ONTVANGEN', {
    verzoeker: 'veiligThuis',
    meldingId: '7d2c1b60-6e1f-4b7c-8a52-1a7f3f4f9b22',
    klasse,
  });
const gesloten = (dag: number, resultaat: string): Padstap => stap(dag, 'ZAAK_GESLOTEN', { resultaat });
const vots = (dag: number, begindatum: string, einddatum: string): Padstap =>
  stap(dag, 'SPOEDBESCHIKKING_GEGEVEN', {
    beslissing: 'toegewezen',
    maatregel: 'vots',
    gehoord: false,
    begindatum,
    einddatum,
  });
const gehoord = (dag: number, maatregelBlijft: boolean): Padstap =>
  stap(dag, 'BELANGHEBBENDEN_GEHOORD', { maatregelBlijft });

const inWacht = [ontvangen(), gewogen(0, 'onveilig'), beoordeeld(3, 'aanvaard')] as const;
const inOnderzoek = [...inWacht, gestart(10)] as const;
const bijRechter = [...inOnderzoek, afgerond(80, { besluit: 'verzoek', soort: 'ots' }), ingediend(82)] as const;
/** A spoedmachtiging beside what the rechter gave already, without a hearing. */
const spoedmachtiging = (dag: number, begindatum: string) =>
  [
    stap(dag - 1, 'SPOED_VASTGESTELD', { door: 'politie' }),
    stap(dag - 1, 'SPOEDVERZOEK_GEDAAN', { soort: 'uithuisplaatsing' }),
    stap(dag, 'SPOEDBESCHIKKING_GEGEVEN', {
      beslissing: 'toegewezen',
      maatregel: 'spoeduithuisplaatsing',
      gehoord: false,
      begindatum,
      einddatum: '2027-02-12',
    }),
  ] as const;

const metSpoed = [
  ontvangen({ ...ONTVANGEN, verzoeker: 'raad', spoed: true, veiligheidsklasse: 'acuut' }),
  stap(0, 'COLLEGE_INGELICHT', { wijze: 'telefoon' }),
  gewogen(0, 'acuut'),
  stap(0, 'SPOEDVERZOEK_GEDAAN', { soort: 'votsMetUithuisplaatsing' }),
  vots(1, '2027-01-12', '2027-04-09'),
] as const;

/** Complete courses by name: examples to read, and the backbone of the tests. */
export const PADEN = {
  totOts: {
    titel: 'van verzoek tot ondertoezichtstelling; een instelling aanvaardt, ook het zicht',
    stappen: [
      ...bijRechter,
      stap(90, 'ZITTING_GEPLAND', { weken: 2 }),
      ots(105, '2027-04-26', '2028-04-24'),
      aanvaard(106, 'gi-uitvoering'),
      gesloten(106, 'maatregel'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  langWachten: {
    titel: 'langer wachten dan de norm: het gezin wordt bijgepraat, het lokale team blijft verantwoordelijk',
    stappen: [
      ...inWacht,
      stap(15, 'WACHTTIJD_MEEGEDEELD', { nogWeken: 8 }),
      stap(45, 'WACHTTIJD_MEEGEDEELD', { nogWeken: 4 }),
      gestart(75),
    ],
    eindigtIn: ['raadsonderzoek'],
    beeindigd: false,
  },
  onvolledig: {
    titel: 'het verzoek is onvolledig en wordt aangevuld',
    stappen: [
      ontvangen(),
      beoordeeld(3, 'onvolledig'),
      stap(6, 'VTO_AANGEVULD', { door: 'college' }, JP),
      beoordeeld(7, 'aanvaard'),
    ],
    eindigtIn: ['raadsonderzoek-v1.lopend.hoofdlijn.verzoek.wacht'],
    beeindigd: false,
  },
  geenVerzoek: {
    titel: 'geen verzoek aan de rechter; het lokale team weigert eerst, en aanvaardt dan ook het zicht',
    stappen: [
      ...inOnderzoek,
      afgerond(90, { besluit: 'geenVerzoek' }),
      geweigerd(92, 'lokaal-team', 'onvolledig'),
      opnieuw(93, 'lokaal-team'),
      aanvaard(95, 'lokaal-team'),
      gesloten(95, 'geenMaatregel'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  spoed: {
    titel: 'de Raad begint zelf met spoed, zonder tafel: VOTS, instelling, gehoord, en daarna een OTS',
    stappen: [
      ...metSpoed,
      aanvaard(1, 'gi-uitvoering'),
      gehoord(10, true),
      afgerond(70, { besluit: 'verzoek', soort: 'otsMetUithuisplaatsing' }),
      ingediend(71),
      ots(88, '2027-04-09', '2028-04-07'),
      gesloten(89, 'maatregel'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  tweedeSpoedbeschikking: {
    titel:
      'tijdens de VOTS een spoedmachtiging: elk met een eigen termijn om te horen; de machtiging loopt af, de VOTS blijft',
    stappen: [
      ...metSpoed,
      aanvaard(1, 'gi-uitvoering'),
      ...spoedmachtiging(7, '2027-01-18'),
      gehoord(10, true),
      stap(34, 'BESCHIKKING_VERVALLEN', { reden: 'termijnVoorbij' }),
    ],
    eindigtIn: ['gehoord', 'bijInstelling'],
    beeindigd: false,
  },
  derdeSpoedbeschikking: {
    titel:
      'drie spoedbeschikkingen zonder zitting: de eerste twee vervallen elk op hun eigen dag, over de derde wordt op tijd gehoord',
    stappen: [
      ...metSpoed,
      aanvaard(1, 'gi-uitvoering'),
      ...spoedmachtiging(7, '2027-01-18'),
      ...spoedmachtiging(10, '2027-01-21'),
      stap(16, 'BESCHIKKING_VERVALLEN', { reden: 'nietTijdigGehoord' }),
      stap(22, 'BESCHIKKING_VERVALLEN', { reden: 'nietTijdigGehoord' }),
      gehoord(23, true),
    ],
    eindigtIn: ['gehoord', 'bijInstelling'],
    beeindigd: false,
  },
  nietTijdigGehoord: {
    titel: 'niemand is binnen twee weken gehoord: een mens stelt vast dat de beschikking is vervallen',
    stappen: [...metSpoed, stap(16, 'BESCHIKKING_VERVALLEN', { reden: 'nietTijdigGehoord' })],
    eindigtIn: ['zonderMaatregel', 'zonderVoorlopige', 'raadsonderzoek'],
    beeindigd: false,
  },
  instellingVol: {
    titel: 'de instelling weigert omdat zij vol is; een andere aanvaardt; tot dan verandert het zicht niet',
    stappen: [
      ...bijRechter,
      ots(105, '2027-04-26', '2028-04-24'),
      geweigerd(106, 'gi-uitvoering', 'geenCapaciteit'),
      opnieuw(109, 'gi-uitvoering'),
      aanvaard(110, 'gi-uitvoering'),
    ],
    eindigtIn: ['bijInstelling', 'raadAfgerond'],
    beeindigd: false,
  },
  afgewezen: {
    titel: 'de rechter houdt aan en wijst dan af: terug naar het lokale team',
    stappen: [
      ...bijRechter,
      stap(100, 'BESCHIKKING_GEGEVEN', { beslissing: 'aangehouden' }),
      stap(130, 'BESCHIKKING_GEGEVEN', { beslissing: 'afgewezen' }),
      aanvaard(133, 'lokaal-team'),
    ],
    eindigtIn: ['raadAfgerond'],
    beeindigd: false,
  },
  spoedTijdensWachten: {
    titel: 'tijdens het wachten wordt het acuut; de rechter wijst het spoedverzoek af en het onderzoek gaat door',
    stappen: [
      ...inWacht,
      stap(20, 'SPOED_VASTGESTELD', { door: 'crisisteam' }, JP),
      stap(20, 'SPOEDVERZOEK_GEDAAN', { soort: 'vots' }),
      stap(21, 'SPOEDBESCHIKKING_GEGEVEN', { beslissing: 'afgewezen', gehoord: true }),
    ],
    eindigtIn: ['raadsonderzoek', 'zonderMaatregel'],
    beeindigd: false,
  },
  verhuisd: {
    titel: 'het gezin verhuist tijdens het onderzoek: de Raad gaat door, de nieuwe gemeente krijgt het zicht',
    stappen: [
      ...inOnderzoek,
      stap(20, 'WOONPLAATS_GEWIJZIGD', { nieuweGemeente: 'GM0505', grond: 'verhuizing' }, JP),
      aanvaard(30, 'andere-gemeente'),
    ],
    eindigtIn: ['verhuisd', 'raadsonderzoek'],
    beeindigd: false,
  },
  vervolgverzoek: {
    titel:
      'tijdens het wachten vraagt ook Veilig Thuis een onderzoek: het hoort bij deze zaak, en zwaarder telt meteen',
    stappen: [
      ontvangen({ ...ONTVANGEN, veiligheidsklasse: 'veilig' }),
      gewogen(0, 'veilig'),
      beoordeeld(3, 'aanvaard'),
      vervolgverzoek(5, 'onveilig'),
    ],
    eindigtIn: ['raadsonderzoek-v1.lopend.hoofdlijn.verzoek.wacht', 'raadsonderzoek-v1.lopend.veiligheid.onveilig'],
    beeindigd: false,
  },
  overleden: {
    titel: 'de jeugdige overlijdt: alle klokken en aanbiedingen vervallen',
    stappen: [...inWacht, stap(8, 'JEUGDIGE_OVERLEDEN', { bron: 'familie' }, 'teamleider'), gesloten(30, 'overleden')],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
} as const satisfies Record<string, Pad>;
