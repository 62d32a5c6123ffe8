import { globSync, readFileSync } from 'node:fs';
import type { AnyStateNode } from 'xstate';

import { BEGRIPSVORMEN, GEWONE_WOORDEN, TECHNISCHE_WOORDEN } from '../libs/glossary/index.ts';
import { ROUTES } from './index.ts';

const BESTANDEN = ['libs/contracts/*.ts', 'libs/termijnen/*.ts', 'state-machines/**/*.ts'];

/** The words in a name: `BESLUIT_GENOMEN`, `besluitGenomen` and `BesluitGenomen` are the same two. */
function woorden(naam: string): string[] {
  const delen = naam.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  return delen.map((deel) => deel.toLowerCase()).filter((deel) => deel !== '' && !/^\d+$/.test(deel));
}

/** Names of all that a file exports by declaration. */
function namenIn(bestand: string): string[] {
  const bron = readFileSync(bestand, 'utf8');
  return [...bron.matchAll(/^export (?:const|function|interface|type|class) (\w+)/gm)].flatMap(
    ([, naam]) => naam ?? [],
  );
}

function statenVan(node: AnyStateNode): string[] {
  return [node.key, ...Object.values(node.states).flatMap(statenVan)];
}

const uitBestanden = BESTANDEN.flatMap((patroon) => globSync(patroon))
  .filter((bestand) => !bestand.endsWith('.spec.ts') && !bestand.includes('/testing/'))
  .flatMap((bestand) => namenIn(bestand).map((naam) => ({ naam, waar: bestand })));

const uitRoutes = ROUTES.flatMap((route) =>
  [
    ...statenVan(route.machine.root),
    ...[route.gebeurtenissen, route.termijnen, route.grenzen, route.taken, route.berichten].flatMap((deel) =>
      Object.keys(deel),
    ),
  ].map((naam) => ({ naam, waar: route.id })),
);

const bekend = (woord: string): boolean =>
  [BEGRIPSVORMEN, GEWONE_WOORDEN, TECHNISCHE_WOORDEN].some((lijst) => lijst.has(woord));

describe('words in exported names, events, states, terms and tasks', () => {
  it('are all in the glossary, or known to be no terms', () => {
    const onbekend = [...uitBestanden, ...uitRoutes].flatMap(({ naam, waar }) =>
      woorden(naam)
        .filter((woord) => !bekend(woord))
        .map((woord) => `${woord} (${naam}, ${waar})`),
    );
    expect(onbekend).toEqual([]);
  });

  it('would miss a new one', () => {
    expect(woorden('KWIBUS_VERZONNEN').filter((woord) => !bekend(woord))).toEqual(['kwibus', 'verzonnen']);
    expect(uitBestanden.length).toBeGreaterThan(80);
  });
});
