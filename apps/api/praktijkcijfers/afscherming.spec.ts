import { afgeschermd, KLEINSTE_AANTAL } from './afscherming.ts';

const ALLE = Array.from({ length: 200 }, (_, aantal) => aantal);

describe('a number of children as it may be shown', () => {
  it.each([
    [0, null], [1, null], [4, null], [5, 5], [7, 5], [8, 10], [12, 10], [13, 15], [100, 100],
  ])('is for %i: %p', (aantal, getoond) => {
    expect(afgeschermd(aantal)).toBe(getoond);
  }); // prettier-ignore

  it('is never below the bound, and never more than two beside the truth', () => {
    for (const aantal of ALLE) {
      const getoond = afgeschermd(aantal);
      if (getoond === null) expect(aantal).toBeLessThan(KLEINSTE_AANTAL);
      else expect([getoond >= KLEINSTE_AANTAL, Math.abs(getoond - aantal) <= 2]).toEqual([true, true]);
    }
  });

  it('leaves more than one answer for what was left out, whatever whole and rest are shown', () => {
    for (const geheel of ALLE.filter((een) => een >= 10)) {
      for (const klein of [1, 2, 3, 4]) {
        const [heel, rest] = [afgeschermd(geheel), afgeschermd(geheel - klein)];
        const mogelijk = [0, 1, 2, 3, 4].filter((ander) =>
          ALLE.some((deel) => afgeschermd(deel) === rest && afgeschermd(deel + ander) === heel),
        );
        expect(mogelijk.length).toBeGreaterThan(1);
      }
    }
  });
});
