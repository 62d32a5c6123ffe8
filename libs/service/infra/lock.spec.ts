import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { tryLock, withLock } from './lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wissel-lock-'));
  file = join(folder, 'slot');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a lock file', () => {
  it('is held by one at a time, and tells by whom', () => {
    const lock = tryLock(file);
    expect(tryLock(file)).toEqual({ holder: process.pid });
    if ('release' in lock) lock.release();
    expect(tryLock(file)).toHaveProperty('release');
  });

  it('is taken over from a process that is gone', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(file, String(gone));
    expect(tryLock(file)).toHaveProperty('release');
    expect(readdirSync(folder)).toEqual(['slot']);
  });

  it('lets work wait for its turn', async () => {
    const order: string[] = [];
    let finish: () => void = () => undefined;
    const first = withLock(file, fail, () => new Promise<void>((resolve) => (finish = resolve)));
    const second = withLock(
      file,
      () => order.push('waits'),
      async () => order.push('works'),
    );
    expect(order).toEqual(['waits']);
    finish();
    await Promise.all([first, second]);
    expect(order).toEqual(['waits', 'works']);
  });
});

function fail(): never {
  throw new Error('the first need not wait');
}
