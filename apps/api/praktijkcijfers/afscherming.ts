/**
 * Fewer than this is not told. A handful of children of one practice in one year can be known to somebody who knows the practice, and
 * help for a child is a fact about its health. The number itself is an assumption (aanname): the domain reference asks for suppression
 * of small numbers and gives no bound.
 */
export const KLEINSTE_AANTAL = 5;

/** What is told goes in steps. Source: tables of the CBS on jeugdzorg are rounded to five. */
const STAP = 5;

/**
 * A number as it may be shown: none below the bound, also none of nothing, and in steps above it, so that a small number can not be found
 * by taking others from a whole either.
 */
export function afgeschermd(aantal: number): number | null {
  return aantal < KLEINSTE_AANTAL ? null : Math.round(aantal / STAP) * STAP;
}
