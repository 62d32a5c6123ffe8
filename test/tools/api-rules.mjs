// Holds the OpenAPI document against the NL API Design Rules (apps/api/spectral.yaml). Part of `npm run verify`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, pinnedNode, ROOT } from '../../apps/cli/bootstrap.mjs';

ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'wissel-openapi-'));
try {
  const document = join(folder, 'openapi.json');
  writeFileSync(document, run(join(ROOT, 'dist', 'apps', 'api', 'openapi-print.js'), []));
  const spectral = join(ROOT, 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js');
  const rules = join(ROOT, 'apps', 'api', 'spectral.yaml');
  process.stdout.write(run(spectral, ['lint', document, '-r', rules, '--fail-severity', 'warn']));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(script, args) {
  const { status, stdout, stderr } = spawnSync(pinnedNode(), [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return stdout;
  process.stderr.write(`${stdout}${stderr}`);
  process.exitCode = 1;
  throw new Error(`${script} ended with status ${status}`);
}
