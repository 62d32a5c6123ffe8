import { vast } from '../blad.ts';
import { BerichtIdentificatie, XsdVersie } from '../groepen.ts';
import { groep } from '../vorm.ts';
import type { Groep, Velden, VeldenWaarde } from '../vorm.ts';
import { AgbCode, Gemeente } from '../waarden.ts';

/** Who sends. The other one receives. */
export type Richting = 'naarAanbieder' | 'naarGemeente';

/** A kind of message: what it is called, its code in COD002, and what it holds. */
export interface Beschrijving<S extends string = string, V extends Velden = Velden> {
  readonly soort: S;
  readonly naam: string;
  readonly berichtcode: string;
  readonly richting: Richting;
  readonly vorm: Groep<V, 'bericht'>;
}

/** The value of a message of a kind. */
export type BerichtVan<B> = B extends Beschrijving<infer S, infer V> ? { readonly soort: S } & VeldenWaarde<V> : never;

/** Release 3.2, the only one that is spoken here. Source: iJw constraints CS015 and CS025. */
const versievelden = {
  berichtVersie: vast('BerichtVersie', '3', 'versie'),
  berichtSubversie: vast('BerichtSubversie', '2', 'versie'),
};

/** The header of every message. `afzender` and `ontvanger` are a gemeentecode and an AGB code, or the other way round. */
export function kopvelden<const C extends string>(berichtcode: C, richting: Richting) {
  const [afzender, ontvanger] = richting === 'naarAanbieder' ? [Gemeente, AgbCode] : [AgbCode, Gemeente];
  return {
    berichtCode: vast('BerichtCode', berichtcode, 'berichtcode'),
    ...versievelden,
    afzender,
    ontvanger,
    berichtIdentificatie: BerichtIdentificatie,
    xsdVersie: XsdVersie,
  };
}

/** Describes a message that starts an exchange (a heenbericht): its header, and one element with its content. */
export function heenbericht<const S extends string, const C extends string, V extends Velden>(
  soort: S,
  { naam, berichtcode, richting }: { readonly naam: string; readonly berichtcode: C; readonly richting: Richting },
  inhoud: V,
) {
  const header = groep('bericht', kopvelden(berichtcode, richting));
  return { soort, naam, berichtcode, richting, vorm: groep('bericht', { header, ...inhoud }) };
}
