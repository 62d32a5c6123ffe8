import type { Rol } from '../../libs/contracts/rollen.ts';
import type { RouteGrens, RouteTermijn } from '../../libs/engine/route.ts';
import {
  BESLISTERMIJN,
  BESLUIT,
  BEZWAARTERMIJN,
  BUITEN_BEHANDELING,
  CRISIS_TER_PLAATSE,
  DWANGSOMBESLUIT,
  DWANGSOMDAGEN,
  EERSTE_CONTACT,
  HERSTELTERMIJN,
  HULPVERLENINGSPLAN,
  ONDERZOEK,
  OVERDRACHT,
  PLAN_OP_SCHRIFT,
  RESPIJT,
  VEILIGHEIDSCHECK,
  type Duur,
  type TermijnDefinitie,
} from '../../libs/termijnen/index.ts';
import { EIGEN_TERMIJNEN } from './cjg-intake.definities.ts';

type Binding = Omit<RouteTermijn, 'definitie' | 'eigenaar' | 'bijOverschrijding'>;

const DAGELIJKS: RouteTermijn['herhaling'] = { elke: { aantal: 1, eenheid: 'werkdagen' }, maximaal: 10 };
const WEKELIJKS: RouteTermijn['herhaling'] = { elke: { aantal: 1, eenheid: 'weken' }, maximaal: 8 };

const GEWOON: Binding = {
  start: 'gebeurtenis',
  waarschuwingen: [0.75],
  herhaling: WEKELIJKS,
  escalatieNaar: ['teamleider'],
};
/** Safety: warned half-way, and again each werkdag until somebody acted. */
const VEILIGHEID: Binding = { ...GEWOON, waarschuwingen: [0.5, 0.75], herhaling: DAGELIJKS };
/** Safety in hours: also at night and in the weekend. */
const VEILIGHEID_UREN: Binding = { ...VEILIGHEID, herhaling: { elke: { aantal: 4, eenheid: 'uren' }, maximaal: 18 } };
/** Awb terms also warn shortly before the end, when a notice or a besluit is still possible. */
const AWB: Binding = { ...GEWOON, waarschuwingen: [0.5, 0.75, 0.9] };
/** A term of the citizen: when it passes, nobody failed, so it is not repeated. */
const VAN_DE_BURGER: Binding = { start: 'gebeurtenis', waarschuwingen: [], escalatieNaar: ['teamleider'] };
/** Begins on the last day of what went before, which the machine remembers. */
const NA_AFLOOP: Binding = { ...AWB, start: { veld: 'laatsteDag' } };

/** The same without repeats: for a term whose deadline itself moves the zaak on, so that its clock stops there. */
function eenKeer({ herhaling: _herhaling, ...binding }: Binding): Binding {
  return binding;
}

function bind(
  definitie: TermijnDefinitie,
  eigenaar: Rol,
  bijOverschrijding: string,
  binding: Binding = GEWOON,
): RouteTermijn {
  return { ...binding, definitie, eigenaar, bijOverschrijding };
}

const VANAF_DE_MELDING: TermijnDefinitie = {
  ...BESLISTERMIJN,
  id: 'awb-4:13-melding',
  naam: 'beslistermijn vanaf de melding',
};

