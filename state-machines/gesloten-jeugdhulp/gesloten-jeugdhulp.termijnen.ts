import type { RouteGrens, RouteTermijn } from '../../libs/engine/route.ts';
import {
  BESLISSING_GESLOTEN,
  HULPVERLENINGSPLAN_GESLOTEN,
  INSTEMMING_GESLOTEN_INGETROKKEN,
  MACHTIGING_GESLOTEN_ONGEBRUIKT,
  MEDEDELING_OPNAME,
  type TermijnDefinitie,
} from '../../libs/termijnen/index.ts';
import { LOKAALTEAMTERMIJNEN } from '../gedeeld/bescherming/overdrachten.ts';
import { bind, DAGELIJKS, eenKeer, VEILIGHEID, VEILIGHEID_UREN } from '../gedeeld/bindingen.ts';
import { aanname } from '../gedeeld/definities.ts';
import { LEEFTIJDSGRENZEN } from '../gedeeld/gezin/leeftijd.ts';
import { AFSCHEIDSTERMIJNEN } from '../gedeeld/gezin/termijnen.ts';
import { OVERDRACHTSTERMIJNEN } from '../gedeeld/overdracht-termijnen.ts';

const DEFINITIES = {
  beslissing: aanname('gesloten-beslissing', 'beslissing op een verzoek om gesloten jeugdhulp', 3, 'weken'),
  machtigingNagaan: aanname('gesloten-nagaan', 'nagaan of de machtiging gesloten jeugdhulp nog geldt', 24, 'uren'),
} as const satisfies Record<string, TermijnDefinitie>;

const JB = 'jeugdbeschermer';
const STRENG = { ...VEILIGHEID, waarschuwingen: [0.5, 0.75, 0.9], herhaling: DAGELIJKS };

/** All clocks of this route: whose they are, when they warn, and what passing them means. */
export const geslotenTermijnen = {
  beslissing: bind(DEFINITIES.beslissing, JB, 'De rechter heeft nog niet beslist: bel de griffie.', VEILIGHEID),
  beslissingVerblijf: bind(
    BESLISSING_GESLOTEN,
    JB,
    'De jeugdige verblijft gesloten en de rechter heeft niet op tijd beslist.',
    STRENG,
  ),
  machtigingOngebruikt: bind(
    MACHTIGING_GESLOTEN_ONGEBRUIKT,
    JB,
    'De machtiging is drie maanden niet gebruikt: ga na of zij is vervallen.',
    eenKeer({ ...VEILIGHEID, start: { veld: 'begindatum' } }),
  ),
  mededelingOpname: bind(
    MEDEDELING_OPNAME,
    'jeugdprofessional',
    'De jeugdige heeft de opname nog niet op papier.',
    STRENG,
  ),
  planGesloten: bind(HULPVERLENINGSPLAN_GESLOTEN, 'jeugdprofessional', 'Het plan is nog niet vastgesteld.', STRENG),
  instemmingIngetrokken: bind(
    INSTEMMING_GESLOTEN_INGETROKKEN,
    JB,
    'De instemming is twee weken geleden ingetrokken: ga na of de jeugdige nog binnen mag blijven.',
    eenKeer({ ...VEILIGHEID, waarschuwingen: [0.5, 0.75] }),
  ),
  machtigingNagaan: bind(
    DEFINITIES.machtigingNagaan,
    JB,
    'Niemand heeft vastgesteld of de jeugdige nog binnen mag blijven.',
    VEILIGHEID_UREN,
  ),
  ...LOKAALTEAMTERMIJNEN,
  overdrachtHerstel: OVERDRACHTSTERMIJNEN.overdrachtHerstel,
  ...AFSCHEIDSTERMIJNEN,
} as const satisfies Record<string, RouteTermijn>;

/** Days that are known beforehand. */
export const geslotenGrenzen = {
  eindeMachtiging: {
    naam: 'eerste dag na de machtiging gesloten jeugdhulp',
    veld: 'dagNaMachtiging',
    eigenaar: JB,
    bron: { wet: 'Jeugdwet', artikel: '6.1.2-6.1.12', vindplaats: 'domeinreferentie 1.3, J7' },
    zekerheid: 'wet',
    vooraf: [
      { aantal: 6, eenheid: 'weken' },
      { aantal: 1, eenheid: 'weken' },
    ],
    bijBereiken: 'De machtiging is voorbij: de jeugdige mag gaan, tenzij er een nieuwe is.',
  },
  leeftijd18: LEEFTIJDSGRENZEN.leeftijd18,
} as const satisfies Record<string, RouteGrens>;

/** Names of the clocks, so that a state can only name one that exists. */
export type GeslotenTermijn = keyof typeof geslotenTermijnen;
