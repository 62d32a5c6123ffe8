import * as g from '../groepen.ts';
import { groep, lijst, optioneel } from '../vorm.ts';
import * as w from '../waarden.ts';
import { heenbericht } from './beschrijving.ts';
import { clientvelden } from './client.ts';
import { retourbericht } from './retour.ts';

const AangevraagdProduct = groep('bericht', {
  referentieAanbieder: w.Referentie,
  beschikkingNummer: optioneel(w.Nummer),
  product: optioneel(g.Product),
  beschikkingIngangsdatum: optioneel(w.Dag),
  toewijzingIngangsdatum: w.Dag,
  toewijzingEinddatum: optioneel(w.Dag),
  omvang: optioneel(g.Omvang),
  budget: optioneel(w.Budget),
  verwijzer: g.Verwijzer,
  raamcontract: optioneel(w.JaNee),
  commentaar: optioneel(w.Commentaar),
});

/** Verzoek om toewijzing (VOT): a provider asks for a toewijzing for a client with a referral or an open beschikking. */
export const JW315 = heenbericht(
  'JW315',
  { naam: 'Verzoek om toewijzing', berichtcode: '446', richting: 'naarGemeente' },
  {
    client: groep('bericht', {
      ...clientvelden,
      gezagsdragerBekend: optioneel(w.JaNee),
      commentaar: optioneel(w.Commentaar),
      aangevraagdeProducten: lijst('AangevraagdProduct', AangevraagdProduct),
    }),
  },
);

export const JW316 = retourbericht('JW316', '447', JW315);

/** From when, until when and how much a provider would like it. */
const wensvelden = {
  gewensteIngangsdatum: w.Dag,
  einddatum: optioneel(w.Dag),
  omvang: optioneel(g.Omvang),
  budget: optioneel(w.Budget),
};

const Verzoek = groep('bericht', {
  referentieAanbieder: w.Referentie,
  redenVerzoek: w.RedenVerzoek,
  ongewijzigdeProducten: optioneel(lijst('OngewijzigdProduct', groep('bericht', { toewijzingNummer: w.Nummer }))),
  teWijzigenProducten: optioneel(
    lijst('TeWijzigenProduct', groep('bericht', { toewijzingNummer: w.Nummer, ...wensvelden })),
  ),
  nieuweProducten: optioneel(lijst('NieuwProduct', groep('bericht', { product: optioneel(g.Product), ...wensvelden }))),
});

/** Verzoek om wijziging (VOW): the whole situation that a provider wishes for a client, also what stays as it is. */
export const JW317 = heenbericht(
  'JW317',
  { naam: 'Verzoek om wijziging', berichtcode: '486', richting: 'naarGemeente' },
  { client: groep('bericht', { bsn: w.BurgerServicenummer, verzoek: Verzoek }) },
);

export const JW318 = retourbericht('JW318', '487', JW317);

/** Antwoord of the gemeente on a verzoek that it does not (or not yet) grant. */
export const JW319 = heenbericht(
  'JW319',
  { naam: 'Antwoord', berichtcode: '488', richting: 'naarAanbieder' },
  {
    antwoord: groep('bericht', {
      referentieAanbieder: w.Referentie,
      verzoekAntwoord: w.VerzoekAntwoord,
      redenAfwijzingVerzoek: optioneel(w.RedenAfwijzingVerzoek),
      woonplaatsbeginsel: optioneel(groep('bericht', { gemeente: w.Gemeente })),
    }),
  },
);

export const JW320 = retourbericht('JW320', '489', JW319);
