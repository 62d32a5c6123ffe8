import fc from 'fast-check';

/** What one gust does to a chain. When there is nothing of its kind to do, something happens in a zaak instead. */
type Soort = 'feit' | 'koers' | 'antwoord' | 'opname' | 'zaak' | 'herroeping' | 'tijd';

/** One gust: numbers only, so that it can be made smaller; what they mean depends on where the chain is. */
export interface Vlaag {
  readonly soort: Soort;
  readonly keuze: number;
  /** Which zaak, hand-over or jeugdige. */
  readonly wie: number;
  readonly minuten: number;
  /** Minutes between a fact and its report. */
  readonly terug: number;
  /** Which messages arrive after it: places in the post, so in any order. */
  readonly post: readonly number[];
  /** Whether a message that arrives comes again later. */
  readonly dubbel: boolean;
}

/** Fifty gusts over one chain. */
export interface Ketenstorm {
  /** Route of the first zaak, and what it starts with. */
  readonly begin: number;
  readonly kinderen: 1 | 2;
  readonly vlagen: readonly Vlaag[];
}

const LENGTE = 50;
const nummer = fc.nat(9_999);

function gewogen(soort: Soort, weight: number): { weight: number; arbitrary: fc.Arbitrary<Soort> } {
  return { weight, arbitrary: fc.constant(soort) };
}

const VLAAG: fc.Arbitrary<Vlaag> = fc.record({
  soort: fc.oneof(
    gewogen('koers', 9),
    gewogen('feit', 8),
    gewogen('antwoord', 4),
    gewogen('opname', 3),
    gewogen('zaak', 1),
    gewogen('herroeping', 1),
    gewogen('tijd', 2),
  ),
  keuze: nummer,
  wie: nummer,
  minuten: fc.oneof(
    { weight: 6, arbitrary: fc.nat(90) },
    { weight: 5, arbitrary: fc.nat(6_000) },
    { weight: 1, arbitrary: fc.nat(60_000) },
  ),
  terug: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(6_000) }),
  post: fc.array(nummer, { maxLength: 1 }),
  dubbel: fc.boolean(),
});

/** Random chains. */
export const KETENSTORM: fc.Arbitrary<Ketenstorm> = fc.record({
  begin: nummer,
  kinderen: fc.constantFrom(1, 2),
  vlagen: fc.array(VLAAG, { minLength: LENGTE, maxLength: LENGTE }),
});

/** Takes gusts out, one after the other, as long as what is left still breaks the same way: what a person can read. */
export function kleinste(storm: Ketenstorm, breekt: (storm: Ketenstorm) => boolean): Ketenstorm {
  let klein = storm;
  for (let plek = klein.vlagen.length - 1; plek >= 0; plek--) {
    const zonder = { ...klein, vlagen: klein.vlagen.toSpliced(plek, 1) };
    if (breekt(zonder)) klein = zonder;
  }
  return klein.vlagen.length < storm.vlagen.length ? kleinste(klein, breekt) : klein;
}
