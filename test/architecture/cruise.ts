import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['apps', 'libs', 'state-machines', 'workflows', 'test'];
const RULES = ['.dependency-cruiser.cjs', 'tsconfig.json'];
const depcruise = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

/** The names of all rules. */
export function ruleNames(): readonly string[] {
  const rules = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
    readonly forbidden: readonly { readonly name: string }[];
  };
  return rules.forbidden.map(({ name }) => name);
}

/** Every import in this tree that breaks a rule of `.dependency-cruiser.cjs`. */
export async function cruise(root: string = ROOT): Promise<readonly Violation[]> {
  const args = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...ROOMS];
  // A violation is a status other than 0, and still an answer.
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 2 ** 28 }).catch(
    (error: unknown) => error as { stdout: string },
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

/** Does the work in a tree of its own: the given files, this project's rules, and empty stand-ins for the packages. */
export async function plantTree<T>(
  files: Readonly<Record<string, string>>,
  work: (root: string) => Promise<T>,
): Promise<T> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'wissel-architecture-')));
  try {
    await Promise.all(RULES.map((name) => cp(join(ROOT, name), join(root, name))));
    await writePackages(root);
    await Promise.all(
      Object.entries(files).map(([name, source]) => write(join(root, name), `${source}\nexport {};\n`)),
    );
    return await work(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const PACKAGES = {
  dependencies: [
    'zod',
    'temporal-polyfill',
    '@noble/hashes',
    'xstate',
    '@nestjs/common',
    '@temporalio/workflow',
    'saxes',
  ].concat(['@temporalio/common', '@temporalio/client']),
  devDependencies: ['fast-check'],
};

async function writePackages(root: string): Promise<void> {
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  const manifest = {
    name: 'planted',
    type: 'module',
    dependencies: versions(PACKAGES.dependencies),
    devDependencies: versions(PACKAGES.devDependencies),
  };
  await write(join(root, 'package.json'), JSON.stringify(manifest));
  for (const name of Object.values(PACKAGES).flat()) {
    const folder = join(root, 'node_modules', name);
    await write(
      join(folder, 'package.json'),
      JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'index.js' }),
    );
    await write(join(folder, 'index.js'), 'export {};\n');
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
