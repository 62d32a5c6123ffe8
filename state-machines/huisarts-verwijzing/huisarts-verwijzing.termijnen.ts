import type { RouteTermijn } from '../../libs/engine/route.ts';
import {
  ANTWOORD_OP_TOEWIJZINGSVERZOEK,
  RETOURBERICHT,
  STARTBERICHT,
  VERZOEK_IN_ONDERZOEK,
  VERZOEK_OM_TOEWIJZING,
  WOONPLAATS_AFWIJZING,
} from '../../libs/termijnen/index.ts';
import { bind, DAGELIJKS, GEWOON, VAN_DE_BURGER, type Binding } from '../gedeeld/bindingen.ts';
import { BERICHT_HERSTEL, EXPERTTEAM_ANTWOORD } from '../gedeeld/definities.ts';
import { AFSCHEIDSTERMIJNEN } from '../gedeeld/gezin/termijnen.ts';
import { OVERDRACHTSTERMIJNEN } from '../gedeeld/overdracht-termijnen.ts';
import { VEILIGHEIDSTERMIJNEN } from '../gedeeld/veiligheid/termijnen.ts';
import { totaleWachttijdTermijnen, treeknormTermijnen, WACHTPLICHTTERMIJNEN } from '../gedeeld/wachttijd/termijnen.ts';
import { EIGEN_TERMIJNEN } from './huisarts-verwijzing.definities.ts';

/** Messages are short of days: reminded again each werkdag. */
const BERICHT: Binding = { ...GEWOON, waarschuwingen: [0.5, 0.75], herhaling: DAGELIJKS };
/** A norm that began with an earlier day, when the facts give one. */
const vanaf = (veld: string, binding: Binding = GEWOON): Binding => ({ ...binding, start: { veld } });

/** Delay has an end that is known when it is agreed here. */
const { uitstelNavragen: _uitstel, ...WACHTPLICHT } = WACHTPLICHTTERMIJNEN;

/** All clocks of this route: whose they are, when they warn, and what passing them means. */
export const huisartsVerwijzingTermijnen = {
  consultVervolg: bind(
    EIGEN_TERMIJNEN.consultVervolg,
    'jeugdprofessional',
    'Na het consult is er nog niets afgesproken: bel de verwijzer.',
  ),
  pohJeugdBehandeling: bind(
    EIGEN_TERMIJNEN.pohJeugdBehandeling,
    'jeugdprofessional',
    'De korte hulp duurt langer dan bedoeld: bespreek of er meer nodig is.',
  ),
  cjgOverleg: bind(EIGEN_TERMIJNEN.cjgOverleg, 'jeugdprofessional', 'Het CJG heeft de verwijzer nog niet gesproken.'),
  verwijzingGeldig: bind(
    EIGEN_TERMIJNEN.verwijzingGeldig,
    'jeugdprofessional',
    'De verwijzing is misschien te oud: vraag de verwijzer om een nieuwe. De zaak blijft open.',
    vanaf('verwezenOp', { ...VAN_DE_BURGER, waarschuwingen: [0.75, 0.9] }),
  ),
  aanmelden: bind(
    EIGEN_TERMIJNEN.aanmelden,
    'jeugdprofessional',
    'Het gezin heeft nog geen aanbieder: vraag of het hulp wil bij het zoeken.',
  ),

  beoordeling: bind(
    EIGEN_TERMIJNEN.beoordeling,
    'jeugdprofessional',
    'De beoordeling duurt langer dan de norm: vraag de aanbieder hoelang nog.',
  ),
  ...treeknormTermijnen('aangemeldOp', 'intakeOp'),
  ...totaleWachttijdTermijnen('aangemeldOp'),
  ...WACHTPLICHT,

  verzoekVerzenden: bind(
    VERZOEK_OM_TOEWIJZING,
    'administratie',
    'De beoordeling is klaar, maar het verzoek om toewijzing is er niet: bel de aanbieder.',
    BERICHT,
  ),
  antwoordVerzoek: bind(
    ANTWOORD_OP_TOEWIJZINGSVERZOEK,
    'administratie',
    'De aanbieder heeft nog geen antwoord op zijn verzoek: wijs toe of antwoord vandaag.',
    BERICHT,
  ),
  verzoekInOnderzoek: bind(
    VERZOEK_IN_ONDERZOEK,
    'administratie',
    'Het verzoek had een eindantwoord moeten hebben. Het kind wacht: wijs toe, of wijs af met een reden.',
    vanaf('verzoekDagtekening'),
  ),
  woonplaatsAfwijzing: bind(
    WOONPLAATS_AFWIJZING,
    'administratie',
    'Afwijzen wegens woonplaats kan niet meer: behandel het verzoek hier.',
    { ...VAN_DE_BURGER, waarschuwingen: [0.5, 0.75] },
  ),
  retourbericht: bind(
    RETOURBERICHT,
    'administratie',
    'De aanbieder heeft niet laten weten of de toewijzing is verwerkt: bel de aanbieder.',
    BERICHT,
  ),
  berichtHerstel: bind(
    BERICHT_HERSTEL,
    'administratie',
    'De toewijzing is afgekeurd en nog niet opnieuw verzonden: het kind wacht.',
    BERICHT,
  ),
  startbericht: bind(
    STARTBERICHT,
    'administratie',
    'De hulp is begonnen, maar het startbericht is er niet: bel de aanbieder.',
    vanaf('startberichtVanaf', BERICHT),
  ),

  afwijzingBespreken: bind(
    EIGEN_TERMIJNEN.afwijzingBespreken,
    'jeugdprofessional',
    'Het verzoek is afgewezen en het gezin weet niet hoe het verdergaat: bel vandaag.',
    { ...GEWOON, herhaling: DAGELIJKS },
  ),
  woonplaatsAfronden: bind(
    EIGEN_TERMIJNEN.woonplaatsAfronden,
    'jeugdprofessional',
    'Geen gemeente heeft het kind overgenomen: zolang dat zo is, is het van ons.',
  ),
  expertteamAdvies: bind(
    EIGEN_TERMIJNEN.expertteamAdvies,
    'jeugdprofessional',
    'Het expertteam heeft nog niet geadviseerd: vraag waarom.',
  ),
  startNavragen: bind(EIGEN_TERMIJNEN.startNavragen, 'jeugdprofessional', 'Vraag het gezin of de hulp past.'),
  overdrachtCjg: bind(
    EIGEN_TERMIJNEN.overdrachtCjg,
    'jeugdprofessional',
    'Het CJG heeft niet geantwoord. De verwijzing loopt door.',
  ),
  overdrachtExpertteam: bind(
    EXPERTTEAM_ANTWOORD,
    'jeugdprofessional',
    'Het expertteam heeft niet geantwoord: het kind wacht.',
  ),
  ...AFSCHEIDSTERMIJNEN,
  ...OVERDRACHTSTERMIJNEN,
  ...VEILIGHEIDSTERMIJNEN,
} as const satisfies Record<string, RouteTermijn>;

/** Names of the clocks, so that a state can only name one that exists. */
export type VerwijzingTermijn = keyof typeof huisartsVerwijzingTermijnen;
