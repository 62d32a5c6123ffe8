import type { Berichtgegevens } from '../../../libs/contracts/persoon.ts';
import type { Datum, Tijdstip } from '../../../libs/contracts/tijd.ts';
import { berichtSchema, XSD_VERSIE, type BerichtSoort } from '../../../libs/ijw/index.ts';
import { amsterdamDatum, formatAmsterdam } from '../../../libs/kalender/index.ts';
import type { Berichtpersoon } from '../../../libs/service/storage/index.ts';
import type { Antwoord, Opdracht } from './feiten.ts';

/** Why a message can not be made: what is missing of its client, or a fact that does not fit its form. */
export type Gemis = 'BSN.ONTBREEKT' | 'GEBOORTEDATUM.ONTBREEKT' | 'ADRES.ONTBREEKT' | 'VORM.ONGELDIG';

/** A message, whole; or what keeps it from being made. */
export type Opgesteld<Soort extends 'JW301' | 'JW319' = 'JW301' | 'JW319'> =
  { readonly ok: true; readonly bericht: BerichtSoort<Soort> } | { readonly ok: false; readonly gemis: Gemis };

type Gezagsdrager = NonNullable<Berichtgegevens['gezagsdragers']>[number];
type Adres = Berichtgegevens['adres'];
type Naamdelen = Pick<Berichtgegevens, 'achternaam' | 'voorvoegsel' | 'voornamen'>;

/** Round the content: from which gemeente, when, and under which identification. */
export interface Rondom {
  /** As `GM0642`. */
  readonly gemeente: string;
  readonly dagtekening: Datum;
  readonly identificatie: string;
}

const GESLACHTEN = { onbekend: '0', man: '1', vrouw: '2' } as const satisfies Record<
  Berichtgegevens['geslacht'],
  string
>; // COD046
const BRP_ADRES = '01'; // COD757
const RELATIES = { ouder: '10', voogd: '11', instelling: '11' } as const; // COD472
const NEDERLAND = 'NL'; // COD032: where somebody has a postcode of four digits and two letters; iJw 3.2, CD005
const EIGEN_NAAM = '1'; // COD700
const GEEN_PERSOON = '6';

/** A JW301: the order to a provider, or how it changed. Never half: what is missing is said instead. Source: iJw 3.2, JW301. */
export function toewijzingsbericht(
  opdracht: Opdracht,
  referentie: string | null,
  persoon: Berichtpersoon,
  rondom: Rondom,
): Opgesteld<'JW301'> {
  const { bsn, geboortedatum, berichtgegevens } = persoon;
  if (bsn === null) return { ok: false, gemis: 'BSN.ONTBREEKT' };
  if (geboortedatum === null) return { ok: false, gemis: 'GEBOORTEDATUM.ONTBREEKT' };
  if (berichtgegevens === null) return { ok: false, gemis: 'ADRES.ONTBREEKT' };
  const wie = { bsn, geboortedatum: { datum: geboortedatum }, ...clientvelden(berichtgegevens) };
  return gekeurd('JW301', {
    soort: 'JW301',
    header: kop('436', opdracht.aanbieder, rondom),
    client: { ...wie, toegewezenProducten: [product(opdracht, referentie)] },
  });
}

/**
 * A JW319: the answer to a request that is not (or not yet) granted. It names its client by the reference of the request alone.
 * Source: iJw 3.2, JW319, OP359 (the gemeente only with reason 8).
 */
export function antwoordbericht(antwoord: Antwoord, referentieAanbieder: string, rondom: Rondom): Opgesteld<'JW319'> {
  const { aanbieder, verzoekAntwoord, reden, verantwoordelijkeGemeente: elders } = antwoord;
  return gekeurd('JW319', {
    soort: 'JW319',
    header: kop('488', aanbieder, rondom),
    antwoord: {
      referentieAanbieder,
      verzoekAntwoord,
      ...(reden !== undefined && { redenAfwijzingVerzoek: reden }),
      ...(reden === '8' && elders !== undefined && { woonplaatsbeginsel: { gemeente: cijfers(elders) } }),
    },
  });
}

function gekeurd<Soort extends 'JW301' | 'JW319'>(soort: Soort, bericht: object): Opgesteld<Soort> {
  const gelezen = berichtSchema(soort).safeParse(bericht);
  return gelezen.success ? { ok: true, bericht: gelezen.data } : { ok: false, gemis: 'VORM.ONGELDIG' };
}

function kop(berichtCode: string, ontvanger: string, { gemeente, dagtekening, identificatie }: Rondom) {
  const versie = { berichtVersie: '3', berichtSubversie: '2' };
  const berichtIdentificatie = { identificatie, dagtekening };
  return {
    berichtCode,
    ...versie,
    afzender: cijfers(gemeente),
    ontvanger,
    berichtIdentificatie,
    xsdVersie: XSD_VERSIE,
  };
}

function clientvelden({ achternaam, voorvoegsel, voornamen, geslacht, adres, gezagsdragers = [] }: Berichtgegevens) {
  const relaties = gezagsdragers.map((drager) => gezagsrelatie(drager, adres));
  return zonderLeeg({
    geslacht: GESLACHTEN[geslacht],
    naam: volledigeNaam({ achternaam, voorvoegsel, voornamen }, EIGEN_NAAM),
    relaties: relaties.length > 0 ? relaties : undefined,
    contactgegevens: [contact(adres)],
  });
}

/** Who has gezag, as a relation of the client. Source: iJw 3.2, OP002, OP071. */
function gezagsrelatie({ nummer, relatie, adres, ...wie }: Gezagsdrager, vanClient: Adres) {
  const naam = volledigeNaam(wie, relatie === 'instelling' ? GEEN_PERSOON : EIGEN_NAAM);
  return { nummer, soort: RELATIES[relatie], naam, contact: contact(adres ?? vanClient) };
}

function volledigeNaam({ achternaam, voorvoegsel, voornamen }: Naamdelen, naamGebruik: string) {
  return zonderLeeg({ geslachtsnaam: zonderLeeg({ achternaam, voorvoegsel }), voornamen, naamGebruik });
}

function contact({ huisnummer, huisletter, huisnummerToevoeging, postcode, straatnaam, plaatsnaam }: Adres) {
  const huis = zonderLeeg({ huisnummer, huisletter, huisnummerToevoeging });
  return { soort: BRP_ADRES, adres: zonderLeeg({ huis, postcode, straatnaam, plaatsnaam, landCode: NEDERLAND }) };
}

function product(opdracht: Opdracht, referentie: string | null) {
  const { toewijzingNummer, productcategorie, productcode, omvang } = opdracht;
  const { ingangsdatum, einddatum, redenWijziging, op } = opdracht;
  return zonderLeeg({
    toewijzingNummer,
    referentieAanbieder: referentie ?? undefined,
    product: zonderLeeg({ categorie: productcategorie, code: productcode }),
    toewijzingsdatum: amsterdamDatum(op),
    toewijzingstijd: tijd(op),
    ingangsdatum,
    einddatum,
    redenWijziging,
    omvang,
  });
}

/** The clock in Amsterdam, to the second. */
function tijd(op: Tijdstip): string {
  return formatAmsterdam(op).slice(11, 19);
}

/** The code of the CBS without its letters. */
function cijfers(gemeente: string): string {
  return gemeente.replace(/^GM/, '');
}

function zonderLeeg(velden: object): object {
  return Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));
}
