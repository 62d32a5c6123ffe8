import type { FeitenVan } from '../gebeurtenissen.ts';
import { vraagBij } from '../vragen.ts';
import type { TOESTEMMING_GEBEURTENISSEN } from './gebeurtenissen.ts';
import type { Leeftijd } from './leeftijd.ts';

/** What a route remembers about age. */
export interface Leeftijdsgeheugen {
  /** Age group, moved on by the birthdays. */
  readonly leeftijd: Leeftijd;
}

type Definities = typeof TOESTEMMING_GEBEURTENISSEN;

const bij = vraagBij<Definities, Leeftijdsgeheugen>();

/** Consent by age: under 12 the parents, from 12 to 16 both, from 16 the jeugdige alone. Source: Jeugdwet 7.3.4, 7.3.5. */
export function isToestemmingVoldoende(
  { ouders, jeugdige }: FeitenVan<Definities, 'TOESTEMMING_VASTGELEGD'>,
  { leeftijd }: Leeftijdsgeheugen,
): boolean {
  if (leeftijd === 'onder12') return ouders === 'ja';
  if (leeftijd === 'van12tot16') return ouders === 'ja' && jeugdige === 'ja';
  return jeugdige === 'ja';
}

/** The two grounds of Jeugdwet 7.3.4 hold from 12 to 16; that of 7.3.16 at every age. */
function isUitzonderingMogelijk(
  { grond }: FeitenVan<Definities, 'HULP_ZONDER_TOESTEMMING_BESLOTEN'>,
  { leeftijd }: Leeftijdsgeheugen,
): boolean {
  return grond === 'kennelijkErnstigNadeel' || leeftijd === 'van12tot16';
}

/** The questions that the regions `toestemming` and `volwassen` ask. */
export const gezinVragen = {
  isAchttienOfOuder: ({ context }: { readonly context: Leeftijdsgeheugen }): boolean => context.leeftijd === 'vanaf18',
  isToestemmingVoldoende: bij('TOESTEMMING_VASTGELEGD', isToestemmingVoldoende),
  isUitzonderingMogelijk: bij('HULP_ZONDER_TOESTEMMING_BESLOTEN', isUitzonderingMogelijk),
};
