// `npm test`: brings in what is missing, builds, and runs Jest on the pinned Node. Arguments go to Jest.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, ensureBuilt, ensureInstalled, pinnedNode } from '../../apps/cli/bootstrap.mjs';

const notes = mkdtempSync(join(tmpdir(), 'wissel-test-'));
const closed = join(notes, 'closed');

try {
  ensureInstalled();
  ensureBuilt();
  process.exitCode = await jest(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`wissel: ${error.message}\n`);
  process.exitCode = 1;
}
// When Jest never came to its own closing line, a run must still not look like one without failures.
if (process.exitCode !== 0 && !existsSync(closed)) process.stdout.write('0 passed, 1 failed\n');
rmSync(notes, { recursive: true, force: true });

function jest(args) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const child = spawn(pinnedNode(), [...flags, join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, WISSEL_TEST_CLOSED: closed, WISSEL_TEST_SKIPPED: join(notes, 'skipped') },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
