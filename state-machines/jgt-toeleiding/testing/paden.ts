import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import type { Rol } from '../../../libs/contracts/rollen.ts';
import type { Pad as AlgemeenPad, Padstap as AlgemenePadstap } from '../../gedeeld/testing/pad.ts';
import type { JgtType } from '../jgt-toeleiding.events.ts';

/** One reported fact on a path of this route. */
export type Padstap = AlgemenePadstap<JgtType>;

/** A complete course of this route. */
export type Pad = AlgemeenPad<JgtType>;

const JP = 'jeugdprofessional';

function stap(dag: number, type: JgtType, gegevens: Gegevens, rol: Rol = JP): Padstap {
  return { dag, rol, type, gegevens };
}

const BEGONNEN = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10',
  verwijzer: '01',
  planVastgesteldOp: '2027-01-08',
  leeftijd: 'onder12',
  wordt12Op: '2031-05-04',
  wordt16Op: '2035-05-04',
  wordt18Op: '2037-05-04',
};

const begonnen = (gegevens: Gegevens = BEGONNEN): Padstap => stap(0, 'TOELEIDING_BEGONNEN', gegevens);
const veilig = (dag = 0): Padstap =>
  stap(dag, 'VEILIGHEID_BEOORDEELD', { uitkomst: 'veilig', instrument: 'professioneelOordeel' });
const toestemming = (dag = 0): Padstap =>
  stap(dag, 'TOESTEMMING_VASTGELEGD', { ouders: 'ja', jeugdige: 'nietGevraagd' });
const wens = (dag: number): Padstap => stap(dag, 'WENS_BESPROKEN', { wens: 'dichtbij' });
const match = (dag: number, aanbieder: string, aangemeldOp: string, gecontracteerd = true): Padstap =>
  stap(dag, 'MATCH_GEVONDEN', { aanbieder, productcategorie: '45', gecontracteerd, volgensWens: true, aangemeldOp });
const geaccepteerd = (dag: number, wachtInWeken = 4): Padstap => stap(dag, 'AANBIEDER_GEACCEPTEERD', { wachtInWeken });
const wachtlijst = (dag: number, wachtInWeken: number): Padstap =>
  stap(dag, 'OP_WACHTLIJST_GEPLAATST', { wachtInWeken });
const aanvaard = (dag: number, naarRoute: string): Padstap =>
  stap(dag, 'OVERDRACHT_AANVAARD', { naarRoute, ontvanger: 'org-12', zichtOpVeiligheid: true });
const hulp = (dag: number, begindatum: string): Padstap => stap(dag, 'HULP_GESTART', { begindatum });
const past = (dag: number): Padstap => stap(dag, 'TOELEIDING_GEEVALUEERD', { uitkomst: 'hulpPast' });
const gesloten = (dag: number, resultaat: string): Padstap => stap(dag, 'ZAAK_GESLOTEN', { resultaat });

const totMatch = [begonnen(), veilig(), toestemming(), wens(2)];
const aangemeld = [...totMatch, match(4, '90000001', '2027-01-15')];

