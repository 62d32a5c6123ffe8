import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const Meting = z.object({ codes: z.array(z.string()), genomen: z.number(), groei: z.number() });

/** What a process of its own uses to read a message. Unit of `groei`: megabytes of resident memory; of `genomen`: bytes. */
function meet(...args: string[]): z.infer<typeof Meting> {
  const flags = ['--import', './test/tools/ts.mjs', 'test/ijw/groot.ts'];
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, ...args], { cwd: ROOT, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return Meting.parse(JSON.parse(stdout));
}

describe('a message of 50 MB', () => {
  it('is not read at all when its size was announced', () => {
    expect(meet('wit', '50', 'aangekondigd')).toMatchObject({ codes: ['XML.TE_GROOT'], genomen: 0 });
  });

  it.each(['waarde', 'wit'])('is read to the limit of 25 MB and no further, and 500 MB costs no more (%s)', (vorm) => {
    const [gewoon, tienmaal] = [meet(vorm, '50'), meet(vorm, '500')];
    for (const { codes, genomen, groei } of [gewoon, tienmaal]) {
      expect(codes).toContain('XML.TE_GROOT');
      expect(genomen).toBeLessThanOrEqual(25_000_000);
      expect(groei).toBeLessThan(120);
    }
    expect(tienmaal.groei - gewoon.groei).toBeLessThan(40);
  });

  it.each(['onbekend', 'herhaald'])('is given up at once when it is full of faults (%s)', (vorm) => {
    const { codes, genomen, groei } = meet(vorm, '50');
    expect(codes).toContain('XML.TE_VEEL_FOUTEN');
    expect(genomen).toBeLessThan(1_000_000);
    expect(groei).toBeLessThan(40);
  });
});
