// Runs a TypeScript script of the tests under the pinned Node, after installing and building: `node test/tools/run-script.mjs <script> [arguments]`.
import { spawnSync } from 'node:child_process';
import { ensureBuilt, ensureInstalled, pinnedNode, ROOT } from '../../apps/cli/bootstrap.mjs';

const [script, ...args] = process.argv.slice(2);
ensureInstalled();
ensureBuilt();
const flags = ['--conditions=production', '--import', './test/tools/ts.mjs'];
const { status } = spawnSync(pinnedNode(), [...flags, script, ...args], { cwd: ROOT, stdio: 'inherit' });
process.exitCode = status ?? 1;
