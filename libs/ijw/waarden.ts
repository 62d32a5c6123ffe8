import * as blad from './blad.ts';
import { LAND } from './codelijsten/landen.ts';
import * as persoon from './codelijsten/persoon.ts';
import * as product from './codelijsten/product.ts';
import { RETOURCODE } from './codelijsten/retour.ts';
import * as verzoek from './codelijsten/verzoek.ts';

// The leaf types of the basisschema of iJw 3.2 that the messages use, under the name they have there (without LDT_).

export const AanduidingWoonadres = blad.code('AanduidingWoonadres', persoon.AANDUIDING_WOONADRES);
export const AdresSoort = blad.code('AdresSoort', persoon.SOORT_ADRES);
export const AgbCode = blad.cijfers('AgbCode', 8);
export const Budget = blad.getal('Budget', 99_999_999);
export const BurgerServicenummer = blad.bsn('BurgerServicenummer');
export const Commentaar = blad.vrijeTekst('Commentaar');
export const Communicatievorm = blad.code('Communicatievorm', persoon.COMMUNICATIEVORM);
export const Dag = blad.dag('Datum');
export const DatumGebruik = blad.code('DatumGebruik', persoon.DATUM_GEBRUIK);
export const Eenheid = blad.code('Eenheid', product.EENHEID);
export const Emailadres = blad.tekst('Emailadres', 80);
export const Frequentie = blad.code('Frequentie', product.FREQUENTIE);
export const Gemeente = blad.cijfers('Gemeente', 4);
export const Geslacht = blad.code('Geslacht', persoon.GESLACHT);
export const Huisletter = blad.tekst('Huisletter', 1);
export const Huisnummer = blad.getal('Huisnummer', 99_999);
export const HuisnummerToevoeging = blad.tekst('HuisnummerToevoeging', 4);
export const IdentificatieBericht = blad.tekst('IdentificatieBericht', 12);
export const JaNee = blad.code('JaNee', verzoek.JA_NEE);
export const JuridischeStatus = blad.code('JuridischeStatus', persoon.JURIDISCHE_STATUS);
export const LandCode = blad.code('LandCode', LAND);
export const Landnummer = blad.tekst('Landnummer', 4);
export const Naam = blad.tekst('Naam', 200);
export const NaamGebruik = blad.code('NaamGebruik', persoon.NAAM_GEBRUIK);
export const NaamVerwijzer = blad.tekst('NaamVerwijzer', 64);
export const Nummer = blad.getal('Nummer', 999_999_999);
export const Organisatienaam = blad.tekst('Organisatienaam', 35);
export const Persoonsid = blad.tekst('Persoonsid', 20);
export const Plaatsnaam = blad.tekst('Plaatsnaam', 80);
export const Postcode = blad.tekst('Postcode', 8);
export const ProductCategorie = blad.code('ProductCategorie', product.PRODUCTCATEGORIE);
export const ProductCode = blad.tekst('ProductCode', 5);
export const RedenAfwijzingVerzoek = blad.code('RedenAfwijzingVerzoek', verzoek.REDEN_AFWIJZING);
export const RedenBeeindiging = blad.code('RedenBeeindiging', product.REDEN_BEEINDIGING);
export const RedenVerzoek = blad.code('RedenVerzoek', verzoek.REDEN_VERZOEK);
export const RedenWijziging = blad.code('RedenWijziging', product.REDEN_WIJZIGING);
export const Referentie = blad.tekst('Referentie', 36);
export const RelatieVolgorde = blad.getal('RelatieVolgorde', 99);
export const RetourCode = blad.code('RetourCode', RETOURCODE);
export const SoortRelatie = blad.code('SoortRelatie', persoon.SOORT_RELATIE);
export const StatusAanlevering = blad.code('StatusAanlevering', product.STATUS_AANLEVERING);
export const Straatnaam = blad.tekst('Straatnaam', 24);
export const Taal = blad.tekst('Taal', 25);
export const Telefoonnummer = blad.cijfers('Telefoonnummer', 1, 15);
export const Tijd = blad.tijd('Tijd');
export const TypeVerwijzer = blad.code('TypeVerwijzer', verzoek.TYPE_VERWIJZER);
export const Versie = blad.versie('Versie');
export const VerzoekAntwoord = blad.code('VerzoekAntwoord', verzoek.VERZOEK_ANTWOORD);
export const Volume = blad.getal('Volume', 99_999_999);
export const Voorletters = blad.letters('Voorletters', 6);
export const Voorvoegsel = blad.tekst('Voorvoegsel', 10);
export const WettelijkeVertegenwoordiging = blad.code(
  'WettelijkeVertegenwoordiging',
  persoon.WETTELIJKE_VERTEGENWOORDIGING,
);