/** All clocks of this route: whose they are, when they warn, and what passing them means. */
export const cjgIntakeTermijnen = {
  veiligheidscheck: bind(
    VEILIGHEIDSCHECK,
    'jeugdprofessional',
    'De veiligheid van het kind is niet op tijd beoordeeld: doe het nu.',
    VEILIGHEID_UREN,
  ),
  eersteContact: bind(EERSTE_CONTACT, 'intake', 'Het gezin heeft nog niemand gesproken: bel vandaag.', {
    ...GEWOON,
    herhaling: DAGELIJKS,
  }),
  onderzoek: bind(
    ONDERZOEK,
    'jeugdprofessional',
    'Het onderzoek duurt langer dan afgesproken: vertel het gezin hoelang nog.',
  ),
  besluitvorming: bind(BESLUIT, 'besluitteam', 'Het besluit duurt langer dan afgesproken.'),
  korteHulp: bind(EIGEN_TERMIJNEN.korteHulp, 'jeugdprofessional', 'Bespreek met het gezin of de korte hulp genoeg is.'),
  schooloverleg: bind(
    EIGEN_TERMIJNEN.schooloverleg,
    'jeugdprofessional',
    'De school heeft niet gereageerd: ga verder zonder, en leg dat vast.',
    eenKeer(GEWOON),
  ),
  deskundigenadvies: bind(
    EIGEN_TERMIJNEN.deskundigenadvies,
    'gedragswetenschapper',
    'Het advies is er nog niet; de beslistermijn loopt door.',
  ),
  pgbToets: bind(
    EIGEN_TERMIJNEN.pgbToets,
    'besluitteam',
    'De pgb-wens is nog niet getoetst; de beslistermijn loopt door.',
  ),
  aanvraagKeuze: bind(
    EIGEN_TERMIJNEN.aanvraagKeuze,
    'jeugdprofessional',
    'Vraag het gezin of het een besluit wil. De zaak blijft open.',
  ),
  bekendmaking: bind(
    EIGEN_TERMIJNEN.bekendmaking,
    'besluitteam',
    'Het besluit ligt er, maar het gezin weet het nog niet.',
    { ...GEWOON, herhaling: DAGELIJKS },
  ),
  nazorg: bind(EIGEN_TERMIJNEN.nazorg, 'jeugdprofessional', 'Vraag het gezin hoe het gaat.'),
  overlijdenAfronding: bind(
    EIGEN_TERMIJNEN.overlijdenAfronding,
    'teamleider',
    'Rond de zaak af, met aandacht voor de nabestaanden.',
  ),

  beslistermijn: bind(
    BESLISTERMIJN,
    'besluitteam',
    'De beslistermijn is voorbij: de aanvrager kan de gemeente in gebreke stellen.',
    AWB,
  ),
  beslistermijnVanafMelding: bind(
    VANAF_DE_MELDING,
    'besluitteam',
    'Acht weken na de melding is er geen besluit. De rechter ziet een duidelijke hulpvraag vaak als aanvraag.',
    AWB,
  ),
  hersteltermijn: bind(
    HERSTELTERMIJN,
    'intake',
    'De aanvulling is niet gekomen: bel het gezin voordat u verder beslist.',
    VAN_DE_BURGER,
  ),
  buitenBehandeling: bind(
    BUITEN_BEHANDELING,
    'besluitteam',
    'Buiten behandeling stellen kan niet meer: beslis inhoudelijk.',
    eenKeer({ ...NA_AFLOOP, waarschuwingen: [0.5, 0.75] }),
  ),
  bezwaartermijn: bind(
    BEZWAARTERMIJN,
    'besluitteam',
    'De bezwaartermijn is voorbij. Een later bezwaar kan verschoonbaar zijn.',
    VAN_DE_BURGER,
  ),
  respijt: bind(RESPIJT, 'besluitteam', 'Vanaf nu is per dag een dwangsom verschuldigd: beslis en maak bekend.', {
    ...eenKeer(AWB),
    escalatieNaar: ['teamleider', 'monitor'],
  }),
  dwangsomdagen: bind(
    DWANGSOMDAGEN,
    'besluitteam',
    'De dwangsom heeft zijn maximum bereikt. De plicht om te beslissen blijft.',
    {
      ...eenKeer(NA_AFLOOP),
      escalatieNaar: ['teamleider', 'monitor'],
    },
  ),
  dwangsombesluit: bind(DWANGSOMBESLUIT, 'besluitteam', 'Stel de dwangsom vast.', NA_AFLOOP),
  dwangsomBetaling: bind(
    EIGEN_TERMIJNEN.dwangsomBetaling,
    'besluitteam',
    'De dwangsom is te laat betaald: er is rente verschuldigd.',
  ),

  meldcode: bind(
    EIGEN_TERMIJNEN.meldcode,
    'jeugdprofessional',
    'De meldcode staat te lang stil: zet vandaag de volgende stap.',
    VEILIGHEID,
  ),
  zichtOpVeiligheid: bind(
    EIGEN_TERMIJNEN.zichtOpVeiligheid,
    'jeugdprofessional',
    'Niemand heeft zicht op de veiligheid: zoek nu contact.',
    VEILIGHEID_UREN,
  ),
  zichtHerhalen: bind(
    EIGEN_TERMIJNEN.zichtHerhalen,
    'jeugdprofessional',
    'Tijd voor het volgende contact over de veiligheid.',
    eenKeer({ ...VEILIGHEID, waarschuwingen: [0.75] }),
  ),
  veiligheidsresultaat: bind(
    EIGEN_TERMIJNEN.veiligheidsresultaat,
    'jeugdprofessional',
    'De veiligheid verbetert niet zichtbaar: weeg opnieuw of melden nodig is.',
    VEILIGHEID,
  ),
  terugkoppelingVeiligThuis: bind(
    EIGEN_TERMIJNEN.terugkoppelingVeiligThuis,
    'jeugdprofessional',
    'Vraag Veilig Thuis hoe het staat.',
  ),
  crisisAfronding: bind(
    EIGEN_TERMIJNEN.crisisAfronding,
    'jeugdprofessional',
    'Vraag het crisisteam hoe het gezin wordt achtergelaten.',
    VEILIGHEID,
  ),

  overdrachtCrisis: bind(
    CRISIS_TER_PLAATSE,
    'jeugdprofessional',
    'Het crisisteam heeft niet aanvaard: bel zelf, bij levensgevaar 112.',
    VEILIGHEID_UREN,
  ),
  overdrachtVeiligThuis: bind(
    EIGEN_TERMIJNEN.overdrachtVeiligThuis,
    'jeugdprofessional',
    'Veilig Thuis heeft niet aanvaard: bel, en houd zelf zicht.',
    VEILIGHEID,
  ),
  overdrachtToeleiding: bind(
    OVERDRACHT,
    'jeugdprofessional',
    'De toeleiding is niet aanvaard: het besluit wordt niet uitgevoerd.',
  ),
  overdrachtAnderRecht: bind(
    EIGEN_TERMIJNEN.overdrachtAnderRecht,
    'jeugdprofessional',
    'De andere organisatie antwoordt niet: het kind wacht, de beslistermijn loopt.',
  ),
  overdrachtGemeente: bind(
    EIGEN_TERMIJNEN.overdrachtGemeente,
    'intake',
    'De nieuwe gemeente antwoordt niet: de zaak blijft hier.',
  ),
  overdrachtBezwaar: bind(EIGEN_TERMIJNEN.overdrachtBezwaar, 'besluitteam', 'Het bezwaar is nog niet in behandeling.'),
  overdrachtHerstel: bind(
    EIGEN_TERMIJNEN.overdrachtHerstel,
    'teamleider',
    'De geweigerde overdracht is niet opgelost.',
    { ...GEWOON, escalatieNaar: ['monitor'] },
  ),

  toestemming: bind(EIGEN_TERMIJNEN.toestemming, 'jeugdprofessional', 'De toestemming is nog niet geregeld.'),
  familiegroepsplanAanbod: bind(
    EIGEN_TERMIJNEN.familiegroepsplanAanbod,
    'jeugdprofessional',
    'Het gezin heeft nog niet gehoord dat het zelf een plan mag maken.',
  ),
  familiegroepsplanGezin: bind(
    EIGEN_TERMIJNEN.familiegroepsplanGezin,
    'jeugdprofessional',
    'Vraag het gezin of het hulp wil bij zijn plan.',
  ),
  hulpverleningsplan: bind(
    HULPVERLENINGSPLAN,
    'jeugdprofessional',
    'Het plan had er moeten zijn (Jeugdwet 4.1.3 lid 5).',
  ),
  planOpSchrift: bind(
    PLAN_OP_SCHRIFT,
    'jeugdprofessional',
    'Het plan had op papier moeten staan (Jeugdwet 4.1.3 lid 4).',
  ),
  vertrouwenspersoonInformatie: bind(
    EIGEN_TERMIJNEN.vertrouwenspersoonInformatie,
    'jeugdprofessional',
    'Het gezin weet nog niet dat er een vertrouwenspersoon is.',
  ),
  vervolgNa18: bind(
    EIGEN_TERMIJNEN.vervolgNa18,
    'jeugdprofessional',
    'De jeugdige is 18 en weet niet hoe het verdergaat.',
  ),
} as const satisfies Record<string, RouteTermijn>;

