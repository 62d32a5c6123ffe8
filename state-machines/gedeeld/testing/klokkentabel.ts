import type { Route } from '../../../libs/engine/route.ts';
import { formatBron, formatDuur } from '../../../libs/termijnen/index.ts';

/** The clocks of a route as a table for its README: a test compares the two, so that the document cannot fall behind. */
export function klokkentabel({ termijnen, grenzen }: Route): string[] {
  const kop = ['| klok | wat | duur | van wie | bron | zekerheid |', '| --- | --- | --- | --- | --- | --- |'];
  const rijen = Object.entries(termijnen).map(([id, { definitie, eigenaar }]) =>
    rij(id, definitie.naam, formatDuur(definitie.duur), eigenaar, formatBron(definitie.bron), definitie.zekerheid),
  );
  const dagen = Object.entries(grenzen).map(([id, { naam, eigenaar, bron, zekerheid }]) =>
    rij(id, naam, 'op die dag', eigenaar, formatBron(bron), zekerheid),
  );
  return [...kop, ...rijen, ...dagen];
}

function rij(...cellen: readonly string[]): string {
  return `| ${cellen.join(' | ')} |`;
}
