import type { RouteGrens, RouteTermijn } from '../../libs/engine/route.ts';
import {
  ANTWOORD_OP_WIJZIGINGSVERZOEK,
  RETOURBERICHT,
  STARTBERICHT,
  STOPBERICHT,
  VERZOEK_IN_ONDERZOEK,
} from '../../libs/termijnen/index.ts';
import { bind, DAGELIJKS, eenKeer, GEWOON } from '../gedeeld/bindingen.ts';
import { BERICHT_HERSTEL } from '../gedeeld/definities.ts';
import { LEEFTIJDSGRENZEN } from '../gedeeld/gezin/leeftijd.ts';
import { AFSCHEIDSTERMIJNEN } from '../gedeeld/gezin/termijnen.ts';
import { OVERDRACHTSTERMIJNEN } from '../gedeeld/overdracht-termijnen.ts';
import { totaleWachttijdTermijnen, treeknormTermijnen, WACHTPLICHTTERMIJNEN } from '../gedeeld/wachttijd/termijnen.ts';
import { EIGEN_TERMIJNEN } from './toewijzing.definities.ts';

const PER_DAG = { ...GEWOON, herhaling: DAGELIJKS };

/** All clocks of this route: whose they are, when they warn, and what passing them means. */
export const toewijzingTermijnen = {
  verzending: bind(
    EIGEN_TERMIJNEN.verzending,
    'administratie',
    'De toewijzing is nog niet verzonden: de aanbieder kan niet beginnen.',
    PER_DAG,
  ),
  retourbericht: bind(
    RETOURBERICHT,
    'administratie',
    'De aanbieder heeft het bericht niet bevestigd: vraag na of het is aangekomen.',
    PER_DAG,
  ),
  berichtHerstel: bind(BERICHT_HERSTEL, 'administratie', 'Het afgekeurde bericht is nog niet hersteld.', PER_DAG),
  ...treeknormTermijnen('aangemeldOp', 'intakeOp'),
  ...totaleWachttijdTermijnen('aangemeldOp'),
  ...WACHTPLICHTTERMIJNEN,
  startbericht: bind(STARTBERICHT, 'administratie', 'Vraag de aanbieder of de hulp is gestart.', {
    ...GEWOON,
    start: { veld: 'startberichtVanaf' },
  }),
  stopbericht: bind(STOPBERICHT, 'administratie', 'Vraag de aanbieder om het stopbericht.', {
    ...GEWOON,
    start: { veld: 'stopdatum' },
  }),
  tijdelijkeStop: bind(
    EIGEN_TERMIJNEN.tijdelijkeStop,
    'jeugdprofessional',
    'De hulp ligt lang stil: vraag gezin en aanbieder hoe het verdergaat.',
  ),
  vervolgNaStop: bind(
    EIGEN_TERMIJNEN.vervolgNaStop,
    'jeugdprofessional',
    'De hulp stopte voortijdig en niemand heeft het gezin gevraagd wat nu nodig is.',
  ),
  antwoordOpVerzoek: bind(
    ANTWOORD_OP_WIJZIGINGSVERZOEK,
    'administratie',
    'Het verzoek van de aanbieder is niet op tijd beantwoord.',
    PER_DAG,
  ),
  onderzoekNaVerzoek: bind(
    VERZOEK_IN_ONDERZOEK,
    'jeugdprofessional',
    'Acht weken na het verzoek van de aanbieder is er geen eindantwoord.',
    { ...GEWOON, start: { veld: 'dagtekening' } },
  ),
  periodiekeEvaluatie: bind(
    EIGEN_TERMIJNEN.periodiekeEvaluatie,
    'jeugdprofessional',
    'Tijd om de hulp met het gezin te evalueren.',
    eenKeer(GEWOON),
  ),
  evaluatie: bind(EIGEN_TERMIJNEN.evaluatie, 'jeugdprofessional', 'De hulp is nog niet met het gezin geëvalueerd.'),
  aanpassing: bind(EIGEN_TERMIJNEN.aanpassing, 'administratie', 'De toewijzing is nog niet aangepast.', PER_DAG),
  einddatumAfhandelen: bind(
    EIGEN_TERMIJNEN.einddatumAfhandelen,
    'jeugdprofessional',
    'De einddatum is voorbij: loopt de hulp door, dan zonder toewijzing.',
    PER_DAG,
  ),
  intrekking: bind(
    EIGEN_TERMIJNEN.intrekking,
    'administratie',
    'Het kind stapt over, maar de oude toewijzing staat nog open.',
  ),
  ...OVERDRACHTSTERMIJNEN,
  ...AFSCHEIDSTERMIJNEN,
} as const satisfies Record<string, RouteTermijn>;

/** Days that are known beforehand. */
export const toewijzingGrenzen = {
  beoogdeStart: {
    naam: 'beoogde start van de hulp',
    veld: 'beoogdeStart',
    eigenaar: 'administratie',
    bron: { wet: 'iJw 3.2', artikel: 'JW305', vindplaats: 'de aanbieder meldt de werkelijke start' },
    zekerheid: 'wet',
    vooraf: [],
    bijBereiken: 'Vandaag zou de hulp beginnen. Komt er geen startbericht, vraag dan na of zij is begonnen.',
  },
  einddatum: {
    naam: 'eerste dag na de einddatum van de toewijzing',
    veld: 'dagNaEinde',
    eigenaar: 'jeugdprofessional',
    bron: {
      wet: 'Werkafspraak',
      artikel: 'bewaking van de einddatum',
      vindplaats: 'acht weken vooraf is een aanname van Wissel (domeinreferentie 4.2), in te stellen per gemeente',
    },
    zekerheid: 'aanname',
    vooraf: [{ aantal: 8, eenheid: 'weken' }],
    bijBereiken: 'De toewijzing is afgelopen. Loopt de hulp door, dan is een verlenging nodig.',
  },
  leeftijd18: LEEFTIJDSGRENZEN.leeftijd18,
} as const satisfies Record<string, RouteGrens>;
