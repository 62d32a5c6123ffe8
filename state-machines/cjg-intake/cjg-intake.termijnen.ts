import type { RouteTermijn } from '../../libs/engine/route.ts';
import {
  BESLISTERMIJN,
  BESLUIT,
  BEZWAARTERMIJN,
  BUITEN_BEHANDELING,
  DWANGSOMBESLUIT,
  DWANGSOMDAGEN,
  EERSTE_CONTACT,
  HERSTELTERMIJN,
  HULPVERLENINGSPLAN,
  ONDERZOEK,
  OVERDRACHT,
  PLAN_OP_SCHRIFT,
  RESPIJT,
  type TermijnDefinitie,
} from '../../libs/termijnen/index.ts';
import { bind, DAGELIJKS, eenKeer, GEWOON, VAN_DE_BURGER, type Binding } from '../gedeeld/bindingen.ts';
import { GEZINSTERMIJNEN } from '../gedeeld/gezin/termijnen.ts';
import { OVERDRACHTSTERMIJNEN } from '../gedeeld/overdracht-termijnen.ts';
import { TAFELTERMIJNEN } from '../gedeeld/veiligheid/tafel.ts';
import { VEILIGHEIDSTERMIJNEN } from '../gedeeld/veiligheid/termijnen.ts';
import { EIGEN_TERMIJNEN } from './cjg-intake.definities.ts';

/** Awb terms also warn shortly before the end, when a notice or a besluit is still possible. */
const AWB: Binding = { ...GEWOON, waarschuwingen: [0.5, 0.75, 0.9] };
/** Begins on the last day of what went before, which the machine remembers. */
const NA_AFLOOP: Binding = { ...AWB, start: { veld: 'laatsteDag' } };

const VANAF_DE_MELDING: TermijnDefinitie = {
  ...BESLISTERMIJN,
  id: 'awb-4:13-melding',
  naam: 'beslistermijn vanaf de melding',
};

/** All clocks of this route: whose they are, when they warn, and what passing them means. */
export const cjgIntakeTermijnen = {
  ...VEILIGHEIDSTERMIJNEN,
  ...TAFELTERMIJNEN,
  ...OVERDRACHTSTERMIJNEN,
  ...GEZINSTERMIJNEN,
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
  overdrachtBezwaar: bind(EIGEN_TERMIJNEN.overdrachtBezwaar, 'besluitteam', 'Het bezwaar is nog niet in behandeling.'),
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
} as const satisfies Record<string, RouteTermijn>;

/** Names of the clocks, so that a state can only name one that exists. */
export type CjgTermijn = keyof typeof cjgIntakeTermijnen;
