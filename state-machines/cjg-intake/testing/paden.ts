import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import type { Rol } from '../../../libs/contracts/rollen.ts';
import type { Pad as AlgemeenPad, Padstap as AlgemenePadstap } from '../../gedeeld/testing/pad.ts';
import type { CjgType } from '../cjg-intake.events.ts';

/** One reported fact on a path of this route. */
export type Padstap = AlgemenePadstap<CjgType>;

/** A complete course of this route. */
export type Pad = AlgemeenPad<CjgType>;

function stap(dag: number, rol: Rol, type: CjgType, gegevens: Gegevens): Padstap {
  return { dag, rol, type, gegevens };
}

const JP = 'jeugdprofessional';
const AANMELDING = {
  soort: 'aanvraag',
  kanaal: 'formulier',
  melder: 'client',
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10',
  leeftijd: 'onder12',
  wordt12Op: '2031-05-04',
  wordt16Op: '2035-05-04',
  wordt18Op: '2037-05-04',
};
const MELDING = { ...AANMELDING, soort: 'melding', kanaal: 'telefoon' };

const aangemeld = (gegevens: Gegevens = AANMELDING): Padstap => stap(0, 'intake', 'AANMELDING_ONTVANGEN', gegevens);
const veilig = (dag = 0): Padstap =>
  stap(dag, JP, 'VEILIGHEID_BEOORDEELD', { uitkomst: 'veilig', instrument: 'professioneelOordeel' });
const contact = (dag = 0): Padstap =>
  stap(dag, 'intake', 'EERSTE_CONTACT_GELEGD', { wijze: 'huisbezoek', jeugdigeGesproken: true });
const toestemming = (dag = 0): Padstap =>
  stap(dag, JP, 'TOESTEMMING_VASTGELEGD', { ouders: 'ja', jeugdige: 'nietGevraagd' });
const verhelderd = (uitkomst: string, dag = 0): Padstap => stap(dag, JP, 'VRAAG_VERHELDERD', { uitkomst });
const geenFamiliegroepsplan = (dag = 0): Padstap =>
  stap(dag, JP, 'FAMILIEGROEPSPLAN_BESPROKEN', { uitkomst: 'geenPlan', reden: 'gezinZietAf' });
const onderzocht = (dag = 0, uitkomst = 'individueleVoorziening', anderRecht = 'geen'): Padstap =>
  stap(dag, JP, 'ONDERZOEK_AFGEROND', {
    uitkomst,
    anderRecht,
    schooloverleg: 'gevoerd',
    pgbGewenst: false,
    registratie: 'skj',
  });
const gepland = (dag = 0): Padstap =>
  stap(dag, JP, 'PLAN_VASTGESTELD', { grondslag: 'hulpverleningsplan', pgbToetsNodig: false });
const toegekend = (dag = 0): Padstap =>
  stap(dag, 'besluitteam', 'BESLUIT_GENOMEN', {
    besluit: 'toekenning',
    leveringsvorm: 'natura',
    ingangsdatum: '2027-06-01',
  });
const bekendgemaakt = (dag = 0): Padstap => stap(dag, 'besluitteam', 'BESLUIT_BEKENDGEMAAKT', { wijze: 'post' });
const aanvaard = (naarRoute: string, dag: number): Padstap =>
  stap(dag, JP, 'OVERDRACHT_AANVAARD', { naarRoute, ontvanger: 'org-12', zichtOpVeiligheid: true });
const nazorg = (dag: number): Padstap => stap(dag, JP, 'NAZORG_AFGEROND', { uitkomst: 'goed' });
const gesloten = (dag: number, resultaat: string): Padstap => stap(dag, JP, 'ZAAK_GESLOTEN', { resultaat });

const totOnderzoek = [veilig(), contact(), toestemming(), verhelderd('onderzoekNodig')];
const totPlan = [...totOnderzoek, geenFamiliegroepsplan(), onderzocht()];