/** Complete courses by name: examples to read, and the backbone of the tests. */
export const PADEN = {
  vanPlanTotHulp: {
    titel: 'van plan tot hulp: match, geaccepteerd, toegewezen, gestart, gesloten',
    stappen: [
      ...aangemeld,
      geaccepteerd(8),
      aanvaard(9, 'toewijzing'),
      hulp(35, '2027-02-15'),
      past(77),
      gesloten(77, 'hulpGestart'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  geweigerdEnOpnieuw: {
    titel: 'de eerste aanbieder weigert, de tweede accepteert; de wachttijd telt door',
    stappen: [
      ...aangemeld,
      stap(9, 'AANBIEDER_GEWEIGERD', { reden: 'geenPlek' }),
      match(12, '90000002', '2027-01-23'),
      geaccepteerd(15, 6),
      aanvaard(16, 'toewijzing'),
    ],
    eindigtIn: ['hulpVerwacht'],
    beeindigd: false,
  },
  wachtlijstBovenNorm: {
    titel: 'de wachtlijst is langer dan de norm: overbruggingszorg, en elders eerder plek',
    stappen: [
      ...aangemeld,
      wachtlijst(8, 26),
      stap(10, 'OVERBRUGGINGSZORG_BESPROKEN', { uitkomst: 'aanvaard', vorm: 'lokaalTeam' }),
      stap(14, 'ALTERNATIEF_GEZOCHT', { uitkomst: 'gevonden', aanbiederDeedMee: true, gezinDeedMee: true }),
      match(15, '90000002', '2027-01-26'),
      geaccepteerd(18),
      aanvaard(19, 'toewijzing'),
      hulp(42, '2027-02-22'),
    ],
    eindigtIn: ['hulpGestart', 'veiligheidGeborgd'],
    beeindigd: false,
  },
  langOpDeWachtlijst: {
    titel: 'op de wachtlijst tot de norm en anderhalf keer de norm voorbij zijn: de regio is aan zet',
    stappen: [
      ...aangemeld,
      wachtlijst(8, 12),
      stap(105, 'OVERBRUGGINGSZORG_BESPROKEN', { uitkomst: 'nietBeschikbaar' }),
      stap(106, 'ALTERNATIEF_GEZOCHT', { uitkomst: 'gezinWachtLiever', aanbiederDeedMee: true, gezinDeedMee: true }),
      stap(156, 'REGIO_GEANTWOORD', { uitkomst: 'plekElders' }, 'teamleider'),
    ],
    eindigtIn: ['wachtlijst', 'bovenNorm'],
    beeindigd: false,
  },
  expertteam: {
    titel: 'geen passende aanbieder: het expertteam adviseert, een aanbieder zonder contract accepteert',
    stappen: [
      ...totMatch,
      stap(10, 'GEEN_MATCH', { verblijf: false, reden: 'geenAanbod' }),
      aanvaard(13, 'expertteam-niet-gecontracteerd'),
      stap(26, 'ADVIES_ONTVANGEN', { advies: 'bovenregionaal' }),
      match(28, '90000003', '2027-02-08', false),
      geaccepteerd(30),
      aanvaard(31, 'toewijzing'),
    ],
    eindigtIn: ['hulpVerwacht'],
    beeindigd: false,
  },
  verblijfViaTcc: {
    titel: 'hulp met verblijf: de TCC weigert eerst een onvolledige aanmelding, en adviseert dan',
    stappen: [
      ...totMatch,
      stap(5, 'GEEN_MATCH', { verblijf: true, reden: 'combinatieNodig' }),
      stap(8, 'OVERDRACHT_GEWEIGERD', { naarRoute: 'tcc', reden: 'onvolledig' }),
      stap(9, 'OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute: 'tcc' }, 'teamleider'),
      aanvaard(12, 'tcc'),
      stap(30, 'ADVIES_ONTVANGEN', { advies: 'combinatie' }),
      match(31, '90000004', '2027-02-11'),
    ],
    eindigtIn: ['aangeboden'],
    beeindigd: false,
  },
  uitstelOpVerzoek: {
    titel: 'het gezin vraagt 21 dagen uitstel: de norm staat stil, het uitstel blijft zichtbaar',
    stappen: [
      ...aangemeld,
      geaccepteerd(8),
      stap(10, 'UITSTEL_GEVRAAGD', { door: 'ouders', reden: 'gezinsomstandigheden' }),
      stap(31, 'UITSTEL_GEEINDIGD', { door: 'ouders' }),
      aanvaard(31, 'toewijzing'),
    ],
    eindigtIn: ['hulpVerwacht'],
    beeindigd: false,
  },
  tweedeHulp: {
    titel: 'na de eerste hulp wordt de volgende uit het plan gezocht: de wachttijd begint opnieuw',
    stappen: [
      ...aangemeld,
      geaccepteerd(8),
      aanvaard(9, 'toewijzing'),
      hulp(35, '2027-02-15'),
      stap(40, 'VOLGENDE_HULP_GEZOCHT', { productcategorie: '54' }),
      match(42, '90000002', '2027-02-22'),
    ],
    eindigtIn: ['aangeboden'],
    beeindigd: false,
  },
  onveiligTijdensWachten: {
    titel: 'tijdens het wachten wordt het onveilig: crisis, het crisisteam aanvaardt, het wachten gaat door',
    stappen: [
      ...aangemeld,
      wachtlijst(8, 10),
      stap(20, 'VEILIGHEIDSSIGNAAL_ONTVANGEN', { van: 'school' }),
      stap(20, 'VEILIGHEID_BEOORDEELD', { uitkomst: 'acuut', instrument: 'arij' }),
      aanvaard(20, 'crisis'),
    ],
    eindigtIn: ['crisisteamHeeftZicht', 'wachtlijst'],
    beeindigd: false,
  },
  geenVerbeteringNaarTafel: {
    titel: 'eigen hulp, na twaalf weken niet veiliger: alarm, de tafel, drang; het zicht blijft hier',
    stappen: [
      begonnen(),
      stap(0, 'VEILIGHEID_BEOORDEELD', { uitkomst: 'vermoedenKindermishandeling', instrument: 'lirik' }),
      stap(1, 'SIGNALEN_IN_KAART_GEBRACHT', { kindcheckGedaan: true }),
      stap(1, 'COLLEGIAAL_OVERLEG_GEVOERD', { met: 'allebei' }),
      stap(2, 'GESPREK_BETROKKENEN_GEVOERD', { gesprek: 'gevoerd', kindGesproken: true }),
      stap(2, 'WEGING_GEMAAKT', { vermoeden: true, acuutOfStructureel: false }),
      stap(3, 'MELDCODE_BESLUIT_GENOMEN', { hulpMogelijk: true, hulpAanvaard: true }),
      stap(89, 'TAFEL_GEVRAAGD', { reden: 'geenVerbetering' }),
      stap(90, 'VEILIGHEIDSCONTACT_GEHAD', { kindGezien: true }),
      aanvaard(91, 'jeugdbeschermingstafel'),
      stap(105, 'TAFEL_TERUGGEKOPPELD', { uitkomst: 'drang' }),
    ],
    eindigtIn: ['eigenHulp'],
    beeindigd: false,
  },
  ingetrokken: {
    titel: 'het gezin ziet af tijdens het wachten; de veiligheid is geborgd',
    stappen: [
      ...aangemeld,
      stap(12, 'TOELEIDING_INGETROKKEN', { door: 'ouders', reden: 'opgelost' }),
      gesloten(12, 'ingetrokken'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  afgezienNaStart: {
    titel: 'het gezin ziet af nadat de hulp begon',
    stappen: [
      ...aangemeld,
      geaccepteerd(8),
      aanvaard(9, 'toewijzing'),
      hulp(35, '2027-02-15'),
      stap(50, 'TOELEIDING_INGETROKKEN', { door: 'jeugdige', reden: 'wilGeenHulp' }),
      gesloten(51, 'ingetrokken'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  achttienTijdensWachten: {
    titel: '18 geworden op de wachtlijst: een andere wet gaat voor',
    stappen: [
      begonnen({
        gemeente: 'GM0642',
        jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a11',
        verwijzer: '01',
        planVastgesteldOp: '2027-01-08',
        leeftijd: 'vanaf16',
        wordt18Op: '2027-02-01',
      }),
      veilig(),
      stap(0, 'TOESTEMMING_VASTGELEGD', { ouders: 'nee', jeugdige: 'ja' }),
      wens(2),
      match(4, '90000001', '2027-01-15'),
      wachtlijst(8, 8),
      stap(25, 'VERVOLG_NA_18_BEOORDEELD', { uitkomst: 'naarAnderRecht' }),
      gesloten(26, 'anderRecht'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  verhuisd: {
    titel: 'verhuisd op de wachtlijst: de nieuwe gemeente aanvaardt alles',
    stappen: [
      ...aangemeld,
      stap(10, 'WOONPLAATS_GEWIJZIGD', { nieuweGemeente: 'GM0505', grond: 'verhuizing' }, 'intake'),
      aanvaard(20, 'andere-gemeente'),
    ],
    eindigtIn: ['verhuisd'],
    beeindigd: true,
  },
  overleden: {
    titel: 'de jeugdige overlijdt tijdens het wachten: alle klokken en aanbiedingen vervallen',
    stappen: [
      ...aangemeld,
      geaccepteerd(8),
      stap(9, 'JEUGDIGE_OVERLEDEN', { bron: 'familie' }, 'teamleider'),
      gesloten(30, 'overleden'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
} as const satisfies Record<string, Pad>;
