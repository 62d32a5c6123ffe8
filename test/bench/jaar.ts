import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startChild } from '../../libs/service/infra/index.ts';
import { rond, type Meting } from './meten.ts';

const WISSEL = fileURLToPath(new URL('../../apps/cli/wissel.mjs', import.meta.url));
const BUDGET_SECONDEN = 120;

/** The published year, as a user runs it: starting and stopping its servers is part of it. Throws when it does not end well. */
export async function meetJaar(say: (regel: string) => void): Promise<Meting> {
  const map = await mkdtemp(join(tmpdir(), 'wissel-bench-jaar-'));
  const begin = performance.now();
  try {
    const args = [WISSEL, 'simuleer', 'zwijndrecht-2018', '--uit', map];
    const kind = await startChild({ command: process.execPath, args, onLine: say });
    const { code } = await kind.exited;
    if (code !== 0) throw new Error(`simuleer ended with ${String(code)}`);
  } finally {
    await rm(map, { recursive: true, force: true });
  }
  const seconden = (performance.now() - begin) / 1000;
  return {
    rij: 'een jaar van 736 zaken door de echte workflows',
    waarde: rond(seconden),
    eenheid: 'seconden',
    budget: '< 120',
    gehaald: seconden < BUDGET_SECONDEN,
  };
}
