import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import type { Rol } from '../../../libs/contracts/rollen.ts';
import type { Pad as AlgemeenPad, Padstap as AlgemenePadstap } from '../../gedeeld/testing/pad.ts';
import type { TafelType } from '../jeugdbeschermingstafel.events.ts';

/** One reported fact on a path of this route. */
export type Padstap = AlgemenePadstap<TafelType>;

/** A complete course of this route. */
export type Pad = AlgemeenPad<TafelType>;

const VZ = 'voorzitter';
const JP = 'jeugdprofessional';

function stap(dag: number, type: TafelType, gegevens: Gegevens, rol: Rol = VZ): Padstap {
  return { dag, rol, type, gegevens };
}

const VERZOCHT = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a20',
  melder: 'lokaalTeam',
  veiligheidsklasse: 'onveilig',
  leeftijd: 'onder12',
  wordt12Op: '2031-05-04',
  wordt16Op: '2035-05-04',
  wordt18Op: '2037-05-04',
};

const verzocht = (gegevens: Gegevens = VERZOCHT): Padstap => stap(0, 'TAFEL_VERZOCHT', gegevens, JP);
const gewogen = (dag: number, klasse = 'onveilig'): Padstap =>
  stap(dag, 'VEILIGHEID_GEWOGEN', { klasse, instrument: 'arij' }, JP);
const gedeeld = (dag: number): Padstap =>
  stap(dag, 'VERZOEK_MET_OUDERS_GEDEELD', { gesprek: 'besproken', kindGesproken: true }, JP);
const gescreend = (dag: number, uitkomst: string): Padstap =>
  stap(dag, 'TAFEL_GESCREEND', { uitkomst, criteria: ['ontwikkelingBedreigd', 'hulpNietAanvaard'] });
const gepland = (dag: number, tafelOp: string): Padstap =>
  stap(dag, 'TAFEL_GEPLAND', { tafelOp, ouders: true, jeugdige: true, melder: true, raad: true, instelling: true });
const stukken = (dag: number): Padstap => stap(dag, 'TAFELSTUKKEN_VERZONDEN', { ouders: true });
const gehouden = (dag: number, uitkomst: string): Padstap =>
  stap(dag, 'TAFEL_GEHOUDEN', { uitkomst, oudersAanwezig: true, jeugdigeGehoord: true });
const verslag = (dag: number): Padstap => stap(dag, 'VERSLAG_VERZONDEN', { aanOuders: true });
const vto = (dag: number): Padstap => stap(dag, 'VTO_OPGESTELD', { oudersWeten: true });
const geevalueerd = (dag: number, uitkomst: string): Padstap => stap(dag, 'DRANG_GEEVALUEERD', { uitkomst });
const aanvaard = (dag: number, naarRoute: string): Padstap =>
  stap(dag, 'OVERDRACHT_AANVAARD', { naarRoute, ontvanger: 'org-12', zichtOpVeiligheid: true }, JP);
const vervolgverzoek = (dag: number, klasse: string): Padstap =>
  stap(
    dag,
    'VERVOLGVERZOEK_ONTVANGEN',
    { verzoeker: 'veiligThuis', meldingId: '7d2c1b60-6e1f-4b7c-8a52-1a7f3f4f9b22', klasse },
    'intake',
  );
const gesloten = (dag: number, resultaat: string): Padstap => stap(dag, 'ZAAK_GESLOTEN', { resultaat });

const totScreening = [verzocht(), gewogen(0), gedeeld(1)] as const;
const totTafel = [...totScreening, gescreend(2, 'tafel'), gepland(3, '2027-01-25'), stukken(7)] as const;
const inDrang = [...totTafel, gehouden(14, 'drang'), verslag(15)] as const;

