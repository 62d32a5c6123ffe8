import { BERICHTEN } from '../berichten/index.ts';
import type { Berichtsoort } from '../berichten/index.ts';

/** The namespace of the elements that messages share, and the prefix that the standard gives it. */
export const BASISRUIMTE = 'http://www.istandaarden.nl/ijw/3_2/basisschema/schema';
export const BASISPREFIX = 'ijw';

/** The namespace of a kind of message. */
export function berichtruimte(soort: Berichtsoort): string {
  return `http://www.istandaarden.nl/ijw/3_2/${soort.toLowerCase()}/schema`;
}

const SOORTEN: ReadonlyMap<string, Berichtsoort> = new Map(
  Object.values(BERICHTEN).map(({ soort }) => [berichtruimte(soort), soort]),
);

/** The kind of message that a namespace belongs to. */
export function soortVanRuimte(ruimte: string): Berichtsoort | undefined {
  return SOORTEN.get(ruimte);
}

/** Messages of this release about declaraties: real, and not for this engine. */
export function isAnderBericht(ruimte: string): boolean {
  return /^http:\/\/www\.istandaarden\.nl\/ijw\/3_2\/jw(323|325)\/schema$/.test(ruimte);
}
