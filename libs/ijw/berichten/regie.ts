import { Product } from '../groepen.ts';
import { groep, lijst, optioneel } from '../vorm.ts';
import * as w from '../waarden.ts';
import { heenbericht } from './beschrijving.ts';
import { clientvelden } from './client.ts';
import { retourbericht } from './retour.ts';

/** Which toewijzing a start or stop is about. */
const toewijzingvelden = {
  toewijzingNummer: optioneel(w.Nummer),
  product: optioneel(Product),
  toewijzingIngangsdatum: optioneel(w.Dag),
  begindatum: w.Dag,
};

const StartProduct = groep('bericht', { ...toewijzingvelden, statusAanlevering: w.StatusAanlevering });

const StopProduct = groep('bericht', {
  ...toewijzingvelden,
  redenBeeindiging: w.RedenBeeindiging,
  einddatum: w.Dag,
  statusAanlevering: w.StatusAanlevering,
});

/** Start zorg: the help really began. */
export const JW305 = heenbericht(
  'JW305',
  { naam: 'Start zorg', berichtcode: '438', richting: 'naarGemeente' },
  { client: groep('bericht', { ...clientvelden, startProducten: lijst('StartProduct', StartProduct) }) },
);

export const JW306 = retourbericht('JW306', '439', JW305);

/** Stop zorg: the help ended, for a while (reden 20) or for good. */
export const JW307 = heenbericht(
  'JW307',
  { naam: 'Stop zorg', berichtcode: '440', richting: 'naarGemeente' },
  { client: groep('bericht', { ...clientvelden, stopProducten: lijst('StopProduct', StopProduct) }) },
);

export const JW308 = retourbericht('JW308', '441', JW307);
