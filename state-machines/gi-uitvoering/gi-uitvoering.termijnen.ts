import type { RouteGrens, RouteTermijn } from '../../libs/engine/route.ts';
import {
  ANTWOORD_OP_TOEWIJZINGSVERZOEK,
  HULPVERLENINGSPLAN,
  MACHTIGING_ONGEBRUIKT,
  WOONPLAATS_AFWIJZING,
  type TermijnDefinitie,
} from '../../libs/termijnen/index.ts';
import { LOKAALTEAMTERMIJNEN } from '../gedeeld/bescherming/overdrachten.ts';
import { beschermingstermijnen } from '../gedeeld/bescherming/termijnen.ts';
import { bind, eenKeer, GEWOON, VEILIGHEID } from '../gedeeld/bindingen.ts';
import { aanname, overdracht, plichtZonderGetal, regionaal } from '../gedeeld/definities.ts';
import { LEEFTIJDSGRENZEN } from '../gedeeld/gezin/leeftijd.ts';
import { AFSCHEIDSTERMIJNEN } from '../gedeeld/gezin/termijnen.ts';
import { OVERDRACHTSTERMIJNEN } from '../gedeeld/overdracht-termijnen.ts';

const DEFINITIES = {
  jeugdbeschermer: aanname('jeugdbeschermer', 'toewijzen van een vaste jeugdbeschermer', 5, 'werkdagen'),
  contactNaBeschikking: aanname('contact-na-beschikking', 'eerste contact na de beschikking', 5, 'werkdagen'),
  familiegroepsplanBespreken: plichtZonderGetal('gi-fgp', 'bespreken van het familiegroepsplan', '4.1.2', 2, 'weken'),
  familiegroepsplan: aanname('gi-fgp-maken', 'familiegroepsplan van het gezin', 6, 'weken'),
  periodiekeEvaluatie: aanname('gi-evaluatie', 'periodieke evaluatie van het plan', 3, 'maanden'),
  evaluatie: aanname('gi-evalueren', 'houden van de evaluatie', 2, 'weken'),
  planBijstellen: aanname('gi-bijstellen', 'bijstellen van het plan', 2, 'weken'),
  verlengingBesluiten: aanname('verlenging-besluiten', 'beslissen over verlengen of eindigen', 2, 'weken'),
  toetsRaad: aanname('toets-raad', 'toets van de Raad op het niet verlengen', 2, 'weken'),
  verlengingBeslissing: aanname('verlenging-beslissing', 'beslissing van de rechter op de verlenging', 8, 'weken'),
  eindeVaststellen: aanname('einde-vaststellen', 'vaststellen dat de maatregel is geëindigd', 2, 'werkdagen'),
  machtigingNagaan: aanname('machtiging-nagaan', 'nagaan of de machtiging nog geldt', 2, 'werkdagen'),
  toewijzingsverzoek: regionaal(
    'gi-toewijzingsverzoek',
    'verzoek om toewijzing na de beschikking',
    { aantal: 5, eenheid: 'werkdagen' },
    'handreiking SAP-GI: 5 werkdagen na ontvangst van de beschikking (domeinreferentie 3.1)',
  ),
} as const satisfies Record<string, TermijnDefinitie>;

const JB = 'jeugdbeschermer';
const NA_BESCHIKKING = { start: { veld: 'beschikkingOp' } } as const;

