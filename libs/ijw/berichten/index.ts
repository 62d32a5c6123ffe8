import type { Waarde } from '../vorm.ts';
import type { BerichtVan, Beschrijving } from './beschrijving.ts';
import { JW305, JW306, JW307, JW308 } from './regie.ts';
import { JW301, JW302 } from './toewijzing.ts';
import { JW315, JW316, JW317, JW318, JW319, JW320 } from './verzoek.ts';

/** Every message that is spoken here, by its name in the standard. */
export const BERICHTEN = {
  JW301,
  JW302,
  JW305,
  JW306,
  JW307,
  JW308,
  JW315,
  JW316,
  JW317,
  JW318,
  JW319,
  JW320,
} as const satisfies Record<string, Beschrijving>;

export type Berichtsoort = keyof typeof BERICHTEN;

/** A message of a kind. */
export type BerichtSoort<S extends Berichtsoort> = S extends Berichtsoort ? BerichtVan<(typeof BERICHTEN)[S]> : never;

/** Any message. */
export type Bericht = BerichtSoort<Berichtsoort>;

/** The messages that start an exchange, each with the kind of its retour. Source: COD002. */
export const RETOUR_VAN = {
  JW301: 'JW302',
  JW305: 'JW306',
  JW307: 'JW308',
  JW315: 'JW316',
  JW317: 'JW318',
  JW319: 'JW320',
} as const satisfies Partial<Record<Berichtsoort, Berichtsoort>>;

export type Heensoort = keyof typeof RETOUR_VAN;
export type Heenbericht = BerichtSoort<Heensoort>;

/** What every header has, that of a retour too. */
export type Kop = Omit<Heenbericht['header'], 'berichtCode'>;
export type Product = NonNullable<Waarde<typeof JW301.vorm>['client']['toegewezenProducten'][number]['product']>;
