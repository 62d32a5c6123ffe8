import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import type { Rol } from '../../../libs/contracts/rollen.ts';
import type { Pad as AlgemeenPad, Padstap as AlgemenePadstap } from '../../gedeeld/testing/pad.ts';
import type { CrisisType } from '../crisis.events.ts';

/** One reported fact on a path of this route. */
export type Padstap = AlgemenePadstap<CrisisType>;

/** A complete course of this route. */
export type Pad = AlgemeenPad<CrisisType>;

function stap(dag: number, type: CrisisType, gegevens: Gegevens, rol: Rol = 'jeugdprofessional'): Padstap {
  return { dag, rol, type, gegevens };
}

const GEMELD = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10',
  melder: 'politie',
  identiteit: 'laterVaststellen',
  leeftijd: 'onder12',
};
const VERJAARDAGEN = { wordt12Op: '2031-05-04', wordt16Op: '2035-05-04', wordt18Op: '2037-05-04' };
const VERVOLG = { melder: 'school', meldingId: '7d2c1b60-6e1f-4b7c-8a52-1a7f3f4f9b21' };

const gemeld = (anders: Gegevens = {}): Padstap => stap(0, 'CRISIS_GEMELD', { ...GEMELD, ...anders }, 'intake');
const klasse = (dag: number, naam: string): Padstap =>
  stap(dag, 'VEILIGHEIDSKLASSE_BEPAALD', { klasse: naam, instrument: 'professioneelOordeel' });
const terPlaatse = (dag: number): Padstap => stap(dag, 'TER_PLAATSE_GEKOMEN', { kindGezien: true, met: 'politie' });
const afspraak = (dag: number, akkoord = 'ja'): Padstap => stap(dag, 'VEILIGHEIDSAFSPRAAK_GEMAAKT', { akkoord });
const inzet = (dag: number, naam: string): Padstap => stap(dag, 'INZET_GEKOZEN', { inzet: naam });
const begonnen = (dag: number, begindatum: string): Padstap => stap(dag, 'INZET_BEGONNEN', { begindatum });
const uitstroom = (dag: number, naar: string): Padstap => stap(dag, 'UITSTROOM_GEKOZEN', { naar });
const aanvaard = (dag: number, naarRoute: string, zichtOpVeiligheid = true): Padstap =>
  stap(dag, 'OVERDRACHT_AANVAARD', { naarRoute, ontvanger: 'org-12', zichtOpVeiligheid });
const toestemming = (dag: number, ouders = 'ja'): Padstap =>
  stap(dag, 'TOESTEMMING_VASTGELEGD', { ouders, jeugdige: 'nietGevraagd' });
const bekend = (dag: number): Padstap =>
  stap(dag, 'IDENTITEIT_VASTGESTELD', { uitkomst: 'vastgesteld', ...VERJAARDAGEN });
const gesloten = (dag: number): Padstap => stap(dag, 'ZAAK_GESLOTEN', { resultaat: 'overgedragen' });

const acuut = [gemeld(), klasse(0, 'acuut'), terPlaatse(0), afspraak(0), toestemming(0)];

