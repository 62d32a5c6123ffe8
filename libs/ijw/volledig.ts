import type { Bericht, BerichtSoort } from './berichten/index.ts';
import { actueleToewijzingen } from './controles/dossier.ts';
import { isGezagBekend } from './controles/gezag.ts';

type Opdracht = BerichtSoort<'JW301'>;
type Toegewezen = Opdracht['client']['toegewezenProducten'][number];

/**
 * Toewijzingen that hold for the client of an order at this provider and that it does not name, each as the last message left it. The reference of
 * a verzoek is not repeated: it was granted once. Source: iJw 3.2, OP087, TR379.
 */
export function ontbrekendeToewijzingen(eerder: readonly Bericht[], bericht: Opdracht): readonly Toegewezen[] {
  const { bsn, toegewezenProducten } = bericht.client;
  const hier = new Set(toegewezenProducten.map(({ toewijzingNummer }) => toewijzingNummer));
  return actueleToewijzingen(eerder, bericht, bsn)
    .filter(({ toewijzingNummer }) => !hier.has(toewijzingNummer))
    .map(({ bsn: _bsn, gemeente: _van, aanbieder: _naar, dagtekening: _op, referentieAanbieder: _ref, ...een }) => een);
}

/** An order that also names what else holds for its client at this provider. Source: iJw 3.2, OP087. */
export function metAlleToewijzingen(eerder: readonly Bericht[], bericht: Opdracht): Opdracht {
  const { client } = bericht;
  const toegewezenProducten = [...client.toegewezenProducten, ...ontbrekendeToewijzingen(eerder, bericht)];
  return { ...bericht, client: { ...client, toegewezenProducten } };
}

/** An order without who has gezag, where the provider said that it knows: no more of a family than is needed. Source: iJw 3.2, OP002x1, OP076. */
export function zonderBekendGezag(eerder: readonly Bericht[], bericht: Opdracht): Opdracht {
  if (!isGezagBekend(eerder, bericht)) return bericht;
  const { relaties: _bekend, ...client } = bericht.client;
  return { ...bericht, client };
}
