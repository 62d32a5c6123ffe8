import type { Datum } from '../../contracts/tijd.ts';
import type { Product } from '../berichten/index.ts';
import type { Plek } from '../bevinding.ts';

/** A product in a period, as it lies in the judgement of stacking. */
export interface Zorgperiode {
  readonly plek: Plek;
  readonly product?: Product | undefined;
  readonly van: Datum;
  readonly tot?: Datum | undefined;
}

/**
 * Whether two products are the same to the rules on stacking: by code, by category when one has no code, always when one has no product.
 * Source: iJw 3.2, OP259 and OP347.
 */
export function isZelfdeProduct(een?: Product, ander?: Product): boolean {
  if (een === undefined || ander === undefined) return true;
  if (een.code === undefined || ander.code === undefined) return een.categorie === ander.categorie;
  return een.code === ander.code;
}

/** Whether two periods share a day. The last day belongs to a period; without one it goes on. */
export function overlappen(een: Zorgperiode, ander: Zorgperiode): boolean {
  return (ander.tot === undefined || een.van <= ander.tot) && (een.tot === undefined || ander.van <= een.tot);
}

/** The places that lie on top of one before them. */
export function gestapeld(perioden: readonly Zorgperiode[]): readonly Plek[] {
  return perioden
    .filter((een, i) =>
      perioden.slice(0, i).some((ander) => isZelfdeProduct(een.product, ander.product) && overlappen(een, ander)),
    )
    .map(({ plek }) => plek);
}

/**
 * Whether a toewijzing was taken back: removed (13, its end is its beginning) or the old administrative correction (01).
 * Source: iJw 3.2, OP259 and OP347.
 */
export function isTeruggenomen(toewijzing: {
  readonly redenWijziging?: string;
  readonly ingangsdatum: Datum;
  readonly einddatum?: Datum;
}): boolean {
  const { redenWijziging, ingangsdatum, einddatum } = toewijzing;
  return redenWijziging === '01' || (redenWijziging === '13' && ingangsdatum === einddatum);
}

/** The places of the second and later of things that should differ. */
export function dubbele<T>(
  dingen: readonly T[],
  sleutel: (ding: T) => unknown,
  plek: (nummer: number) => Plek,
): readonly Plek[] {
  const gezien = new Set<unknown>();
  return dingen.flatMap((ding, nummer) => {
    const bekend = gezien.has(sleutel(ding));
    gezien.add(sleutel(ding));
    return bekend ? [plek(nummer)] : [];
  });
}

/** The places of the items for which something holds. */
export function waar<T>(
  dingen: readonly T[] | undefined,
  geldt: (ding: T, nummer: number) => boolean,
  plek: (nummer: number) => Plek,
): readonly Plek[] {
  return (dingen ?? []).flatMap((ding, nummer) => (geldt(ding, nummer) ? [plek(nummer)] : []));
}
