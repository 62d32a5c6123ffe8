import fc from 'fast-check';

import type { Route } from '../../libs/engine/index.ts';
import { routeVan } from '../../state-machines/index.ts';
import { stormOver, type Spoor } from '../engine/stormproef.ts';
import { STORM } from '../engine/windvlaag.ts';
import { metRegel } from './keten.ts';

const ROUTES = ['jeugdbeschermingstafel-v1', 'raadsonderzoek-v1', 'gi-uitvoering-v1', 'gesloten-jeugdhulp-v1'].map(
  (id): Route => {
    const route = routeVan(id);
    if (!route) throw new Error(`no route ${id}`);
    return route;
  },
);
const STORMEN = 60;

/** Sight moves only to somebody who accepted it, in an answer to a hand-over that is about it. */
function controleerZicht(route: Route, { effecten }: Spoor): number {
  const gegeven = metRegel(effecten).filter(([{ soort }]) => soort === 'zicht');
  for (const [effect, { type, gegevens }] of gegeven) {
    expect(type).toBe('OVERDRACHT_AANVAARD');
    expect(gegevens).toMatchObject({ zichtOpVeiligheid: true });
    expect(effect).toMatchObject({ aan: gegevens['ontvanger'] });
    expect(
      Object.entries(route.overdrachten)
        .filter(([, { metZicht }]) => metZicht)
        .map(([naar]) => naar),
    ).toContain(gegevens['naarRoute']);
  }
  return gegeven.length;
}

/** A zaak ends by a person who closes it, or by a gemeente that accepts everything; never by a queue, a refusal or a breach. */
function controleerEinde({ voor, na, effecten }: Spoor): void {
  if (voor.beeindigd || !na.beeindigd) return;
  const laatste = metRegel(effecten).at(-1)?.[1];
  const doorGemeente = laatste?.type === 'OVERDRACHT_AANVAARD' && laatste.gegevens['naarRoute'] === 'andere-gemeente';
  expect(laatste?.type === 'ZAAK_GESLOTEN' || doorGemeente).toBe(true);
}

describe.each(ROUTES.map((route) => ({ id: route.id, route })))('sight on safety in $id', ({ route }) => {
  it('moves only to who accepted it, and no zaak ends by itself', () => {
    let gegeven = 0;
    fc.assert(
      fc.property(STORM, (storm) => {
        for (const spoor of stormOver(route, storm).sporen) {
          gegeven += controleerZicht(route, spoor);
          controleerEinde(spoor);
        }
      }),
      { numRuns: STORMEN, seed: 5 },
    );
    expect(gegeven).toBeGreaterThan(0);
  }, 300_000);
});
