import { createHash } from 'node:crypto';
import fc from 'fast-check';

import { afdrukVan, canoniek } from './canoniek.ts';

/** The same value with the keys of every object in reverse order. */
function omgekeerd(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(omgekeerd);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .toReversed()
      .map(([naam, deel]) => [naam, omgekeerd(deel)]),
  );
}

describe('canonical JSON', () => {
  it.each([
    { waarde: { b: 1, a: [true, null, 'x'] }, tekst: '{"a":[true,null,"x"],"b":1}' },
    { waarde: { a: undefined, b: {} }, tekst: '{"b":{}}' },
    { waarde: { '\u00e9': 1, z: 2, Z: 3 }, tekst: '{"Z":3,"z":2,"\u00e9":1}' },
    { waarde: { 10: 'tien', 9: 'negen' }, tekst: '{"10":"tien","9":"negen"}' },
    { waarde: 'regel\n"aanhaling"', tekst: '"regel\\n\\"aanhaling\\""' },
    { waarde: -0, tekst: '0' },
  ])('writes $tekst', ({ waarde, tekst }) => {
    expect(canoniek(waarde)).toBe(tekst);
  });

  it('does not depend on the order of keys, and can be read back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (waarde) => {
        expect(canoniek(omgekeerd(waarde))).toBe(canoniek(waarde));
        expect(JSON.parse(canoniek(waarde))).toEqual(JSON.parse(JSON.stringify(waarde)));
      }),
    );
  });

  it.each([NaN, Infinity, () => 1, Symbol('x'), 1n, { diep: [NaN] }])(
    'throws on what JSON cannot carry: %p',
    (waarde) => {
      expect(() => canoniek(waarde)).toThrow(TypeError);
    },
  );

  it('hashes as any other SHA-256 does', () => {
    const verwacht = createHash('sha256').update('{"a":"\u00e9","b":2}', 'utf8').digest('hex');
    expect(afdrukVan({ b: 2, a: '\u00e9' })).toBe(verwacht);
  });
});