/** Complete courses by name: examples to read, and the backbone of the tests. */
export const PADEN = {
  aanvraagTotBesluit: {
    titel: 'aanvraag tot bekendgemaakt besluit, alles op een dag',
    stappen: [aangemeld(), ...totPlan, gepland(), toegekend(), bekendgemaakt()],
    eindigtIn: ['bezwaarMogelijk', 'veiligheidGeborgd', 'planKlaar'],
    beeindigd: false,
  },
  acuteCrisis: {
    titel: 'acute crisis: het crisisteam weigert eerst, en aanvaardt dan',
    stappen: [
      aangemeld(MELDING),
      stap(0, JP, 'VEILIGHEID_BEOORDEELD', { uitkomst: 'acuut', instrument: 'arij' }),
      stap(0, JP, 'VEILIGHEIDSCONTACT_GEHAD', { kindGezien: true }),
      stap(0, JP, 'OVERDRACHT_GEWEIGERD', { naarRoute: 'crisis', reden: 'onvolledig' }),
      stap(0, 'teamleider', 'OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute: 'crisis' }),
      aanvaard('crisis', 0),
      stap(6, JP, 'CRISIS_AFGEROND', { vervolg: 'veilig' }),
      contact(6),
      verhelderd('adviesVolstaat', 8),
      stap(30, JP, 'ADVIES_AFGEROND', { resultaat: 'voldoende' }),
      stap(30, JP, 'GEEN_AANVRAAG_GEWENST', { reden: 'geholpen', uitgelegd: true }),
      nazorg(60),
      gesloten(60, 'eigenKracht'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  meldcodeNaarVeiligThuis: {
    titel: 'vermoeden van kindermishandeling: vijf stappen, melding bij Veilig Thuis, te laat antwoord',
    stappen: [
      aangemeld(MELDING),
      stap(0, JP, 'VEILIGHEID_BEOORDEELD', { uitkomst: 'vermoedenKindermishandeling', instrument: 'lirik' }),
      stap(1, JP, 'SIGNALEN_IN_KAART_GEBRACHT', { kindcheckGedaan: true }),
      stap(1, 'gedragswetenschapper', 'COLLEGIAAL_OVERLEG_GEVOERD', { met: 'allebei' }),
      stap(2, JP, 'GESPREK_BETROKKENEN_GEVOERD', { gesprek: 'gevoerd', kindGesproken: true }),
      stap(2, JP, 'WEGING_GEMAAKT', { vermoeden: true, acuutOfStructureel: false }),
      stap(3, JP, 'MELDCODE_BESLUIT_GENOMEN', { hulpMogelijk: true, hulpAanvaard: false }),
      stap(3, JP, 'VEILIGHEIDSCONTACT_GEHAD', { kindGezien: true }),
      aanvaard('veilig-thuis', 14),
    ],
    eindigtIn: ['veiligThuisHeeftZicht'],
    beeindigd: false,
  },
  eigenHulpNaarTafel: {
    titel: 'eigen hulp na de meldcode, na twaalf weken niet veiliger: alarm, en de tafel is aan zet',
    stappen: [
      aangemeld(MELDING),
      stap(0, JP, 'VEILIGHEID_BEOORDEELD', { uitkomst: 'vermoedenKindermishandeling', instrument: 'lirik' }),
      stap(1, JP, 'SIGNALEN_IN_KAART_GEBRACHT', { kindcheckGedaan: true }),
      stap(1, 'gedragswetenschapper', 'COLLEGIAAL_OVERLEG_GEVOERD', { met: 'allebei' }),
      stap(2, JP, 'GESPREK_BETROKKENEN_GEVOERD', { gesprek: 'gevoerd', kindGesproken: true }),
      stap(2, JP, 'WEGING_GEMAAKT', { vermoeden: true, acuutOfStructureel: false }),
      stap(3, JP, 'MELDCODE_BESLUIT_GENOMEN', { hulpMogelijk: true, hulpAanvaard: true }),
      stap(88, JP, 'TAFEL_GEVRAAGD', { reden: 'geenVerbetering' }),
      aanvaard('jeugdbeschermingstafel', 90),
    ],
    eindigtIn: ['tafelLoopt'],
    beeindigd: false,
  },
  aanvulling: {
    titel: 'aanvulling gevraagd: de beslistermijn staat zes dagen stil',
    stappen: [
      aangemeld(),
      stap(4, 'intake', 'AANVULLING_GEVRAAGD', { ontbreekt: ['handtekening'] }),
      stap(11, 'intake', 'AANVULLING_ONTVANGEN', { beoordeling: 'volledig' }),
    ],
    eindigtIn: ['aanvraagInBehandeling'],
    beeindigd: false,
  },
  verdaging: {
    titel: 'kennisgeving van een redelijke termijn: vier weken later',
    stappen: [
      aangemeld(),
      veilig(),
      contact(),
      stap(50, 'besluitteam', 'VERTRAGING_MEEGEDEELD', { lid: 'lid3', weken: 4 }),
    ],
    eindigtIn: ['aanvraagInBehandeling'],
    beeindigd: false,
  },
  dwangsom: {
    titel: 'te vroege en geldige ingebrekestelling, dwangsom, besluit',
    stappen: [
      aangemeld(),
      ...totPlan,
      gepland(),
      stap(20, 'intake', 'INGEBREKESTELLING_ONTVANGEN', { vorm: 'brief' }),
      stap(58, 'intake', 'INGEBREKESTELLING_ONTVANGEN', { vorm: 'brief' }),
      toegekend(80),
      bekendgemaakt(80),
      stap(85, 'besluitteam', 'DWANGSOM_VASTGESTELD', { dagen: 8, bedragInEuro: 184 }),
      stap(90, 'besluitteam', 'DWANGSOM_BETAALD', { bedragInEuro: 184 }),
    ],
    eindigtIn: ['ingebrekestellingVoorbij', 'bezwaarMogelijk'],
    beeindigd: false,
  },
  verhuisd: {
    titel: 'verhuisd: de nieuwe gemeente weigert eerst, en aanvaardt dan',
    stappen: [
      aangemeld(MELDING),
      veilig(),
      contact(),
      stap(10, 'intake', 'WOONPLAATS_GEWIJZIGD', { nieuweGemeente: 'GM0505', grond: 'verhuizing' }),
      stap(15, JP, 'OVERDRACHT_GEWEIGERD', { naarRoute: 'andere-gemeente', reden: 'onvolledig' }),
      stap(16, 'teamleider', 'OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute: 'andere-gemeente' }),
      aanvaard('andere-gemeente', 20),
    ],
    eindigtIn: ['verhuisd'],
    beeindigd: true,
  },
  voorliggendeVoorziening: {
    titel: 'de Wlz gaat voor: overgedragen, afgewezen op die grond, bezwaartermijn voorbij, gesloten',
    stappen: [
      aangemeld(),
      ...totOnderzoek,
      onderzocht(20, 'anderRecht', 'wlz'),
      aanvaard('ander-recht', 28),
      stap(35, 'besluitteam', 'BESLUIT_GENOMEN', { besluit: 'afwijzing', grond: 'voorliggendWlz' }),
      bekendgemaakt(35),
      nazorg(70),
      gesloten(80, 'anderRecht'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  ingetrokken: {
    titel: 'melding ingetrokken, veiligheid geborgd, gesloten',
    stappen: [
      aangemeld(MELDING),
      veilig(),
      stap(3, 'intake', 'AANVRAAG_INGETROKKEN', { door: 'ouders', reden: 'opgelost' }),
      gesloten(3, 'ingetrokken'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  zestienPlus: {
    titel: '17 jaar: eigen toestemming zonder ouders, en tijdens het onderzoek 18 geworden',
    stappen: [
      aangemeld({
        soort: 'aanvraag',
        kanaal: 'inloop',
        melder: 'client',
        gemeente: 'GM0642',
        jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a11',
        leeftijd: 'vanaf16',
        wordt18Op: '2027-02-01',
      }),
      veilig(),
      contact(),
      stap(0, JP, 'TOESTEMMING_VASTGELEGD', { ouders: 'nee', jeugdige: 'ja' }),
      verhelderd('onderzoekNodig'),
      stap(25, JP, 'VERVOLG_NA_18_BEOORDEELD', { uitkomst: 'jeugdhulpLooptDoor' }),
      geenFamiliegroepsplan(25),
      onderzocht(25),
      gepland(25),
      toegekend(26),
      bekendgemaakt(26),
    ],
    eindigtIn: ['bezwaarMogelijk', 'toestemmingGeregeld'],
    beeindigd: false,
  },
  buitenBehandelingTeLaat: {
    titel: 'buiten behandeling gesteld, maar niet binnen vier weken bekendgemaakt: inhoudelijk beslissen',
    stappen: [
      aangemeld(),
      veilig(),
      contact(),
      stap(2, 'intake', 'AANVULLING_GEVRAAGD', { ontbreekt: ['schoolgegevens'] }),
      stap(40, 'besluitteam', 'BUITEN_BEHANDELING_GESTELD', { grond: 'gegevensOnvoldoende' }),
      stap(60, 'teamleider', 'NOTITIE_TOEGEVOEGD', { soort: 'intern' }),
    ],
    eindigtIn: ['besluitvorming', 'aanvraagInBehandeling'],
    beeindigd: false,
  },
  naderOnderzoek: {
    titel: 'van melding naar aanvraag; het besluitteam vraagt nader onderzoek, en het plan wordt opnieuw vastgesteld',
    stappen: [
      aangemeld(MELDING),
      ...totPlan,
      gepland(),
      stap(2, 'intake', 'AANVRAAG_INGEDIEND', { vorm: 'ondertekendVerslag' }),
      stap(5, 'besluitteam', 'NADER_ONDERZOEK_GEVRAAGD', { reden: 'motiveringOnvoldoende' }),
      onderzocht(9),
      gepland(9),
      toegekend(10),
      bekendgemaakt(10),
    ],
    eindigtIn: ['bezwaarMogelijk', 'planKlaar'],
    beeindigd: false,
  },
} as const satisfies Record<string, Pad>;