/** Names of the clocks, so that a state can only name one that exists. */
export type CjgTermijn = keyof typeof cjgIntakeTermijnen;

const MAANDEN = (aantal: number): Duur => ({ aantal, eenheid: 'maanden' });

/** Birthdays that change what holds. Only the days are known here, never the date of birth. */
export const cjgIntakeGrenzen = {
  leeftijd12: {
    naam: 'de jeugdige wordt 12',
    veld: 'wordt12Op',
    eigenaar: 'jeugdprofessional',
    bron: { wet: 'Jeugdwet', artikel: '7.3.4' },
    zekerheid: 'wet',
    vooraf: [MAANDEN(1)],
    bijBereiken: 'Vanaf nu is ook de toestemming van de jeugdige zelf nodig.',
  },
  leeftijd16: {
    naam: 'de jeugdige wordt 16',
    veld: 'wordt16Op',
    eigenaar: 'jeugdprofessional',
    bron: { wet: 'Jeugdwet', artikel: '7.3.4' },
    zekerheid: 'wet',
    vooraf: [MAANDEN(1)],
    bijBereiken: 'Vanaf nu geeft de jeugdige zelf toestemming.',
  },
  leeftijd18: {
    naam: 'de jeugdige wordt 18',
    veld: 'wordt18Op',
    eigenaar: 'jeugdprofessional',
    bron: { wet: 'Jeugdwet', artikel: '1.1' },
    zekerheid: 'wet',
    vooraf: [MAANDEN(12), MAANDEN(6), MAANDEN(3)],
    bijBereiken: 'Beoordeel of de jeugdhulp doorloopt of dat een andere wet voorgaat.',
  },
} as const satisfies Record<string, RouteGrens>;
