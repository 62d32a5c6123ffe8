import type { Bericht, BerichtSoort } from '../../../libs/ijw/index.ts';
import { referentiesleutel } from './meldingen.ts';

/** A reference in a fact that stands for another one, which only the message itself tells. */
const SLEUTEL = /^ref-[0-9a-f]{32}$/;

/**
 * The reference of a verzoek om toewijzing as its provider wrote it, by how the facts of a zaak call it; `null` when it can not be known
 * any more. Source: iJw 3.2 OP361.
 */
export function referentieVan(eerder: readonly Bericht[], genoemd: string): string | null {
  const gevraagd = eerder.flatMap((bericht) =>
    bericht.soort === 'JW315' ? bericht.client.aangevraagdeProducten.map((product) => product.referentieAanbieder) : [],
  );
  const gevonden = gevraagd.findLast((referentie) => referentiesleutel(referentie) === genoemd);
  return gevonden ?? (SLEUTEL.test(genoemd) ? null : genoemd);
}

/** The reference of the last verzoek om wijziging of a toewijzing; `null` when none came in here. */
export function referentieVanWijziging(eerder: readonly Bericht[], toewijzingNummer: number): string | null {
  const verzoek = eerder.findLast(
    (bericht): bericht is BerichtSoort<'JW317'> =>
      bericht.soort === 'JW317' &&
      (bericht.client.verzoek.teWijzigenProducten ?? []).some(
        (product) => product.toewijzingNummer === toewijzingNummer,
      ),
  );
  return verzoek?.client.verzoek.referentieAanbieder ?? null;
}
