import type { RouteTermijn } from '../../libs/engine/route.ts';
import type { TermijnDefinitie } from '../../libs/termijnen/index.ts';
import { bind, GEWOON } from '../gedeeld/bindingen.ts';
import { aanname, EXPERTTEAM_ANTWOORD, overdracht, regionaal } from '../gedeeld/definities.ts';
import { GEZINSTERMIJNEN } from '../gedeeld/gezin/termijnen.ts';
import { OVERDRACHTSTERMIJNEN } from '../gedeeld/overdracht-termijnen.ts';
import { TAFELTERMIJNEN } from '../gedeeld/veiligheid/tafel.ts';
import { VEILIGHEIDSTERMIJNEN } from '../gedeeld/veiligheid/termijnen.ts';
import { totaleWachttijdTermijnen, WACHTPLICHTTERMIJNEN } from '../gedeeld/wachttijd/termijnen.ts';

const VIJF_WERKDAGEN = { aantal: 5, eenheid: 'werkdagen' } as const;
const TWEE_WEKEN = { aantal: 2, eenheid: 'weken' } as const;

const DEFINITIES = {
  wensBespreken: aanname('wens-bespreken', 'bespreken van de wens van het gezin', 5, 'werkdagen'),
  matchZoeken: aanname('match-zoeken', 'zoeken van een passende aanbieder', 10, 'werkdagen'),
  antwoordAanbieder: aanname('antwoord-aanbieder', 'antwoord van de aanbieder op de aanmelding', 5, 'werkdagen'),
  wachtlijstNavragen: aanname('wachtlijst-navragen', 'contact met gezin en aanbieder over de wachtlijst', 4, 'weken'),
  startVolgen: aanname('start-volgen', 'navragen of de hulp is begonnen', 4, 'weken'),
  toeleidingEvalueren: aanname('toeleiding-evalueren', 'evaluatie van de toeleiding met het gezin', 6, 'weken'),
  overdrachtToewijzing: overdracht(
    'toewijzing',
    'voorbereiding van de toewijzing door de administratie',
    VIJF_WERKDAGEN,
  ),
  overdrachtTcc: overdracht('tcc', 'antwoord van de TCC op de aanmelding', VIJF_WERKDAGEN),
  adviesTcc: aanname('advies-tcc', 'advies van de TCC', 4, 'weken'),
  adviesExpertteam: regionaal(
    'advies-expertteam',
    'advies van het expertteam niet-gecontracteerde zorg',
    TWEE_WEKEN,
    'expertteam Holland Rijnland vergadert elke twee weken (PD 003)',
  ),
} as const satisfies Record<string, TermijnDefinitie>;

const JP = 'jeugdprofessional';

/** All clocks of this route: whose they are, when they warn, and what passing them means. */
export const jgtToeleidingTermijnen = {
  wensBespreken: bind(DEFINITIES.wensBespreken, JP, 'De wens van het gezin is nog niet besproken.'),
  matchZoeken: bind(DEFINITIES.matchZoeken, JP, 'Er is nog geen passende aanbieder: vertel het gezin hoe het staat.'),
  antwoordAanbieder: bind(DEFINITIES.antwoordAanbieder, JP, 'De aanbieder antwoordt niet: bel, of zoek verder.'),
  wachtlijstNavragen: bind(DEFINITIES.wachtlijstNavragen, JP, 'Vraag gezin en aanbieder hoe het wachten gaat.'),
  startVolgen: bind(DEFINITIES.startVolgen, JP, 'Vraag of de hulp is begonnen.'),
  toeleidingEvalueren: bind(DEFINITIES.toeleidingEvalueren, JP, 'Vraag het gezin of de hulp past.'),
  overdrachtToewijzing: bind(
    DEFINITIES.overdrachtToewijzing,
    JP,
    'De toewijzing is nog niet opgepakt: de aanbieder kan niet beginnen.',
  ),
  overdrachtTcc: bind(DEFINITIES.overdrachtTcc, JP, 'De TCC heeft de aanmelding nog niet aangenomen.'),
  overdrachtExpertteam: bind(EXPERTTEAM_ANTWOORD, JP, 'Het expertteam heeft nog niets laten horen.'),
  adviesTcc: bind(DEFINITIES.adviesTcc, JP, 'Het advies van de TCC is er nog niet: het kind wacht.'),
  adviesExpertteam: bind(
    DEFINITIES.adviesExpertteam,
    JP,
    'Het expertteam heeft nog niet geadviseerd: het kind wacht.',
    {
      ...GEWOON,
      waarschuwingen: [0.5],
    },
  ),
  ...totaleWachttijdTermijnen('aangemeldOp'),
  ...WACHTPLICHTTERMIJNEN,
  ...VEILIGHEIDSTERMIJNEN,
  ...TAFELTERMIJNEN,
  ...OVERDRACHTSTERMIJNEN,
  ...GEZINSTERMIJNEN,
} as const satisfies Record<string, RouteTermijn>;

/** Names of the clocks, so that a state can only name one that exists. */
export type JgtTermijn = keyof typeof jgtToeleidingTermijnen;
