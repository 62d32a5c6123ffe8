import { groep, optioneel } from './vorm.ts';
import * as w from './waarden.ts';

// The groups of the basisschema of iJw 3.2 (CDT_): their elements lie in its namespace, whatever message uses them.

const GesplitsteNaam = groep('basis', { achternaam: w.Naam, voorvoegsel: optioneel(w.Voorvoegsel) });

const Huis = groep('basis', {
  huisnummer: w.Huisnummer,
  huisletter: optioneel(w.Huisletter),
  huisnummerToevoeging: optioneel(w.HuisnummerToevoeging),
  aanduidingWoonadres: optioneel(w.AanduidingWoonadres),
});

const Telefoon = groep('basis', { telefoonnummer: w.Telefoonnummer, landnummer: w.Landnummer });

export const Adres = groep('basis', {
  huis: optioneel(Huis),
  postcode: optioneel(w.Postcode),
  straatnaam: optioneel(w.Straatnaam),
  plaatsnaam: optioneel(w.Plaatsnaam),
  landCode: optioneel(w.LandCode),
});

export const BerichtIdentificatie = groep('basis', { identificatie: w.IdentificatieBericht, dagtekening: w.Dag });

export const Communicatie = groep('basis', { vorm: w.Communicatievorm, taal: optioneel(w.Taal) });

export const Geboortedatum = groep('basis', { datum: w.Dag, datumGebruik: optioneel(w.DatumGebruik) });

/** How much: so much of a unit, so often. */
export const Omvang = groep('basis', { volume: w.Volume, eenheid: w.Eenheid, frequentie: w.Frequentie });

export const OpenPeriode = groep('basis', { begindatum: optioneel(w.Dag), einddatum: optioneel(w.Dag) });

/** Category alone: aspecifiek. Category and code: specifiek. No product at all: generiek, by budget. */
export const Product = groep('basis', { categorie: w.ProductCategorie, code: optioneel(w.ProductCode) });

export const Telefoonnummers = groep('basis', { telefoon01: Telefoon, telefoon02: optioneel(Telefoon) });

export const VerkorteNaam = groep('basis', {
  geslachtsnaam: GesplitsteNaam,
  voornamen: optioneel(w.Naam),
  voorletters: optioneel(w.Voorletters),
});

export const Verwijzer = groep('basis', {
  type: w.TypeVerwijzer,
  naam: optioneel(w.NaamVerwijzer),
  zorgverlenerCode: optioneel(w.AgbCode),
});

export const VolledigeNaam = groep('basis', {
  geslachtsnaam: GesplitsteNaam,
  partnernaam: optioneel(GesplitsteNaam),
  voornamen: optioneel(w.Naam),
  voorletters: optioneel(w.Voorletters),
  naamGebruik: w.NaamGebruik,
});

export const XsdVersie = groep('basis', { basisschemaXsdVersie: w.Versie, berichtXsdVersie: w.Versie });
