import { cruise, plantTree, ruleNames } from './cruise.ts';

/** A violation of each rule, planted in a tree of its own: file, what it imports, and the rule that must object. */
const VIOLATIONS = [
  ['libs/kalender/klok.ts', "import 'node:fs';", 'pure-libs-stay-pure'],
  ['libs/kalender/machine.ts', "import 'xstate';", 'pure-libs-stay-pure'],
  ['libs/kalender/nest.ts', "import '@nestjs/common';", 'pure-libs-stay-pure'],
  ['libs/kalender/type.ts', "import type { X } from '@temporalio/common'; export type Y = X;", 'pure-libs-stay-pure'],
  ['libs/kalender/route.ts', "import '../../state-machines/goed/goed.machine.ts';", 'pure-libs-stay-pure'],
  ['libs/kalender/opslag.ts', "import '../service/storage/index.ts';", 'service-libs-are-for-apps'],
  ['libs/engine/temporal.ts', "import '@temporalio/workflow';", 'engine-stays-pure'],
  ['libs/engine/bestand.ts', "import 'node:fs';", 'engine-stays-pure'],
  ['libs/ijw/bestand.ts', "import 'node:fs';", 'ijw-stays-pure'],
  ['libs/kalender/xml.ts', "import 'saxes';", 'pure-libs-stay-pure'],
  ['libs/termijnen/a.ts', "import './b.ts';", 'no-cycles'],
  ['libs/termijnen/weg.ts', "import './bestaat-niet.ts';", 'resolvable'],
  ['libs/termijnen/bouwer.ts', "import '../testing/bouwer.ts';", 'test-tools-are-for-tests'],
  ['state-machines/fout/fout.machine.ts', "import '@temporalio/workflow';", 'machines-use-xstate-and-pure-libs'],
  ['state-machines/fout/klok.ts', "import 'node:timers';", 'machines-use-xstate-and-pure-libs'],
  ['state-machines/fout/opslag.ts', "import '../../libs/service/storage/index.ts';", 'service-libs-are-for-apps'],
  ['workflows/bestand.ts', "import 'node:fs';", 'workflows-use-machines-and-pure-libs'],
  ['workflows/xstate.ts', "import 'xstate';", 'workflows-use-machines-and-pure-libs'],
  ['workflows/client.ts', "import '@temporalio/client';", 'workflows-use-machines-and-pure-libs'],
  ['workflows/nest.ts', "import '@nestjs/common';", 'workflows-use-machines-and-pure-libs'],
  ['workflows/opslag.ts', "import '../libs/service/storage/index.ts';", 'service-libs-are-for-apps'],
  ['workflows/app.ts', "import '../apps/api/main.ts';", 'nobody-imports-apps'],
  ['libs/service/storage/app.ts', "import '../../../apps/api/main.ts';", 'nobody-imports-apps'],
  ['libs/service/storage/workflow.ts', "import '../../../workflows/goed.ts';", 'service-libs-run-no-workflows'],
  ['apps/api/hulp.ts', "import '../../test/support/hulp.ts';", 'test-tools-are-for-tests'],
  ['apps/api/ontwikkel.ts', "import 'fast-check';", 'what-runs-has-no-dev-packages'],
] as const;

/** What the rooms may do, one file for each freedom. */
const ALLOWED = {
  'libs/contracts/goed.ts': "import 'zod';",
  'libs/kalender/index.ts': "import 'temporal-polyfill'; import '../contracts/goed.ts';",
  'libs/kalender/index.spec.ts':
    "import 'fast-check'; import 'node:fs'; import './index.ts'; import '../testing/bouwer.ts';",
  'libs/engine/index.ts': "import 'xstate'; import '@noble/hashes'; import '../contracts/goed.ts';",
  'libs/ijw/index.ts': "import 'saxes'; import 'zod'; import '../contracts/goed.ts';",
  'libs/testing/bouwer.ts': "import '../../state-machines/goed/goed.machine.ts'; import 'fast-check';",
  'libs/service/storage/index.ts': "import 'node:fs'; import '../../contracts/goed.ts'; import '@nestjs/common';",
  'libs/service/storage/poort.ts': "import type { P } from '../../../workflows/port.ts'; export type Q = P;",
  'state-machines/goed/goed.machine.ts': "import 'xstate'; import 'zod'; import '../../libs/engine/index.ts';",
  'workflows/port.ts': 'export interface P { a: 1 }',
  'workflows/goed.ts':
    "import '@temporalio/workflow'; import '../state-machines/goed/goed.machine.ts'; import './port.ts';",
  'apps/api/main.ts':
    "import 'node:fs'; import '../../workflows/goed.ts'; import '../../libs/service/storage/index.ts';",
  'test/support/hulp.ts': "import '../../apps/api/main.ts'; import 'fast-check';",
};

describe('the direction of imports', () => {
  it('holds in this project', async () => {
    expect(await cruise()).toEqual([]);
  }, 60_000);

  it('is guarded: each planted violation is found, and nothing that is allowed is refused', async () => {
    const planted: Record<string, string> = Object.fromEntries(VIOLATIONS.map(([file, source]) => [file, source]));
    expect(ruleNames().filter((name) => !VIOLATIONS.some(([, , rule]) => rule === name))).toEqual([]);
    const otherHalf = { 'libs/termijnen/b.ts': "import './a.ts';" }; // a cycle is reported once
    const found = await plantTree({ ...ALLOWED, ...planted, ...otherHalf }, cruise);
    const rules = new Set(found.map(({ rule, from }) => `${rule}: ${from}`));
    expect(VIOLATIONS.map(([file, , rule]) => `${rule}: ${file}`).filter((violation) => !rules.has(violation))).toEqual(
      [],
    );
    expect(found.filter(({ from }) => from in ALLOWED)).toEqual([]);
  }, 60_000);
});
