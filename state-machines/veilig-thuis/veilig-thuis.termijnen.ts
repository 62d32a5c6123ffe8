import type { RouteTermijn } from '../../libs/engine/route.ts';
import { CRISIS_TER_PLAATSE } from '../../libs/termijnen/index.ts';
import { bind, VEILIGHEID, VEILIGHEID_UREN } from '../gedeeld/bindingen.ts';
import { AFSCHEIDSTERMIJNEN } from '../gedeeld/gezin/termijnen.ts';
import { OVERDRACHTSTERMIJNEN } from '../gedeeld/overdracht-termijnen.ts';
import { KLASSETERMIJNEN } from '../gedeeld/veiligheidsklasse/termijnen.ts';
import { VEILIG_THUIS_DEFINITIES as D } from './veilig-thuis.definities.ts';

const JP = 'jeugdprofessional';
const NIET_AANVAARD = 'niet aanvaard: bel, en houd zelf zicht.';

/** All clocks of this route: whose they are, when they warn, and what passing them means. None of them can stand still. */
export const veiligThuisTermijnen = {
  adviesGeven: bind(D.adviesGeven, JP, 'Wie advies vroeg, wacht nog.'),
  acuutcheck: bind(D.acuutcheck, JP, 'Niemand keek of het kind acuut gevaar loopt: doe het nu.', VEILIGHEID_UREN),
  veiligheidsbeoordeling: bind(
    D.veiligheidsbeoordeling,
    JP,
    'De veiligheidsbeoordeling is te laat: kies nu een dienst.',
    VEILIGHEID,
  ),
  onderzoek: bind(D.onderzoek, JP, 'Het onderzoek is niet op tijd klaar.', VEILIGHEID),
  voorwaardenEnVervolg: bind(
    D.voorwaardenEnVervolg,
    JP,
    'Kies hoe het na voorwaarden en vervolg verdergaat.',
    VEILIGHEID,
  ),
  vervolgKiezen: bind(D.vervolgKiezen, JP, 'Er is nog niet gekozen hoe het verdergaat.', VEILIGHEID),
  radarRaadplegen: bind(D.radarRaadplegen, JP, 'Eerdere signalen zijn nog niet nagegaan.', VEILIGHEID_UREN),
  signalenWegen: bind(D.signalenWegen, JP, 'Eerdere signalen zijn nog niet gewogen.', VEILIGHEID),
  terugkoppelingOntvangst: bind(D.terugkoppelingOntvangst, JP, 'De melder weet nog niet of de melding is aangenomen.'),
  terugkoppelingEinde: bind(D.terugkoppelingEinde, JP, 'De melder weet nog niet dat de bemoeienis stopt.'),
  monitoringEerste: bind(D.monitoringEerste, JP, 'Vraag het kind en het gezin hoe het gaat.'),
  monitoringTweede: bind(D.monitoringTweede, JP, 'Vraag het kind en het gezin hoe het gaat.'),
  monitoringDerde: bind(D.monitoringDerde, JP, 'Vraag het kind en het gezin hoe het gaat.'),
  overdrachtLokaalTeam: bind(D.overdrachtLokaalTeam, JP, `Het lokale team heeft ${NIET_AANVAARD}`, VEILIGHEID),
  overdrachtLopendeHulp: bind(D.overdrachtLopendeHulp, JP, `De hulp die loopt heeft ${NIET_AANVAARD}`, VEILIGHEID),
  overdrachtTafel: bind(D.overdrachtTafel, JP, `De jeugdbeschermingstafel heeft ${NIET_AANVAARD}`, VEILIGHEID),
  overdrachtRaad: bind(D.overdrachtRaad, JP, `De Raad heeft ${NIET_AANVAARD}`, VEILIGHEID),
  overdrachtCrisis: bind(
    CRISIS_TER_PLAATSE,
    JP,
    'Het crisisteam heeft niet aanvaard: bel zelf, bij levensgevaar 112.',
    VEILIGHEID_UREN,
  ),
  zaakAfronden: bind(D.zaakAfronden, JP, 'Sluit de zaak, of kies hoe het verdergaat.'),
  tafelVolgen: bind(D.tafelVolgen, JP, 'Vraag de jeugdbeschermingstafel hoe het staat.', VEILIGHEID),
  raadVolgen: bind(D.raadVolgen, JP, 'Vraag de Raad hoe het staat. Het zicht op de veiligheid ligt hier.', VEILIGHEID),
  crisisAfronding: bind(D.crisisAfronding, JP, 'Vraag het crisisteam hoe het gezin wordt achtergelaten.', VEILIGHEID),
  ...KLASSETERMIJNEN,
  ...OVERDRACHTSTERMIJNEN,
  overlijdenAfronding: AFSCHEIDSTERMIJNEN.overlijdenAfronding,
} as const satisfies Record<string, RouteTermijn>;

/** Names of the clocks, so that a state can only name one that exists. */
export type VeiligThuisTermijn = keyof typeof veiligThuisTermijnen;
