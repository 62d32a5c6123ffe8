import type { RouteGrens, RouteTermijn } from '../../libs/engine/route.ts';
import type { TermijnDefinitie } from '../../libs/termijnen/index.ts';
import { LOKAALTEAMTERMIJNEN, RAADTERMIJNEN } from '../gedeeld/bescherming/overdrachten.ts';
import { beschermingstermijnen } from '../gedeeld/bescherming/termijnen.ts';
import { bind, eenKeer, GEWOON, VEILIGHEID, VEILIGHEID_UREN } from '../gedeeld/bindingen.ts';
import { aanname, regionaal } from '../gedeeld/definities.ts';
import { LEEFTIJDSGRENZEN } from '../gedeeld/gezin/leeftijd.ts';
import { AFSCHEIDSTERMIJNEN } from '../gedeeld/gezin/termijnen.ts';
import { OVERDRACHTSTERMIJNEN } from '../gedeeld/overdracht-termijnen.ts';

const DEFINITIES = {
  verzoekDelen: aanname('verzoek-delen', 'delen van het verzoek met de ouders', 2, 'werkdagen'),
  tafelScreening: aanname('tafel-screening', 'screening van het verzoek door de voorzitter', 2, 'werkdagen'),
  tafel: aanname('tafel', 'houden van de tafel', 10, 'werkdagen'),
  tafelverslag: aanname('tafelverslag', 'verslag van de tafel', 2, 'werkdagen'),
  vtoOpstellen: aanname('vto-opstellen', 'verzoek tot onderzoek na de beslissing', 1, 'werkdagen'),
  spoedNaarRaad: aanname('spoed-naar-raad', 'ontvangst van een spoedvraag door de Raad', 4, 'uren'),
  drangEvaluatie: aanname('drang-evaluatie', 'evaluatie van de afspraken', 6, 'weken'),
  drangVolgendeEvaluatie: aanname('drang-volgende-evaluatie', 'volgende evaluatie van de afspraken', 6, 'weken'),
  drangEvalueren: aanname('drang-evalueren', 'houden van de evaluatie van de afspraken', 5, 'werkdagen'),
  drangBesluit: aanname('drang-besluit', 'besluit na afloop van het drangkader', 2, 'werkdagen'),
  drangkader: regionaal(
    'drangkader',
    'drangkader met afspraken',
    { aantal: 6, eenheid: 'maanden' },
    'jeugdbeschermingstafel.nl: hoogstens zes maanden (domeinreferentie 1.6)',
  ),
} as const satisfies Record<string, TermijnDefinitie>;

const VZ = 'voorzitter';

/** All clocks of this route: whose they are, when they warn, and what passing them means. */
export const tafelTermijnen = {
  verzoekDelen: bind(DEFINITIES.verzoekDelen, 'jeugdprofessional', 'Het verzoek is nog niet met de ouders gedeeld.'),
  tafelScreening: bind(DEFINITIES.tafelScreening, VZ, 'Het verzoek is nog niet gescreend.', VEILIGHEID),
  tafel: bind(DEFINITIES.tafel, VZ, 'De tafel is nog niet gehouden: het gezin wacht.', VEILIGHEID),
  tafelverslag: bind(DEFINITIES.tafelverslag, VZ, 'Het verslag van de tafel is nog niet weg.'),
  vtoOpstellen: bind(DEFINITIES.vtoOpstellen, VZ, 'Het verzoek tot onderzoek is nog niet opgesteld.', VEILIGHEID),
  spoedNaarRaad: bind(
    DEFINITIES.spoedNaarRaad,
    VZ,
    'De Raad heeft de spoedvraag niet opgepakt: bel nu, bij levensgevaar 112.',
    VEILIGHEID_UREN,
  ),
  drangEvaluatie: bind(DEFINITIES.drangEvaluatie, VZ, 'Tijd om de afspraken te evalueren.', eenKeer(GEWOON)),
  drangVolgendeEvaluatie: bind(
    DEFINITIES.drangVolgendeEvaluatie,
    VZ,
    'Tijd om de afspraken opnieuw te evalueren.',
    eenKeer(GEWOON),
  ),
  drangEvalueren: bind(DEFINITIES.drangEvalueren, VZ, 'De afspraken zijn nog niet geëvalueerd.', VEILIGHEID),
  drangBesluit: bind(DEFINITIES.drangBesluit, VZ, 'Het drangkader is voorbij en er is nog niets besloten.', VEILIGHEID),
  drangkader: bind(
    DEFINITIES.drangkader,
    VZ,
    'Zes maanden drang zijn voorbij: besluit tot vrijwillige hulp of een onderzoek.',
    eenKeer({ ...GEWOON, waarschuwingen: [0.75, 0.9] }),
  ),
  ...RAADTERMIJNEN,
  ...LOKAALTEAMTERMIJNEN,
  ...beschermingstermijnen('jeugdprofessional'),
  ...OVERDRACHTSTERMIJNEN,
  ...AFSCHEIDSTERMIJNEN,
} as const satisfies Record<string, RouteTermijn>;

/** Days that are known beforehand. */
export const tafelGrenzen = {
  tafeldag: {
    naam: 'dag van de tafel',
    veld: 'tafelOp',
    eigenaar: VZ,
    bron: {
      wet: 'Werkafspraak',
      artikel: 'stukken drie werkdagen voor de tafel',
      vindplaats: 'aanname van Wissel (domeinreferentie 1.6), als vijf dagen geteld; in te stellen per gemeente',
    },
    zekerheid: 'aanname',
    vooraf: [{ aantal: 5, eenheid: 'dagen' }],
    bijBereiken: 'Vandaag is de tafel. Leg daarna de uitkomst vast.',
  },
  leeftijd12: { ...LEEFTIJDSGRENZEN.leeftijd12, bijBereiken: 'Vanaf nu hoort de jeugdige zelf aan tafel.' },
  leeftijd18: LEEFTIJDSGRENZEN.leeftijd18,
} as const satisfies Record<string, RouteGrens>;

/** Names of the clocks, so that a state can only name one that exists. */
export type TafelTermijn = keyof typeof tafelTermijnen;
