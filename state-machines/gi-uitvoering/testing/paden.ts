import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import type { Rol } from '../../../libs/contracts/rollen.ts';
import type { Pad as AlgemeenPad, Padstap as AlgemenePadstap } from '../../gedeeld/testing/pad.ts';
import type { GiType } from '../gi-uitvoering.events.ts';

/** One reported fact on a path of this route. */
export type Padstap = AlgemenePadstap<GiType>;

/** A complete course of this route. */
export type Pad = AlgemeenPad<GiType>;

const JP = 'jeugdprofessional';

function stap(dag: number, type: GiType, gegevens: Gegevens, rol: Rol = 'jeugdbeschermer'): Padstap {
  return { dag, rol, type, gegevens };
}

const AANVAARD = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a22',
  maatregel: 'ots',
  begindatum: '2027-01-08',
  einddatum: '2028-01-07',
  beschikkingOp: '2027-01-08',
  veiligheidsklasse: 'onveilig',
  leeftijd: 'onder12',
  wordt12Op: '2031-05-04',
  wordt16Op: '2035-05-04',
  wordt18Op: '2037-05-04',
};

const aanvaard = (gegevens: Gegevens = AANVAARD): Padstap => stap(0, 'MAATREGEL_AANVAARD', gegevens);
const gewogen = (dag: number, klasse = 'onveilig'): Padstap =>
  stap(dag, 'VEILIGHEID_GEWOGEN', { klasse, instrument: 'arij' });
const toegewezen = (dag: number): Padstap =>
  stap(dag, 'JEUGDBESCHERMER_TOEGEWEZEN', { jeugdbeschermer: 'u-100' }, 'teamleider');
const contact = (dag: number): Padstap => stap(dag, 'EERSTE_CONTACT_GELEGD', { wijze: 'huisbezoek', kindGezien: true });
const geenEigenPlan = (dag: number): Padstap =>
  stap(dag, 'FAMILIEGROEPSPLAN_BESPROKEN', { uitkomst: 'geenPlan', reden: 'gezinZietAf' });
const plan = (dag: number): Padstap => stap(dag, 'PLAN_VASTGESTELD', { metGezin: true });
const geevalueerd = (dag: number, uitkomst: string): Padstap => stap(dag, 'PLAN_GEEVALUEERD', { uitkomst });
const verzoek = (dag: number, verwijzer: string, gemeente: string, dagtekening: string): Padstap =>
  stap(dag, 'TOEWIJZINGSVERZOEK_VERZONDEN', { verwijzer, gemeente, dagtekening });
const toewijzing = (dag: number): Padstap => stap(dag, 'TOEWIJZING_ONTVANGEN', { ingangsdatum: '2027-01-08' });
const overdracht = (dag: number, naarRoute: string): Padstap =>
  stap(dag, 'OVERDRACHT_AANVAARD', { naarRoute, ontvanger: 'org-12', zichtOpVeiligheid: true }, JP);
const geeindigd = (dag: number, reden: string): Padstap => stap(dag, 'MAATREGEL_GEEINDIGD', { reden });
const gesloten = (dag: number, resultaat: string): Padstap => stap(dag, 'ZAAK_GESLOTEN', { resultaat });

const totContact = [aanvaard(), gewogen(0), toegewezen(1), contact(3)] as const;
const totPlan = [
  ...totContact,
  verzoek(3, '08', 'GM0642', '2027-01-14'),
  toewijzing(8),
  geenEigenPlan(10),
  plan(40),
] as const;

