import { readFileSync } from 'node:fs';

import { klokkentabel } from '../gedeeld/testing/klokkentabel.ts';
import { crisisRoute } from './crisis.route.ts';

const readme = readFileSync('state-machines/crisis/README.md', 'utf8')
  .split('\n')
  .map((regel) => regel.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---'));

describe('the README of this route', () => {
  it.each(klokkentabel(crisisRoute))('has the row %s', (regel) => {
    expect(readme).toContain(regel);
  });

  it('has no other clocks', () => {
    const rijen = readme.filter((regel) => /^\| [a-z][A-Za-z0-9]+ \|.*\| (wet|regionaal|aanname) \|$/.test(regel));
    expect(rijen.filter((regel) => !klokkentabel(crisisRoute).includes(regel))).toEqual([]);
  });
});