/** Complete courses by name: examples to read, and the backbone of the tests. */
export const PADEN = {
  vrijwillig: {
    titel: 'vrijwillig verder bij het lokale team dat zelf om de tafel vroeg',
    stappen: [...totTafel, gehouden(14, 'vrijwillig'), verslag(15), gesloten(15, 'vrijwillig')],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  vrijwilligVanVeiligThuis: {
    titel: 'Veilig Thuis vroeg om de tafel: het lokale team weigert eerst, en aanvaardt dan ook het zicht',
    stappen: [
      verzocht({ ...VERZOCHT, melder: 'veiligThuis' }),
      ...totTafel.slice(1),
      gehouden(14, 'vrijwillig'),
      verslag(15),
      stap(17, 'OVERDRACHT_GEWEIGERD', { naarRoute: 'lokaal-team', reden: 'onvolledig' }, JP),
      stap(18, 'OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute: 'lokaal-team' }, 'teamleider'),
      aanvaard(20, 'lokaal-team'),
      gesloten(20, 'vrijwillig'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  drangGehaald: {
    titel: 'drang: op schema na zes weken, gehaald na twaalf',
    stappen: [...inDrang, geevalueerd(56, 'opSchema'), geevalueerd(98, 'gehaald'), gesloten(99, 'vrijwillig')],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  drangGeschonden: {
    titel: 'drang: een afspraak wordt geschonden, de Raad krijgt het verzoek en aanvaardt',
    stappen: [
      ...inDrang,
      geevalueerd(56, 'opSchema'),
      stap(70, 'AFSPRAAK_GESCHONDEN', { welke: 'veiligheidsplan' }, JP),
      vto(71),
      aanvaard(72, 'raadsonderzoek'),
      gesloten(72, 'onderzoek'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  drangVoorbij: {
    titel: 'drang: na zes maanden moet er worden besloten',
    stappen: [...inDrang, geevalueerd(56, 'opSchema'), geevalueerd(98, 'opSchema'), geevalueerd(196, 'geschonden')],
    eindigtIn: ['onderzoekNodig'],
    beeindigd: false,
  },
  onderzoek: {
    titel: 'de tafel wil meteen een onderzoek; de Raad vraagt eerst een aanvulling',
    stappen: [
      ...totTafel,
      gehouden(14, 'onderzoek'),
      verslag(15),
      vto(15),
      stap(16, 'OVERDRACHT_GEWEIGERD', { naarRoute: 'raadsonderzoek', reden: 'onvolledig' }, JP),
      stap(17, 'OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute: 'raadsonderzoek' }, 'teamleider'),
      aanvaard(18, 'raadsonderzoek'),
    ],
    eindigtIn: ['tafelAfgerond'],
    beeindigd: false,
  },
  teOnveilig: {
    titel: 'bij de screening te onveilig: meteen naar de Raad',
    stappen: [
      ...totScreening,
      gewogen(1, 'acuut'),
      gescreend(1, 'teOnveilig'),
      aanvaard(1, 'raadsonderzoek'),
      gesloten(2, 'onderzoek'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  spoedVoorDeTafel: {
    titel: 'vlak voor de tafel wordt het te onveilig; de Raad neemt de vraag pas na een weigering aan',
    stappen: [
      ...totTafel,
      stap(10, 'SPOED_NAAR_RAAD', { reden: 'acuutGevaar' }, JP),
      stap(10, 'OVERDRACHT_GEWEIGERD', { naarRoute: 'raadsonderzoek', reden: 'onvolledig' }, JP),
      stap(10, 'OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute: 'raadsonderzoek' }, 'teamleider'),
      aanvaard(10, 'raadsonderzoek'),
    ],
    eindigtIn: ['spoedBijRaad'],
    beeindigd: false,
  },
  geenTafel: {
    titel: 'de voorzitter vindt een tafel niet nodig: de melder gaat zelf verder',
    stappen: [...totScreening, gescreend(2, 'geenTafel'), gesloten(2, 'geenTafel')],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  verzet: {
    titel: 'de tafel wordt verzet: de termijn loopt door',
    stappen: [
      ...totTafel,
      stap(10, 'TAFEL_VERZET', { reden: 'oudersVerhinderd' }),
      gepland(10, '2027-01-29'),
      stukken(11),
      gehouden(18, 'drang'),
    ],
    eindigtIn: ['drang'],
    beeindigd: false,
  },
  alarmInDrang: {
    titel: 'in drang verbetert de veiligheid niet: na twaalf weken alarm, en een nieuwe tafel',
    stappen: [
      ...inDrang,
      geevalueerd(56, 'opSchema'),
      stap(86, 'ALARM_OPGEPAKT', { vervolg: 'tafel' }, JP),
      gepland(87, '2027-04-12'),
    ],
    eindigtIn: ['tafelVoorbereiding'],
    beeindigd: false,
  },
  verhuisd: {
    titel: 'verhuisd in de drangfase: de nieuwe gemeente aanvaardt alles, ook het zicht',
    stappen: [
      ...inDrang,
      stap(30, 'WOONPLAATS_GEWIJZIGD', { nieuweGemeente: 'GM0505', grond: 'verhuizing' }, JP),
      aanvaard(38, 'andere-gemeente'),
    ],
    eindigtIn: ['verhuisd'],
    beeindigd: true,
  },
  vervolgverzoek: {
    titel: 'voor de tafel vraagt ook Veilig Thuis erom: het hoort bij deze zaak, die acuut wordt en naar de Raad gaat',
    stappen: [...totScreening, vervolgverzoek(2, 'acuut'), stap(2, 'SPOED_NAAR_RAAD', { reden: 'acuutGevaar' }, JP)],
    eindigtIn: ['raadSpoed', 'veiligheidAcuut'],
    beeindigd: false,
  },
  overleden: {
    titel: 'de jeugdige overlijdt: alle klokken en aanbiedingen vervallen',
    stappen: [...totTafel, stap(8, 'JEUGDIGE_OVERLEDEN', { bron: 'familie' }, 'teamleider'), gesloten(30, 'overleden')],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
} as const satisfies Record<string, Pad>;
