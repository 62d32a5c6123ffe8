import * as g from '../groepen.ts';
import { groep, lijst, optioneel } from '../vorm.ts';
import * as w from '../waarden.ts';
import { heenbericht } from './beschrijving.ts';
import { retourbericht } from './retour.ts';

const Contact = groep('bericht', {
  soort: w.AdresSoort,
  adres: optioneel(g.Adres),
  organisatie: optioneel(w.Organisatienaam),
  telefoon: optioneel(g.Telefoonnummers),
  emailadres: optioneel(w.Emailadres),
  periode: optioneel(g.OpenPeriode),
});

const Relatie = groep('bericht', {
  nummer: w.Persoonsid,
  volgorde: optioneel(w.RelatieVolgorde),
  soort: w.SoortRelatie,
  geboortedatum: optioneel(g.Geboortedatum),
  geslacht: optioneel(w.Geslacht),
  naam: g.VolledigeNaam,
  contact: Contact,
});

const ToegewezenProduct = groep('bericht', {
  toewijzingNummer: w.Nummer,
  referentieAanbieder: optioneel(w.Referentie),
  product: optioneel(g.Product),
  toewijzingsdatum: w.Dag,
  toewijzingstijd: w.Tijd,
  ingangsdatum: w.Dag,
  einddatum: optioneel(w.Dag),
  redenWijziging: optioneel(w.RedenWijziging),
  omvang: optioneel(g.Omvang),
  budget: optioneel(w.Budget),
  commentaar: optioneel(w.Commentaar),
});

const Client = groep('bericht', {
  bsn: w.BurgerServicenummer,
  geboortedatum: g.Geboortedatum,
  geslacht: w.Geslacht,
  naam: g.VolledigeNaam,
  communicatie: optioneel(g.Communicatie),
  juridischeStatus: optioneel(w.JuridischeStatus),
  wettelijkeVertegenwoordiging: optioneel(w.WettelijkeVertegenwoordiging),
  commentaar: optioneel(w.Commentaar),
  relaties: optioneel(lijst('Relatie', Relatie)),
  contactgegevens: lijst('Contact', Contact),
  toegewezenProducten: lijst('ToegewezenProduct', ToegewezenProduct),
});

/** Toewijzing: what the gemeente orders from a provider for a client. It is not the beschikking, which never travels in iJw. */
export const JW301 = heenbericht(
  'JW301',
  { naam: 'Toewijzing', berichtcode: '436', richting: 'naarAanbieder' },
  { client: Client },
);

export const JW302 = retourbericht('JW302', '437', JW301);
