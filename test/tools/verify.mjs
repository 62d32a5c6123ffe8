// `npm run verify`: every static check, each with its name, time and outcome; a failing one does not hide the next.
// With names as arguments (`npm run verify -- eslint tsc`) only those.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BUILT_ROOMS, ROOT, ensureInstalled, pinnedNode } from '../../apps/cli/bootstrap.mjs';

const rooms = [...BUILT_ROOMS, 'test'];

/** Name, script inside node_modules, arguments. */
const STEPS = [
  ['prettier', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['tsc', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  ['eslint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
  ['depcruise', 'dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.cjs', ...rooms]],
  ['knip', 'knip/bin/knip.js', ['--no-progress']],
  ['api-rules', '../test/tools/api-rules.mjs', []],
];

ensureInstalled();
const wanted = process.argv.slice(2);
const steps = STEPS.filter(([name]) => wanted.length === 0 || wanted.includes(name));
const failed = steps.map(runStep).filter((ok) => !ok).length;
process.stdout.write(`${steps.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && steps.length > 0 ? 0 : 1;

function runStep([name, script, args]) {
  const since = performance.now();
  const { status, output } = spawnSync(pinnedNode(), [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=4096' },
  });
  const ok = status === 0;
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds} s\n`);
  if (!ok) process.stdout.write(`${(output ?? []).filter(Boolean).join('')}\n`);
  return ok;
}
