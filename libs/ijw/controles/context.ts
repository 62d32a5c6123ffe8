import type { Kalender } from '../../kalender/index.ts';
import type { Bericht, BerichtSoort, Berichtsoort } from '../berichten/index.ts';

/** What is known beside the message itself. What is absent is not known: then nothing is said about it. */
export interface Context {
  /** Messages that were exchanged before and accepted, oldest first: all that concern these parties and this client. */
  readonly eerder?: readonly Bericht[];
  /** The gemeentecodes of the CBS that hold, of four digits. */
  readonly gemeenten?: ReadonlySet<string>;
  /** The productcodes that were agreed, by category. */
  readonly productcodes?: ReadonlyMap<string, ReadonlySet<string>>;
  /** To count the terms of messages. */
  readonly kalender?: Kalender;
}

/** The earlier messages of a kind. */
export function vanSoort<S extends Berichtsoort>(
  berichten: readonly Bericht[],
  soort: S,
): readonly Extract<Bericht, { readonly soort: S }>[] {
  return berichten.filter((bericht): bericht is Extract<Bericht, { readonly soort: S }> => bericht.soort === soort);
}

/** The gemeente and the provider of a message, whoever of them sent it. */
export function partijen({ soort, header }: Bericht): { readonly gemeente: string; readonly aanbieder: string } {
  return /^JW3(01|02|19|20)$/.test(soort)
    ? { gemeente: header.afzender, aanbieder: header.ontvanger }
    : { gemeente: header.ontvanger, aanbieder: header.afzender };
}

/** Messages between the same gemeente and provider. */
export function tussenDezelfden<B extends Bericht>(berichten: readonly B[], bericht: Bericht): readonly B[] {
  const { gemeente, aanbieder } = partijen(bericht);
  return berichten.filter((ander) => {
    const partij = partijen(ander);
    return partij.gemeente === gemeente && partij.aanbieder === aanbieder;
  });
}

export type Start = BerichtSoort<'JW305'>['client']['startProducten'][number];
export type Stop = BerichtSoort<'JW307'>['client']['stopProducten'][number];
