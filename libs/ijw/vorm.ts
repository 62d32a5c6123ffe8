import type { Blad } from './blad.ts';

/** In which namespace the elements inside a group lie: that of the basisschema, or that of the message itself. */
export type Ruimte = 'basis' | 'bericht';

/**
 * Elements in a fixed order. The name of an element is that of its field with a capital (`bsn` is `Bsn`). A group in the namespace of
 * the message is a berichtklasse: its retour carries retour codes.
 */
export interface Groep<V extends Velden = Velden, R extends Ruimte = Ruimte> {
  readonly vorm: 'groep';
  readonly ruimte: R;
  readonly velden: V;
}

/** An element that holds one other element, once or more: `Relaties` holds `Relatie`. In a value it is an array. */
export interface Lijst<F extends Vorm = Vorm> {
  readonly vorm: 'lijst';
  readonly element: string;
  readonly van: F;
}

/** A field that may be left out. */
export interface Optioneel<F extends Vorm = Vorm> {
  readonly vorm: 'optioneel';
  readonly van: F;
}

/** What an element holds. */
export type Vorm = Blad | Groep | Lijst;
export type Veld = Vorm | Optioneel;
export type Velden = Readonly<Record<string, Veld>>;

/** The value that a description describes: schema, reading and writing follow from the same description. */
export type Waarde<F> =
  F extends Blad<infer T>
    ? T
    : F extends Lijst<infer G>
      ? readonly Waarde<G>[]
      : F extends Groep<infer V>
        ? VeldenWaarde<V>
        : never;

type VerplichteNaam<V> = { [K in keyof V]: V[K] extends Optioneel ? never : K }[keyof V];
type OptioneleNaam<V> = { [K in keyof V]: V[K] extends Optioneel ? K : never }[keyof V];

/** The value of the fields of a group. */
export type VeldenWaarde<V> = { readonly [K in VerplichteNaam<V>]: Waarde<V[K]> } & {
  readonly [K in OptioneleNaam<V>]?: V[K] extends Optioneel<infer F> ? Waarde<F> : never;
};

export function groep<const V extends Velden, const R extends Ruimte>(ruimte: R, velden: V): Groep<V, R> {
  return { vorm: 'groep', ruimte, velden };
}

export function lijst<F extends Vorm>(element: string, van: F): Lijst<F> {
  return { vorm: 'lijst', element, van };
}

export function optioneel<F extends Vorm>(van: F): Optioneel<F> {
  return { vorm: 'optioneel', van };
}

/** What a field holds, whether it may be left out or not. */
export function vormVan(veld: Veld): Vorm {
  return veld.vorm === 'optioneel' ? veld.van : veld;
}

/** The name of the element of a field. */
export function elementNaam(veld: string): string {
  return veld.charAt(0).toUpperCase() + veld.slice(1);
}