/** Complete courses by name: examples to read, and the backbone of the tests. */
export const PADEN = {
  eindeMetToets: {
    titel: 'OTS van een jaar: plan, evaluaties, de Raad toetst het einde, het lokale team aanvaardt het zicht',
    stappen: [
      ...totPlan,
      geevalueerd(135, 'doorgaan'),
      stap(140, 'ALARM_OPGEPAKT', { vervolg: 'anderPlan' }),
      plan(150),
      geevalueerd(245, 'doorgaan'),
      stap(300, 'EINDE_VOORGESTELD', { reden: 'doelenBehaald' }),
      stap(305, 'TOETS_ONTVANGEN', { oordeel: 'eens' }),
      geeindigd(363, 'termijnVoorbij'),
      overdracht(365, 'lokaal-team'),
      gesloten(365, 'maatregelGeeindigd'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  verlengd: {
    titel: 'de Raad is het niet eens met het einde: verlenging verzocht, en met een jaar verlengd',
    stappen: [
      ...totPlan,
      stap(300, 'EINDE_VOORGESTELD', { reden: 'geenResultaat' }),
      stap(306, 'TOETS_ONTVANGEN', { oordeel: 'oneens' }),
      stap(310, 'VERLENGING_VERZOCHT', { maanden: 12 }),
      stap(350, 'VERLENGING_BESLIST', { beslissing: 'verlengd', begindatum: '2028-01-08', einddatum: '2029-01-06' }),
    ],
    eindigtIn: ['gi-uitvoering-v1.lopend.maatregel.actief.metEinde.loopt'],
    beeindigd: false,
  },
  verlengingAfgewezen: {
    titel: 'de rechter verlengt niet: de maatregel eindigt op de oude dag',
    stappen: [
      ...totPlan,
      stap(300, 'VERLENGING_VERZOCHT', { maanden: 12 }),
      stap(350, 'VERLENGING_BESLIST', { beslissing: 'afgewezen' }),
      geeindigd(364, 'termijnVoorbij'),
    ],
    eindigtIn: ['gi-uitvoering-v1.lopend.hoofdlijn.naarLokaalTeam'],
    beeindigd: false,
  },
  familiegroepsplan: {
    titel: 'het gezin maakt zelf een plan dat de basis kan zijn',
    stappen: [
      ...totContact,
      stap(8, 'FAMILIEGROEPSPLAN_BESPROKEN', { uitkomst: 'gezinMaaktPlan' }),
      stap(40, 'FAMILIEGROEPSPLAN_ONTVANGEN', { bruikbaar: true }),
      geevalueerd(60, 'bijstellen'),
    ],
    eindigtIn: ['gi-uitvoering-v1.lopend.hoofdlijn.actief.uitvoering.bijTeStellen'],
    beeindigd: false,
  },
  votsWordtOts: {
    titel: 'een voorlopige ondertoezichtstelling wordt een gewone, met een nieuw einde',
    stappen: [
      aanvaard({ ...AANVAARD, maatregel: 'vots', begindatum: '2027-01-08', einddatum: '2027-04-06' }),
      gewogen(0, 'acuut'),
      toegewezen(0),
      contact(1),
      stap(80, 'MAATREGEL_GEWIJZIGD', { maatregel: 'ots', begindatum: '2027-04-01', einddatum: '2028-03-30' }),
    ],
    eindigtIn: ['gi-uitvoering-v1.lopend.maatregel.actief.metEinde.loopt'],
    beeindigd: false,
  },
  votsVoorbij: {
    titel: 'een voorlopige ondertoezichtstelling loopt af zonder vervolg: einde vastgesteld, over naar het lokale team',
    stappen: [
      aanvaard({ ...AANVAARD, maatregel: 'vots', begindatum: '2027-01-08', einddatum: '2027-04-06' }),
      gewogen(0),
      toegewezen(1),
      contact(2),
      geeindigd(89, 'termijnVoorbij'),
      stap(90, 'OVERDRACHT_GEWEIGERD', { naarRoute: 'lokaal-team', reden: 'onvolledig' }, JP),
      stap(91, 'OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute: 'lokaal-team' }, 'teamleider'),
      overdracht(92, 'lokaal-team'),
    ],
    eindigtIn: ['giAfgerond'],
    beeindigd: false,
  },
  uithuisplaatsing: {
    titel: 'uit huis geplaatst, weer thuis, en de machtiging vervalt drie maanden later ongebruikt',
    stappen: [
      ...totContact,
      stap(4, 'MACHTIGING_VERLEEND', { soort: 'uithuisplaatsing', begindatum: '2027-01-15', einddatum: '2027-12-15' }),
      stap(6, 'UITHUISPLAATSING_UITGEVOERD', { plek: 'pleeggezin' }),
      stap(90, 'KIND_THUISGEPLAATST', { volgensPlan: true }),
      stap(186, 'MACHTIGING_VERVALLEN', { reden: 'nietGebruikt' }),
    ],
    eindigtIn: ['gi-uitvoering-v1.lopend.machtiging.geen'],
    beeindigd: false,
  },
  geslotenHulp: {
    titel: 'gesloten jeugdhulp gevraagd, aangenomen en afgerond; het zicht blijft bij de instelling',
    stappen: [
      ...totContact,
      stap(20, 'GESLOTEN_JEUGDHULP_GEVRAAGD', { spoed: true }),
      overdracht(20, 'gesloten-jeugdhulp'),
      stap(48, 'GESLOTEN_JEUGDHULP_AFGEROND', { naar: 'gezinshuis' }),
    ],
    eindigtIn: ['gi-uitvoering-v1.lopend.geslotenHulp.nietGevraagd'],
    beeindigd: false,
  },
  verhuisd: {
    titel: 'het kind verhuist: de eerste gemeente wijst af, de nieuwe geeft de toewijzing; de instelling gaat door',
    stappen: [
      ...totContact,
      verzoek(3, '08', 'GM0642', '2027-01-14'),
      stap(6, 'TOEWIJZINGSVERZOEK_AFGEWEZEN', { reden: '8', gemeente: 'GM0505' }),
      verzoek(7, '08', 'GM0505', '2027-01-18'),
      toewijzing(10),
      stap(60, 'WOONPLAATS_GEWIJZIGD', { nieuweGemeente: 'GM0642', grond: 'verhuizing' }, JP),
      verzoek(62, '04', 'GM0642', '2027-03-14'),
    ],
    eindigtIn: ['gi-uitvoering-v1.lopend.toewijzing.wacht'],
    beeindigd: false,
  },
  achttien: {
    titel: 'voogdij tot 18: daarna een ander recht, zonder overdracht van zicht',
    stappen: [
      aanvaard({
        gemeente: 'GM0642',
        jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a23',
        maatregel: 'voogdij',
        begindatum: '2027-01-08',
        beschikkingOp: '2027-01-08',
        veiligheidsklasse: 'veilig',
        leeftijd: 'vanaf16',
        wordt18Op: '2027-03-01',
      }),
      gewogen(0, 'veilig'),
      toegewezen(1),
      contact(2),
      stap(50, 'VERVOLG_NA_18_BEOORDEELD', { uitkomst: 'jeugdhulpLooptDoor' }, JP),
      geeindigd(51, 'volwassen'),
      gesloten(52, 'volwassen'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  overleden: {
    titel: 'de jeugdige overlijdt: alle klokken en aanbiedingen vervallen',
    stappen: [
      ...totContact,
      stap(20, 'JEUGDIGE_OVERLEDEN', { bron: 'familie' }, 'teamleider'),
      gesloten(50, 'overleden'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
} as const satisfies Record<string, Pad>;
