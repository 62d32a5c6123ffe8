import fc from 'fast-check';

import { snapshotVan, type Effect, type Route } from '../../libs/engine/index.ts';
import { crisisRoute } from '../../state-machines/crisis/crisis.route.ts';
import { isIn } from '../../state-machines/gedeeld/testing/verkenning.ts';
import { veiligThuisRoute } from '../../state-machines/veilig-thuis/veilig-thuis.route.ts';
import { stormOver, type Verloop } from './stormproef.ts';
import { STORM } from './windvlaag.ts';

const STORMEN = Number(process.env['STORM_RUNS'] ?? 60);

/** States in which another organisation has sight on safety; in every other one it is the organisation of the zaak. */
const ELDERS: Readonly<Record<string, readonly string[]>> = {
  'veilig-thuis-v1': ['overgedragen', 'verhuisd'],
  'crisis-v1': ['overgedragen'],
};

/** Holds after every step: one owner, by the effects so far, and the states say the same. */
function controleer(route: Route, { sporen }: Verloop, gezien: Set<string>): void {
  let eigenaar: string | null = null; // the organisation of the zaak
  for (const { na, effecten, weigering } of sporen) {
    const zicht = effecten.filter((een): een is Extract<Effect, { soort: 'zicht' }> => een.soort === 'zicht');
    if (weigering) expect(zicht).toEqual([]);
    expect(zicht.length).toBeLessThanOrEqual(1);
    eigenaar = zicht.length === 1 ? (zicht[0]?.aan ?? null) : eigenaar;
    const snapshot = snapshotVan(route.machine, na);
    const bijVrager = isIn(snapshot, 'veilig-thuis-v1.lopend.advies');
    const gaf = snapshot.status === 'done' || isIn(snapshot, `${route.id}.overleden`);
    const elders = (ELDERS[route.id] ?? []).some((id) => isIn(snapshot, id));
    if (!bijVrager && !gaf) expect(eigenaar !== null).toBe(elders);
    gezien.add(elders ? 'elders' : bijVrager ? 'vrager' : 'hier');
  }
}

describe.each([veiligThuisRoute, crisisRoute].map((route) => ({ id: route.id, route })))(
  'sight on safety on $id',
  ({ route }) => {
    it('has exactly one owner at each moment, as effects and states both say, in any storm', () => {
      const gezien = new Set<string>();
      fc.assert(
        fc.property(STORM, (storm) => {
          controleer(route, stormOver(route, storm), gezien);
        }),
        { numRuns: STORMEN },
      );
      expect([...gezien]).toEqual(expect.arrayContaining(['hier', 'elders']));
    }, 600_000);
  },
);
