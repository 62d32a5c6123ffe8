import { ROUTES } from '../../state-machines/index.ts';
import { bladnaam, routeblad, routelijst } from './blad.ts';

/** Where the pages are. */
export const MAP = new URL('../../docs/routes/', import.meta.url);

/** Every page by its file name, as it must be. */
export const BLADEN: ReadonlyMap<string, string> = new Map([
  ['README.md', routelijst(ROUTES)],
  ...ROUTES.map((route): [string, string] => [bladnaam(route), routeblad(route)]),
]);