/** All clocks of this route: whose they are, when they warn, and what passing them means. */
export const giTermijnen = {
  jeugdbeschermer: bind(DEFINITIES.jeugdbeschermer, 'teamleider', 'Het gezin heeft nog geen vaste jeugdbeschermer.', {
    ...VEILIGHEID,
    ...NA_BESCHIKKING,
    escalatieNaar: ['monitor'],
  }),
  contactNaBeschikking: bind(DEFINITIES.contactNaBeschikking, JB, 'Niemand heeft het gezin nog gesproken.', {
    ...VEILIGHEID,
    ...NA_BESCHIKKING,
  }),
  familiegroepsplanBespreken: bind(
    DEFINITIES.familiegroepsplanBespreken,
    JB,
    'Het gezin is nog niet gevraagd of het zelf een plan wil maken.',
  ),
  familiegroepsplan: bind(DEFINITIES.familiegroepsplan, JB, 'Vraag het gezin hoe het met hun plan staat.'),
  hulpverleningsplan: bind(HULPVERLENINGSPLAN, JB, 'Het plan van aanpak is niet op tijd vastgesteld.', VEILIGHEID),
  periodiekeEvaluatie: bind(DEFINITIES.periodiekeEvaluatie, JB, 'Tijd om het plan te evalueren.', eenKeer(GEWOON)),
  evaluatie: bind(DEFINITIES.evaluatie, JB, 'Het plan is nog niet geëvalueerd.'),
  planBijstellen: bind(DEFINITIES.planBijstellen, JB, 'Het plan is nog niet bijgesteld.'),
  verlengingBesluiten: bind(DEFINITIES.verlengingBesluiten, JB, 'Beslis nu over verlengen of eindigen.', VEILIGHEID),
  toetsRaad: bind(DEFINITIES.toetsRaad, JB, 'De toets van de Raad is er nog niet: bel.', VEILIGHEID),
  verlengingBeslissing: bind(DEFINITIES.verlengingBeslissing, JB, 'De rechter heeft nog niet beslist.', VEILIGHEID),
  eindeVaststellen: bind(DEFINITIES.eindeVaststellen, JB, 'Stel vast of de maatregel is geëindigd.', VEILIGHEID),
  machtigingOngebruikt: bind(
    MACHTIGING_ONGEBRUIKT,
    JB,
    'De machtiging is drie maanden niet gebruikt: ga na of zij is vervallen.',
    eenKeer({ ...VEILIGHEID, start: { veld: 'begindatum' } }),
  ),
  machtigingNagaan: bind(DEFINITIES.machtigingNagaan, JB, 'Ga na of de machtiging nog geldt.', VEILIGHEID),
  toewijzingsverzoek: bind(DEFINITIES.toewijzingsverzoek, JB, 'Het verzoek om toewijzing is nog niet verzonden.', {
    ...GEWOON,
    ...NA_BESCHIKKING,
  }),
  antwoordOpVerzoek: bind(ANTWOORD_OP_TOEWIJZINGSVERZOEK, JB, 'De gemeente antwoordt niet op het verzoek: bel.'),
  woonplaatsAfwijzing: bind(
    WOONPLAATS_AFWIJZING,
    JB,
    'De gemeente kan het verzoek niet meer afwijzen wegens de woonplaats.',
  ),
  overdrachtGesloten: bind(
    overdracht('gesloten', 'aanname van de vraag om gesloten jeugdhulp', { aantal: 1, eenheid: 'werkdagen' }),
    JB,
    'De vraag om gesloten jeugdhulp is nog niet opgepakt.',
    VEILIGHEID,
  ),
  ...LOKAALTEAMTERMIJNEN,
  ...beschermingstermijnen(JB),
  overdrachtHerstel: OVERDRACHTSTERMIJNEN.overdrachtHerstel,
  ...AFSCHEIDSTERMIJNEN,
} as const satisfies Record<string, RouteTermijn>;

/** Days that are known beforehand. */
export const giGrenzen = {
  eindeMaatregel: {
    naam: 'eerste dag na de maatregel',
    veld: 'dagNaMaatregel',
    eigenaar: JB,
    bron: {
      wet: 'BW',
      artikel: '1:257, 1:258, 1:260',
      vindplaats: 'tien weken vooraf is een aanname van Wissel, zodat de toets twee maanden voor het einde kan zijn',
    },
    zekerheid: 'aanname',
    vooraf: [
      { aantal: 10, eenheid: 'weken' },
      { aantal: 2, eenheid: 'weken' },
    ],
    bijBereiken: 'De maatregel is voorbij. Stel het einde vast en draag over.',
  },
  eindeMachtiging: {
    naam: 'eerste dag na de machtiging uithuisplaatsing',
    veld: 'dagNaMachtiging',
    eigenaar: JB,
    bron: { wet: 'BW', artikel: '1:265c' },
    zekerheid: 'wet',
    vooraf: [{ aantal: 8, eenheid: 'weken' }],
    bijBereiken: 'De machtiging is voorbij. Ga na waar het kind nu mag wonen.',
  },
  leeftijd18: LEEFTIJDSGRENZEN.leeftijd18,
} as const satisfies Record<string, RouteGrens>;

/** Names of the clocks, so that a state can only name one that exists. */
export type GiTermijn = keyof typeof giTermijnen;