/** Complete courses by name: examples to read, and the backbone of the tests. */
export const PADEN = {
  netwerkVangtOp: {
    titel: 'acuut: het netwerk vangt op, het lokale team neemt het over',
    stappen: [
      ...acuut,
      inzet(0, 'netwerk'),
      bekend(1),
      uitstroom(3, 'lokaalTeam'),
      aanvaard(4, 'lokaal-team'),
      gesloten(4),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  spoedAmbulant: {
    titel: 'spoed: ambulante crisishulp in het gezin, daarna de hulp die al liep',
    stappen: [
      gemeld({ melder: 'huisarts', identiteit: 'vastgesteld', ...VERJAARDAGEN }),
      klasse(0, 'onveilig'),
      terPlaatse(0),
      afspraak(0, 'deels'),
      toestemming(0),
      inzet(1, 'ambulanteCrisishulp'),
      begonnen(2, '2027-01-13'),
      uitstroom(9, 'lopendeHulp'),
      aanvaard(10, 'lopende-hulp'),
      gesloten(11),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  geenCrisis: {
    titel: 'geen crisis: het lokale team neemt het de volgende werkdag over',
    stappen: [
      gemeld({ melder: 'familie', identiteit: 'vastgesteld', ...VERJAARDAGEN }),
      klasse(0, 'zorgelijk'),
      uitstroom(0, 'lokaalTeam'),
      aanvaard(1, 'lokaal-team'),
      gesloten(1),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  geplaatst: {
    titel: 'crisisplaatsing; het lokale team weigert, Veilig Thuis aanvaardt',
    stappen: [
      ...acuut,
      inzet(0, 'crisisplaatsing'),
      begonnen(0, '2027-01-11'),
      bekend(2),
      uitstroom(10, 'lokaalTeam'),
      stap(11, 'OVERDRACHT_GEWEIGERD', { naarRoute: 'lokaal-team', reden: 'andereHulpPassender' }),
      uitstroom(12, 'veiligThuis'),
      aanvaard(13, 'veilig-thuis'),
    ],
    eindigtIn: ['overgedragen'],
    beeindigd: false,
  },
  raadEnVots: {
    titel: 'ouders weigeren: Raad met spoed, voorlopige ondertoezichtstelling, de instelling aanvaardt',
    stappen: [
      gemeld(),
      klasse(0, 'acuut'),
      terPlaatse(0),
      toestemming(0, 'nee'),
      inzet(0, 'raadSpoed'),
      aanvaard(0, 'raadsonderzoek', false),
      stap(1, 'VOTS_UITGESPROKEN', { uithuisplaatsing: true, totEnMet: '2027-04-11' }),
      bekend(1),
      stap(2, 'INSTELLING_AANVAARD', { ontvanger: 'gi-03' }),
      gesloten(3),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  spoedVolgensTwee: {
    titel: 'onderweg verlagen twee mensen acuut tot spoed: de klok van twee uur maakt plaats voor die van een dag',
    stappen: [
      gemeld(),
      klasse(0, 'acuut'),
      stap(0, 'VERLAGING_VOORGESTELD', { naar: 'onveilig', reden: 'kindElders' }),
      { ...stap(0, 'VERLAGING_BEOORDEELD', { oordeel: 'eens' }, 'teamleider'), wie: 'u-017' },
    ],
    eindigtIn: ['klasseOnveilig'],
    beeindigd: false,
  },
  verhuisdInDeCrisis: {
    titel: 'verhuisd terwijl de overdracht openstaat: het aanbod gaat naar het lokale team van de nieuwe gemeente',
    stappen: [
      ...acuut,
      inzet(0, 'netwerk'),
      bekend(1),
      uitstroom(3, 'lokaalTeam'),
      stap(4, 'WOONPLAATS_GEWIJZIGD', { nieuweGemeente: 'GM0505', grond: 'verhuizing' }, 'intake'),
      aanvaard(5, 'lokaal-team'),
      gesloten(6),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  raadZietAf: {
    titel: 'de Raad ziet af: een andere inzet, het zicht bleef bij het crisisteam',
    stappen: [
      ...acuut,
      inzet(0, 'raadSpoed'),
      aanvaard(0, 'raadsonderzoek', false),
      stap(1, 'RAAD_ZAG_AF', { door: 'raad' }),
      inzet(1, 'ambulanteCrisishulp'),
    ],
    eindigtIn: ['inzetAmbulant'],
    beeindigd: false,
  },
  raadWeigert: {
    titel: 'de Raad weigert een onvolledig verzoek: het aanbod gaat opnieuw',
    stappen: [
      ...acuut,
      inzet(0, 'raadSpoed'),
      stap(0, 'OVERDRACHT_GEWEIGERD', { naarRoute: 'raadsonderzoek', reden: 'onvolledig' }),
      stap(0, 'OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute: 'raadsonderzoek' }, 'teamleider'),
    ],
    eindigtIn: ['inzetRaad'],
    beeindigd: false,
  },
  opgenomen: {
    titel: 'crisismaatregel, daarna high and intensive care',
    stappen: [...acuut, inzet(0, 'crisismaatregelWvggz'), inzet(3, 'hic')],
    eindigtIn: ['inzetHic'],
    beeindigd: false,
  },
  inbewaring: {
    titel: 'inbewaringstelling',
    stappen: [...acuut, inzet(0, 'inbewaringstellingWzd')],
    eindigtIn: ['inzetWzd'],
    beeindigd: false,
  },
  hulpZonderToestemming: {
    titel: 'hulp zonder toestemming, die later wordt ingehaald; identiteit niet vast te stellen',
    stappen: [
      gemeld(),
      klasse(0, 'acuut'),
      stap(0, 'HULP_ZONDER_TOESTEMMING_BESLOTEN', { grond: 'kennelijkErnstigNadeel' }),
      terPlaatse(0),
      afspraak(0, 'nee'),
      inzet(0, 'crisisplaatsing'),
      toestemming(4),
      stap(5, 'IDENTITEIT_VASTGESTELD', { uitkomst: 'nietMogelijk' }),
    ],
    eindigtIn: ['inzetPlaatsing'],
    beeindigd: false,
  },
  nogEenMelding: {
    titel: 'na de overdracht een nieuwe melding: het crisisteam gaat weer, het zicht ligt weer hier',
    stappen: [
      ...acuut,
      inzet(0, 'netwerk'),
      uitstroom(2, 'lokaalTeam'),
      aanvaard(3, 'lokaal-team'),
      stap(5, 'VERVOLGMELDING_ONTVANGEN', { ...VERVOLG, klasse: 'acuut' }, 'intake'),
    ],
    eindigtIn: ['aanloop', 'klasseAcuut'],
    beeindigd: false,
  },
  meldingVerhoogt: {
    titel: 'onderweg bij spoed komt een tweede melding: nu is het acuut',
    stappen: [
      gemeld(),
      klasse(0, 'onveilig'),
      stap(0, 'VERVOLGMELDING_ONTVANGEN', { ...VERVOLG, klasse: 'acuut' }, 'intake'),
    ],
    eindigtIn: ['aanloop', 'klasseAcuut'],
    beeindigd: false,
  },
  kindOverlijdt: {
    titel: 'het kind overlijdt: alle klokken en aanbiedingen vervallen',
    stappen: [
      ...acuut,
      inzet(0, 'raadSpoed'),
      stap(0, 'JEUGDIGE_OVERLEDEN', { bron: 'politie' }, 'teamleider'),
      stap(20, 'ZAAK_GESLOTEN', { resultaat: 'overleden' }),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
} as const satisfies Record<string, Pad>;
