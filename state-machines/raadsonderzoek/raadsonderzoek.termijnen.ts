import type { RouteGrens, RouteTermijn } from '../../libs/engine/route.ts';
import { BELANGHEBBENDEN_HOREN, type TermijnDefinitie } from '../../libs/termijnen/index.ts';
import { INSTELLINGTERMIJNEN, LOKAALTEAMTERMIJNEN } from '../gedeeld/bescherming/overdrachten.ts';
import { beschermingstermijnen } from '../gedeeld/bescherming/termijnen.ts';
import { bind, eenKeer, GEWOON, VEILIGHEID, VEILIGHEID_UREN } from '../gedeeld/bindingen.ts';
import { aanname, plichtZonderGetal, regionaal } from '../gedeeld/definities.ts';
import { LEEFTIJDSGRENZEN } from '../gedeeld/gezin/leeftijd.ts';
import { AFSCHEIDSTERMIJNEN } from '../gedeeld/gezin/termijnen.ts';
import { OVERDRACHTSTERMIJNEN } from '../gedeeld/overdracht-termijnen.ts';

const RAADBRON = 'kinderbescherming.nl, wachttijden; inspectie-jenv.nl 13-02-2019 (domeinreferentie 1.5, R2)';

const DEFINITIES = {
  collegeInlichten: plichtZonderGetal(
    'college-inlichten',
    'inlichten van het college, onverwijld',
    '3.1 lid 3-4',
    24,
    'uren',
  ),
  vtoBeoordeling: aanname('vto-beoordeling', 'beoordeling van het verzoek tot onderzoek', 5, 'werkdagen'),
  vtoAanvulling: aanname('vto-aanvulling', 'aanvulling van het verzoek tot onderzoek', 5, 'werkdagen'),
  raadWachttijd: regionaal('raad-wachttijd', 'wachten op het onderzoek', { aantal: 10, eenheid: 'dagen' }, RAADBRON),
  raadWachttijdLang: regionaal(
    'raad-wachttijd-lang',
    'langer dan drie maanden wachten op het onderzoek',
    { aantal: 3, eenheid: 'maanden' },
    RAADBRON,
  ),
  wachtBijpraten: aanname('wacht-bijpraten', 'bijpraten van het gezin over het wachten', 2, 'werkdagen'),
  wachtOpnieuwBijpraten: aanname('wacht-opnieuw-bijpraten', 'opnieuw bijpraten van het gezin', 4, 'weken'),
  raadsonderzoek: aanname('raadsonderzoek', 'onderzoek door de Raad', 12, 'weken'),
  verzoekIndienen: aanname('verzoek-indienen', 'indienen van het verzoek bij de kinderrechter', 5, 'werkdagen'),
  zitting: aanname('zitting', 'beschikking van de kinderrechter', 8, 'weken'),
  spoedonderzoek: aanname('spoedonderzoek', 'spoedonderzoek, direct en op dezelfde dag', 24, 'uren'),
  spoedbeschikking: aanname('spoedbeschikking', 'beslissing van de rechter op het spoedverzoek', 24, 'uren'),
  vervalVaststellen: aanname('verval-vaststellen', 'vaststellen wat er na het verval geldt', 24, 'uren'),
} as const satisfies Record<string, TermijnDefinitie>;

const RO = 'raadsonderzoeker';

/** Hearing those concerned about one more order: its own two weeks, from its own day. */
function horenOver(welke: 'tweede' | 'derde'): RouteTermijn {
  return bind(
    { ...BELANGHEBBENDEN_HOREN, naam: `horen van de belanghebbenden over een ${welke} spoedbeschikking` },
    RO,
    `Over de ${welke} spoedbeschikking zijn de belanghebbenden niet op tijd gehoord: stel vast of zij nog geldt.`,
    eenKeer({ ...VEILIGHEID, waarschuwingen: [0.5, 0.75, 0.9] }),
  );
}

