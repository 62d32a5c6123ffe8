import type { TaakDefinitie } from '../../libs/engine/route.ts';
import { GEZINSTAKEN } from '../gedeeld/gezin/taken.ts';
import { TAFELTAKEN } from '../gedeeld/veiligheid/tafel.ts';
import { VEILIGHEIDSTAKEN } from '../gedeeld/veiligheid/taken.ts';
import { OVERDRACHT_TAKEN } from '../gedeeld/overdracht.ts';

/** Work that is open as long as the zaak is in a state that names it, for whom, and by which clock. */
export const cjgIntakeTaken = {
  eersteContactLeggen: { titel: 'Leg het eerste contact met het gezin', rol: 'intake', termijn: 'eersteContact' },
  vraagVerhelderen: { titel: 'Verhelder de vraag met het gezin', rol: 'jeugdprofessional', termijn: 'onderzoek' },
  korteHulpGeven: {
    titel: 'Geef advies en korte hulp, en bespreek of het genoeg is',
    rol: 'jeugdprofessional',
    termijn: 'korteHulp',
  },
  onderzoekDoen: { titel: 'Doe het onderzoek', rol: 'jeugdprofessional', termijn: 'onderzoek' },
  schoolBenaderen: { titel: 'Overleg met de school', rol: 'jeugdprofessional', termijn: 'schooloverleg' },
  adviesDeskundige: { titel: 'Geef advies', rol: 'gedragswetenschapper', termijn: 'deskundigenadvies' },
  planMaken: { titel: 'Maak het plan met het gezin', rol: 'jeugdprofessional', termijn: 'onderzoek' },
  pgbToetsen: { titel: 'Toets de wens voor een pgb', rol: 'besluitteam', termijn: 'pgbToets' },
  aanvraagBespreken: {
    titel: 'Vraag het gezin of het een besluit wil',
    rol: 'jeugdprofessional',
    termijn: 'aanvraagKeuze',
  },
  besluitVoorbereiden: { titel: 'Neem een besluit', rol: 'besluitteam', termijn: 'besluitvorming' },
  besluitBekendmaken: { titel: 'Maak het besluit bekend', rol: 'besluitteam', termijn: 'bekendmaking' },
  nazorgGeven: { titel: 'Vraag het gezin hoe het gaat', rol: 'jeugdprofessional', termijn: 'nazorg' },
  zaakSluiten: { titel: 'Sluit de zaak zodra dat kan', rol: 'jeugdprofessional' },
  aanvullingVolgen: { titel: 'Help het gezin de aanvraag aan te vullen', rol: 'intake', termijn: 'hersteltermijn' },
  buitenBehandelingAfwegen: {
    titel: 'Weeg af: inhoudelijk verder of buiten behandeling',
    rol: 'besluitteam',
    termijn: 'buitenBehandeling',
  },
  ingebrekestellingBeoordelen: { titel: 'Beoordeel of de ingebrekestelling geldt', rol: 'besluitteam' },
  metSpoedBeslissen: { titel: 'Beslis met spoed en maak bekend', rol: 'besluitteam', termijn: 'respijt' },
  dwangsomVaststellen: { titel: 'Stel de dwangsom vast', rol: 'besluitteam', termijn: 'dwangsombesluit' },
  dwangsomBetalen: { titel: 'Betaal de dwangsom', rol: 'besluitteam', termijn: 'dwangsomBetaling' },

  ...OVERDRACHT_TAKEN,
  ...VEILIGHEIDSTAKEN,
  ...TAFELTAKEN,
  ...GEZINSTAKEN,

  familiegroepsplanBespreken: {
    titel: 'Bied het gezin aan om zelf een plan te maken',
    rol: 'jeugdprofessional',
    termijn: 'familiegroepsplanAanbod',
  },
  familiegroepsplanVolgen: {
    titel: 'Steun het gezin bij zijn eigen plan',
    rol: 'jeugdprofessional',
    termijn: 'familiegroepsplanGezin',
  },
  planOpSchriftStellen: { titel: 'Stel het plan op schrift', rol: 'jeugdprofessional', termijn: 'planOpSchrift' },
  vertrouwenspersoonUitleggen: {
    titel: 'Leg uit dat er een vertrouwenspersoon is',
    rol: 'jeugdprofessional',
    termijn: 'vertrouwenspersoonInformatie',
  },
} as const satisfies Record<string, TaakDefinitie>;
