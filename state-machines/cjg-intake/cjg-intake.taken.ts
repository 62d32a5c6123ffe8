import type { TaakDefinitie } from '../../libs/engine/route.ts';

/** Work that is open as long as the zaak is in a state that names it, for whom, and by which clock. */
export const cjgIntakeTaken = {
  eersteContactLeggen: { titel: 'Leg het eerste contact met het gezin', rol: 'intake', termijn: 'eersteContact' },
  veiligheidBeoordelen: { titel: 'Beoordeel de veiligheid', rol: 'jeugdprofessional', termijn: 'veiligheidscheck' },
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
  nabestaandenBegeleiden: {
    titel: 'Heb aandacht voor de nabestaanden en rond af',
    rol: 'teamleider',
    termijn: 'overlijdenAfronding',
  },

  meldcodeSignalen: {
    titel: 'Meldcode stap 1: breng de signalen in kaart',
    rol: 'jeugdprofessional',
    termijn: 'meldcode',
  },
  meldcodeOverleg: {
    titel: 'Meldcode stap 2: overleg met een collega of Veilig Thuis',
    rol: 'jeugdprofessional',
    termijn: 'meldcode',
  },
  meldcodeGesprek: {
    titel: 'Meldcode stap 3: spreek met de betrokkenen',
    rol: 'jeugdprofessional',
    termijn: 'meldcode',
  },
  meldcodeWegen: { titel: 'Meldcode stap 4: weeg', rol: 'jeugdprofessional', termijn: 'meldcode' },
  meldcodeBeslissen: { titel: 'Meldcode stap 5: beslis', rol: 'jeugdprofessional', termijn: 'meldcode' },
  zichtHouden: { titel: 'Houd zelf zicht op de veiligheid', rol: 'jeugdprofessional', termijn: 'zichtOpVeiligheid' },
  eigenHulpVolgen: {
    titel: 'Beoordeel of de eigen hulp tot veiligheid leidt',
    rol: 'jeugdprofessional',
    termijn: 'veiligheidsresultaat',
  },
  veiligThuisNavragen: {
    titel: 'Volg wat Veilig Thuis doet',
    rol: 'jeugdprofessional',
    termijn: 'terugkoppelingVeiligThuis',
  },
  crisisNavragen: { titel: 'Volg wat het crisisteam doet', rol: 'jeugdprofessional', termijn: 'crisisAfronding' },

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

  overdrachtEscaleren: {
    titel: 'Geen antwoord op de overdracht: bel de leidinggevende van de ontvanger',
    rol: 'teamleider',
  },
  overdrachtHerstellen: {
    titel: 'Geweigerde overdracht: herstel of zoek een andere weg',
    rol: 'teamleider',
    termijn: 'overdrachtHerstel',
  },

  toestemmingRegelen: { titel: 'Regel de toestemming', rol: 'jeugdprofessional', termijn: 'toestemming' },
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
  vervolgNa18Beoordelen: { titel: 'Beoordeel het vervolg na 18', rol: 'jeugdprofessional', termijn: 'vervolgNa18' },
} as const satisfies Record<string, TaakDefinitie>;
