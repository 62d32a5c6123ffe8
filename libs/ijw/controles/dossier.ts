import type { Datum } from '../../contracts/tijd.ts';
import type { Bericht, BerichtSoort, Product } from '../berichten/index.ts';
import { partijen, tussenDezelfden, vanSoort } from './context.ts';
import type { Start, Stop } from './context.ts';
import { isTeruggenomen } from './product.ts';

// What the earlier messages add up to, for the rules that look at more than one message.

/** A toewijzing as it stands after all messages about it. */
export type Toewijzing = BerichtSoort<'JW301'>['client']['toegewezenProducten'][number] & {
  readonly bsn: string;
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly dagtekening: Datum;
};

/** The toewijzingen of a gemeente, each as the last message left it, by number. */
export function toewijzingenVan(eerder: readonly Bericht[], gemeente: string): ReadonlyMap<number, Toewijzing> {
  const alle = vanSoort(eerder, 'JW301').flatMap((bericht) =>
    bericht.client.toegewezenProducten.map((product) => ({
      ...product,
      ...partijen(bericht),
      bsn: bericht.client.bsn,
      dagtekening: bericht.header.berichtIdentificatie.dagtekening,
    })),
  );
  return new Map(alle.filter((een) => een.gemeente === gemeente).map((een) => [een.toewijzingNummer, een]));
}

/** The toewijzingen of a client at a provider that hold on a day or later. Source: iJw 3.2, TR349. */
export function actueleToewijzingen(eerder: readonly Bericht[], bericht: Bericht, bsn: string): readonly Toewijzing[] {
  const { gemeente, aanbieder } = partijen(bericht);
  const op = bericht.header.berichtIdentificatie.dagtekening;
  return [...toewijzingenVan(eerder, gemeente).values()].filter(
    (een) =>
      een.aanbieder === aanbieder &&
      een.bsn === bsn &&
      !isTeruggenomen(een) &&
      (een.einddatum === undefined || een.einddatum >= op),
  );
}

/** A start or stop that was reported and not removed again. */
export type Melding =
  | { readonly soort: 'start'; readonly levering: string; readonly product: Start }
  | { readonly soort: 'stop'; readonly levering: string; readonly product: Stop };

/** What help a start or stop is about: the toewijzing, or the product where none was given (taakgericht). */
export function leveringVan({
  toewijzingNummer,
  product,
}: {
  readonly toewijzingNummer?: number;
  readonly product?: Product;
}): string {
  return toewijzingNummer === undefined
    ? `product ${product?.categorie ?? ''} ${product?.code ?? ''}`
    : `toewijzing ${toewijzingNummer}`;
}

/** The logical key of a start. Source: the key elements of JW305. */
export function startsleutel(start: Start): string {
  return `${leveringVan(start)} ${start.begindatum}`;
}

/** The logical key of a stop. Source: the key elements of JW307. */
export function stopsleutel(stop: Stop): string {
  return `${leveringVan(stop)} ${stop.begindatum} ${stop.einddatum} ${stop.redenBeeindiging}`;
}

/** The starts and stops of a client between two parties, in the order in which they were reported. */
export function meldingenVan(eerder: readonly Bericht[], bericht: Bericht, bsn: string): readonly Melding[] {
  const starts = new Map<string, Melding>();
  for (const ander of tussenDezelfden(eerder, bericht)) {
    if (ander.soort === 'JW305' && ander.client.bsn === bsn)
      for (const product of ander.client.startProducten)
        verwerk(starts, `start ${startsleutel(product)}`, { soort: 'start', levering: leveringVan(product), product });
    if (ander.soort === 'JW307' && ander.client.bsn === bsn)
      for (const product of ander.client.stopProducten)
        verwerk(starts, `stop ${stopsleutel(product)}`, { soort: 'stop', levering: leveringVan(product), product });
  }
  return [...starts.values()];
}

/** Status 3 takes back what was reported under the same key. Source: iJw 3.2, OP033. */
function verwerk(meldingen: Map<string, Melding>, sleutel: string, melding: Melding): void {
  meldingen.delete(sleutel);
  if (melding.product.statusAanlevering !== '3') meldingen.set(sleutel, melding);
}

/** A verzoek as far as it is known by its reference. */
export interface Verzoek {
  readonly referentie: string;
  readonly bsn: string;
  readonly soort: 'JW315' | 'JW317';
  readonly dagtekening: Datum;
}

/** Every verzoek among messages, one for each reference. */
export function verzoekenUit(berichten: readonly Bericht[]): readonly Verzoek[] {
  return berichten.flatMap((bericht): Verzoek[] => {
    if (bericht.soort !== 'JW315' && bericht.soort !== 'JW317') return [];
    const { dagtekening } = bericht.header.berichtIdentificatie;
    const referenties =
      bericht.soort === 'JW315'
        ? bericht.client.aangevraagdeProducten.map(({ referentieAanbieder }) => referentieAanbieder)
        : [bericht.client.verzoek.referentieAanbieder];
    return referenties.map((referentie) => ({
      referentie,
      bsn: bericht.client.bsn,
      soort: bericht.soort,
      dagtekening,
    }));
  });
}

/** The references that were granted by a toewijzing. */
export function toegewezenReferenties(berichten: readonly Bericht[]): ReadonlySet<string> {
  return new Set(
    vanSoort(berichten, 'JW301').flatMap(({ client }) =>
      client.toegewezenProducten.flatMap(({ referentieAanbieder }) => referentieAanbieder ?? []),
    ),
  );
}

/** The answers that a reference got, in order. */
export function antwoordenOp(
  berichten: readonly Bericht[],
  referentie: string,
): readonly BerichtSoort<'JW319'>['antwoord'][] {
  return vanSoort(berichten, 'JW319')
    .map(({ antwoord }) => antwoord)
    .filter(({ referentieAanbieder }) => referentieAanbieder === referentie);
}
