import { codelijst } from '../codelijst.ts';

// Codes about people: who somebody is, how they are related and where they are reached.

export const GESLACHT = codelijst('COD046', 'geslacht', {
  '0': 'Onbekend',
  '1': 'Mannelijk',
  '2': 'Vrouwelijk',
});

export const DATUM_GEBRUIK = codelijst('COD170', 'datumgebruik', {
  '1': 'dag onbekend; alleen maand en jaar gebruiken',
  '2': 'dag en maand onbekend; alleen jaar gebruiken',
  '3': 'dag, maand en jaar onbekend; onbekende datum',
});

export const NAAM_GEBRUIK = codelijst('COD700', 'naamgebruik', {
  '1': 'Eigen naam',
  '2': 'Naam echtgenoot of geregistreerd partner of alternatieve naam',
  '3': 'Naam echtgenoot of geregistreerd partner gevolgd door eigen naam',
  '4': 'Eigen naam gevolgd door naam echtgenoot of geregistreerd partner',
  '5': 'Pseudoniem',
  '6': 'Niet-natuurlijk persoon',
});

export const COMMUNICATIEVORM = codelijst('COD747', 'communicatievorm', {
  '1': 'Tolk taal',
  '2': 'Doventolk',
  '3': 'Doofblindentolk',
});

export const JURIDISCHE_STATUS = codelijst('WJ232', 'juridische status', {
  '01': 'Rechterlijke machtiging (rm) voorlopig / voortgezette machtiging',
  '02': 'RM op eigen verzoek',
  '03': 'RM met voorwaardelijk ontslag',
  '04': 'Onder toezichtstelling (ots)',
  '05': 'In bewaring stelling (ibs)',
  '11': 'Strafrechterlijke justitiele contacten: tbs',
  '12': 'Strafrechterlijke justitiele contacten: overig',
});

export const WETTELIJKE_VERTEGENWOORDIGING = codelijst('WJ003', 'wettelijke vertegenwoordiging', {
  '06': 'Voogdij',
  '07': 'Bewindvoering',
  '08': 'Mentorschap',
  '09': 'Onder curatele stelling',
  '10': 'Zaakwaarneming',
});

export const SOORT_RELATIE = codelijst('COD472', 'soort relatie', {
  '03': 'Curator (juridisch)',
  '04': 'Financieel (gemachtigd)',
  '05': 'Financieel (toetsing)',
  '06': 'Leefeenheid',
  '07': 'Hulpverlener',
  '08': 'Specialist',
  '09': 'Anders',
  '10': 'Ouder',
  '11': 'Voogd',
  '12': 'Partner/echtgeno(o)t(e)',
  '13': 'Pleegouder',
  '14': 'Bewindvoerder',
  '15': 'Mentor',
  '16': 'Zoon/dochter',
  '17': 'Familielid',
  '18': 'Gezinslid',
  '19': 'Buur',
  '20': 'Vriend(in)/kennis',
  '21': 'Clientondersteuner',
  '22': 'Huisarts',
  '23': 'Erven van',
  '24': 'Werkgever',
  '25': 'Wijkcoach',
});

export const SOORT_ADRES = codelijst('COD757', 'soort adres', {
  '01': 'BRP-adres',
  '02': 'Correspondentie-adres',
  '03': 'Verblijfadres',
  '04': 'Tijdelijk verblijfadres',
});

export const AANDUIDING_WOONADRES = codelijst('NUM061', 'aanduiding woonadres', {
  AB: 'Aan boord',
  BY: 'Bij',
  TO: 'Tegenover',
  WW: 'Woonwagen',
});
