import type { Bericht, BerichtSoort } from '../berichten/index.ts';
import type { Plek } from '../bevinding.ts';
import { inhoudelijk } from './controle.ts';

type Toewijzing = BerichtSoort<'JW301'>;
type Naam = Toewijzing['client']['naam'];
type Geboortedatum = Toewijzing['client']['geboortedatum'];
type MetGeboortedatum = BerichtSoort<'JW301' | 'JW305' | 'JW307' | 'JW315'>;

/** COD747: by an interpreter of a language. */
const TOLK_TAAL = '1';
/** COD757: where somebody stays for a time. */
const TIJDELIJK = '04';
/** COD700: own name, and a name that is no person's. */
const EIGEN_NAAM = '1';
const GEEN_PERSOON = '6';
const MET_PARTNERNAAM: ReadonlySet<string> = new Set(['1', '2', '3', '4']);

/** How a date must end or read when a part of it is not known (COD170). Source: iJw 3.2, CS139. */
const VORM_ZONDER_DEEL = { '1': /-01$/, '2': /-01-01$/, '3': /^1900-01-01$/ } as const;

/** Who is round the client, with their place. */
const relaties = ({ client }: Toewijzing) =>
  (client.relaties ?? []).map((relatie, nr) => ({ relatie, plek: ['client', 'relaties', nr] as Plek }));

const namen = (bericht: Toewijzing): readonly { readonly naam: Naam; readonly plek: Plek }[] => [
  { naam: bericht.client.naam, plek: ['client', 'naam'] },
  ...relaties(bericht).map(({ relatie, plek }) => ({ naam: relatie.naam, plek: [...plek, 'naam'] })),
];

function geboortedata(
  bericht: MetGeboortedatum,
): readonly { readonly geboortedatum: Geboortedatum; readonly plek: Plek }[] {
  const vanClient = { geboortedatum: bericht.client.geboortedatum, plek: ['client', 'geboortedatum'] };
  if (!isToewijzing(bericht)) return [vanClient];
  const vanRelaties = relaties(bericht).flatMap(({ relatie: { geboortedatum }, plek }) =>
    geboortedatum ? [{ geboortedatum, plek: [...plek, 'geboortedatum'] }] : [],
  );
  return [vanClient, ...vanRelaties];
}

function contacten(bericht: Toewijzing) {
  const vanClient = bericht.client.contactgegevens.map((contact, nr) => ({
    contact,
    plek: ['client', 'contactgegevens', nr] as Plek,
  }));
  return [
    ...vanClient,
    ...relaties(bericht).map(({ relatie, plek }) => ({ contact: relatie.contact, plek: [...plek, 'contact'] })),
  ];
}

const isToewijzing = (bericht: Bericht): bericht is Toewijzing => bericht.soort === 'JW301';

const plekken = <T extends { readonly plek: Plek }>(
  rij: readonly T[],
  isFout: (een: T) => boolean,
  ...veld: string[]
) => rij.filter(isFout).map(({ plek }) => [...plek, ...veld]);

/** What a message says of people: their name, birth date, language and how long an address holds. */
export const PERSOONSCONTROLES = [
  inhoudelijk(
    ['CD007'],
    'Bij een tolk voor een taal hoort de taal, en anders niet.',
    ['JW301'],
    ({ client: { communicatie } }) =>
      communicatie && (communicatie.vorm === TOLK_TAAL) !== (communicatie.taal !== undefined)
        ? [['client', 'communicatie', 'taal']]
        : [],
  ),
  inhoudelijk(['CD009'], 'Alleen een tijdelijk verblijfadres heeft een periode.', ['JW301'], (bericht) =>
    plekken(
      contacten(bericht),
      ({ contact: { soort, periode } }) => periode !== undefined && soort !== TIJDELIJK,
      'periode',
    ),
  ),
  inhoudelijk(
    ['CS050'],
    'Met een partnernaam is het naamgebruik 1, 2, 3 of 4; zonder partnernaam 1, of 6 voor een organisatie.',
    ['JW301'],
    (bericht) =>
      plekken(
        namen(bericht),
        ({ naam: { partnernaam, naamGebruik } }) =>
          partnernaam === undefined
            ? naamGebruik !== EIGEN_NAAM && naamGebruik !== GEEN_PERSOON
            : !MET_PARTNERNAAM.has(naamGebruik),
        'naamGebruik',
      ),
  ),
  inhoudelijk(
    ['CS139'],
    'Een deel van de geboortedatum is niet bekend, en de datum zegt dat niet: gebruik 1 januari, de eerste van de maand of 01-01-1900.',
    ['JW301', 'JW305', 'JW307', 'JW315'],
    (bericht) =>
      plekken(
        geboortedata(bericht),
        ({ geboortedatum: { datum, datumGebruik } }) =>
          datumGebruik !== undefined && !VORM_ZONDER_DEEL[datumGebruik].test(datum),
        'datum',
      ),
  ),
  inhoudelijk(['CS318'], 'Een client is een persoon: naamgebruik 6 past niet.', ['JW301'], ({ client: { naam } }) =>
    naam.naamGebruik === GEEN_PERSOON ? [['client', 'naam', 'naamGebruik']] : [],
  ),
];
