import type { RouteTermijn } from '../../libs/engine/route.ts';
import { bind, VEILIGHEID, VEILIGHEID_UREN } from '../gedeeld/bindingen.ts';
import { AFSCHEIDSTERMIJNEN } from '../gedeeld/gezin/termijnen.ts';
import { OVERDRACHTSTERMIJNEN } from '../gedeeld/overdracht-termijnen.ts';
import { KLASSETERMIJNEN } from '../gedeeld/veiligheidsklasse/termijnen.ts';
import { CRISIS_DEFINITIES as D } from './crisis.definities.ts';

const JP = 'jeugdprofessional';
const NIET_AANVAARD = 'niet aanvaard: bel. Tot dan blijft het crisisteam.';
const { overdrachtHerstel } = OVERDRACHTSTERMIJNEN;

/** All clocks of this route: whose they are, when they warn, and what passing them means. None of them can stand still. */
export const crisisTermijnen = {
  crisistriage: bind(D.crisistriage, JP, 'Niemand beoordeelde de melding: doe het nu.', VEILIGHEID_UREN),
  crisisTerPlaatse: bind(
    D.crisisTerPlaatse,
    JP,
    'Het crisisteam is nog niet bij het kind: bij gevaar 112.',
    VEILIGHEID_UREN,
  ),
  spoedTerPlaatse: bind(D.spoedTerPlaatse, JP, 'Er is nog geen contact met het gezin.', VEILIGHEID_UREN),
  geenCrisisOverdragen: bind(
    D.geenCrisisOverdragen,
    JP,
    'Draag de vraag over aan wie het gezin kan helpen.',
    VEILIGHEID,
  ),
  vervolghulp: bind(D.vervolghulp, JP, 'Er is nog geen vervolghulp na het eerste bezoek.', VEILIGHEID_UREN),
  inzetKiezen: bind(D.inzetKiezen, JP, 'Kies nu een andere inzet.', VEILIGHEID_UREN),
  crisisinzet: bind(D.crisisinzet, JP, 'Het crisisteam is er te lang: wie neemt het over?', VEILIGHEID),
  uitstroomplan: bind(D.uitstroomplan, JP, 'Er is nog geen plan voor daarna.', VEILIGHEID),
  ambulantBegin: bind(D.ambulantBegin, JP, 'De ambulante crisishulp is nog niet begonnen.', VEILIGHEID_UREN),
  plaatsingBegin: bind(D.plaatsingBegin, JP, 'Het kind heeft nog geen plek.', VEILIGHEID_UREN),
  crisisplaatsing: bind(D.crisisplaatsing, JP, 'De crisisplaatsing duurt te lang: zoek een andere plek.', VEILIGHEID),
  opnameVolgen: bind(D.opnameVolgen, JP, 'Vraag hoe het met het kind gaat.', VEILIGHEID),
  crisismaatregel: bind(D.crisismaatregel, JP, 'De crisismaatregel loopt af: hoe gaat het verder?', VEILIGHEID),
  raadSpoed: bind(D.raadSpoed, JP, 'Er is nog geen besluit: bel de Raad.', VEILIGHEID_UREN),
  identiteitInhalen: bind(D.identiteitInhalen, JP, 'Stel alsnog vast wie het kind is.'),
  toestemmingInhalen: bind(D.toestemmingInhalen, JP, 'Vraag alsnog toestemming.'),
  weigeringWegen: bind(D.weigeringWegen, JP, 'De toestemming is geweigerd: weeg of de Raad nodig is.', VEILIGHEID_UREN),
  overdrachtLokaalTeam: bind(D.overdrachtLokaalTeam, JP, `Het lokale team heeft ${NIET_AANVAARD}`, VEILIGHEID),
  overdrachtLopendeHulp: bind(D.overdrachtLopendeHulp, JP, `De hulp die loopt heeft ${NIET_AANVAARD}`, VEILIGHEID),
  overdrachtVeiligThuis: bind(D.overdrachtVeiligThuis, JP, `Veilig Thuis heeft ${NIET_AANVAARD}`, VEILIGHEID),
  instellingVolgen: bind(D.instellingVolgen, JP, `De instelling heeft ${NIET_AANVAARD}`, VEILIGHEID),
  overdrachtRaad: bind(D.overdrachtRaad, JP, 'De Raad heeft niet geantwoord: bel nu.', VEILIGHEID_UREN),
  zaakAfronden: bind(D.zaakAfronden, JP, 'Sluit de zaak, of haal in wat nog ontbreekt.'),
  ...KLASSETERMIJNEN,
  overdrachtHerstel,
  overlijdenAfronding: AFSCHEIDSTERMIJNEN.overlijdenAfronding,
} as const satisfies Record<string, RouteTermijn>;

/** Names of the clocks, so that a state can only name one that exists. */
export type CrisisTermijn = keyof typeof crisisTermijnen;
