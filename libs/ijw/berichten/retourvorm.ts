import { lijst } from '../vorm.ts';
import type { Groep, Lijst, Optioneel } from '../vorm.ts';
import { RetourCode } from '../waarden.ts';

/** The retour codes of a berichtklasse. */
export const RetourCodes = lijst('RetourCode', RetourCode);

/** The form of an element in a retour: as it was, and each berichtklasse with its retour codes. */
type Retourvorm<F> =
  F extends Optioneel<infer G>
    ? Optioneel<Retourvorm<G>>
    : F extends Lijst<infer G>
      ? Lijst<Retourvorm<G>>
      : F extends Groep<infer V, 'bericht'>
        ? Groep<{ readonly [K in keyof V]: Retourvorm<V[K]> } & { readonly retourCodes: typeof RetourCodes }, 'bericht'>
        : F;

/** The content of a retour: there only when something in it was refused. */
export type Retourinhoud<V> = {
  readonly [K in keyof V]: V[K] extends Groep ? Optioneel<Retourvorm<V[K]>> : never;
};
