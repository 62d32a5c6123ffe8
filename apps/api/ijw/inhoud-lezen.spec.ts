import { Readable } from 'node:stream';

import { Beurten, readWithin } from './inhoud-lezen.ts';

const inDelen = (aantal: number): Readable => Readable.from(Array.from({ length: aantal }, () => Buffer.alloc(100)));

describe('reading a body', () => {
  it('takes one up to the limit, and stops at the first byte over it', async () => {
    await expect(readWithin(inDelen(10), 1_000)).resolves.toHaveLength(1_000);
    const teGroot = inDelen(1_000);
    await expect(readWithin(teGroot, 1_050)).rejects.toMatchObject({ code: 'INHOUD.TE_GROOT' });
    expect([teGroot.destroyed, teGroot.readableEnded]).toEqual([true, false]);
  });
});

describe('turns', () => {
  it('lets so many go at once, the others in order, also after a failure', async () => {
    const beurten = new Beurten(2);
    const gang: string[] = [];
    const deuren = Array.from({ length: 4 }, () => Promise.withResolvers<undefined>());
    const bezoek = deuren.map(({ promise }, at) =>
      beurten.met(async () => {
        gang.push(`in ${String(at)}`);
        await promise;
      }),
    );
    expect(gang).toEqual(['in 0', 'in 1']);
    deuren[1]?.reject(new Error('fell over'));
    await expect(bezoek[1]).rejects.toThrow('fell over');
    expect(gang).toEqual(['in 0', 'in 1', 'in 2']);
    for (const at of [0, 2, 3]) deuren[at]?.resolve(undefined);
    await Promise.all([bezoek[0], bezoek[2], bezoek[3]]);
    expect(gang).toEqual(['in 0', 'in 1', 'in 2', 'in 3']);
    await expect(beurten.met(() => Promise.resolve('free'))).resolves.toBe('free');
  });
});