/** All clocks of this route: whose they are, when they warn, and what passing them means. */
export const raadTermijnen = {
  collegeInlichten: bind(DEFINITIES.collegeInlichten, RO, 'Het college weet nog van niets: bel nu.', VEILIGHEID_UREN),
  vtoBeoordeling: bind(DEFINITIES.vtoBeoordeling, RO, 'Het verzoek is nog niet beoordeeld.', VEILIGHEID),
  vtoAanvulling: bind(DEFINITIES.vtoAanvulling, RO, 'De aanvulling is er nog niet: bel de verzoeker.', VEILIGHEID),
  raadWachttijd: bind(
    DEFINITIES.raadWachttijd,
    RO,
    'Het kind wacht langer dan de norm: praat het gezin bij. Het lokale team houdt het zicht op de veiligheid.',
    eenKeer(VEILIGHEID),
  ),
  raadWachttijdLang: bind(
    DEFINITIES.raadWachttijdLang,
    'teamleider',
    'Het kind wacht al drie maanden: vraag het lokale team hoe het gaat, en bezie de volgorde opnieuw.',
    { ...GEWOON, escalatieNaar: ['monitor'] },
  ),
  wachtBijpraten: bind(DEFINITIES.wachtBijpraten, RO, 'Het gezin wacht en heeft niets gehoord.'),
  wachtOpnieuwBijpraten: bind(DEFINITIES.wachtOpnieuwBijpraten, RO, 'Praat het gezin opnieuw bij.', eenKeer(GEWOON)),
  raadsonderzoek: bind(DEFINITIES.raadsonderzoek, RO, 'Het onderzoek duurt te lang: vertel het gezin hoe het staat.'),
  verzoekIndienen: bind(DEFINITIES.verzoekIndienen, RO, 'Het verzoek ligt nog niet bij de rechter.', VEILIGHEID),
  zitting: bind(DEFINITIES.zitting, RO, 'Er is nog geen beschikking: vraag de griffie.'),
  spoedonderzoek: bind(DEFINITIES.spoedonderzoek, RO, 'Het spoedonderzoek is nog niet gedaan.', VEILIGHEID_UREN),
  spoedbeschikking: bind(DEFINITIES.spoedbeschikking, RO, 'De rechter heeft nog niet beslist: bel.', VEILIGHEID_UREN),
  horen: bind(
    BELANGHEBBENDEN_HOREN,
    RO,
    'De belanghebbenden zijn niet op tijd gehoord: stel vast of de beschikking nog geldt.',
    eenKeer({ ...VEILIGHEID, waarschuwingen: [0.5, 0.75, 0.9] }),
  ),
  horenTweede: horenOver('tweede'),
  horenDerde: horenOver('derde'),
  vervalVaststellen: bind(
    DEFINITIES.vervalVaststellen,
    RO,
    'Niemand heeft vastgesteld of de maatregel nog geldt.',
    VEILIGHEID_UREN,
  ),
  ...INSTELLINGTERMIJNEN,
  ...LOKAALTEAMTERMIJNEN,
  ...beschermingstermijnen(RO),
  ...OVERDRACHTSTERMIJNEN,
  ...AFSCHEIDSTERMIJNEN,
} as const satisfies Record<string, RouteTermijn>;

/** Days that are known beforehand. */
export const raadGrenzen = {
  eindeVoorlopig: {
    naam: 'eerste dag na de voorlopige maatregel',
    veld: 'dagNaVoorlopig',
    eigenaar: RO,
    bron: { wet: 'BW', artikel: '1:257' },
    zekerheid: 'wet',
    vooraf: [
      { aantal: 6, eenheid: 'weken' },
      { aantal: 2, eenheid: 'weken' },
    ],
    bijBereiken: 'De voorlopige maatregel is voorbij. Stel vast wat er nu geldt en wie het zicht heeft.',
  },
  leeftijd18: LEEFTIJDSGRENZEN.leeftijd18,
} as const satisfies Record<string, RouteGrens>;

/** Names of the clocks, so that a state can only name one that exists. */
export type RaadTermijn = keyof typeof raadTermijnen;
