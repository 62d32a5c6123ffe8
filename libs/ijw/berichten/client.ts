import { Geboortedatum, VerkorteNaam } from '../groepen.ts';
import { BurgerServicenummer, Geslacht } from '../waarden.ts';

/** Who a message of a provider is about. */
export const clientvelden = {
  bsn: BurgerServicenummer,
  geboortedatum: Geboortedatum,
  geslacht: Geslacht,
  naam: VerkorteNaam,
};
