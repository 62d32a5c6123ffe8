// What must be there before the pinned Node can run anything: packages and the build.
// Plain JavaScript without dependencies, for any Node that package.json's `engines` admits.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: two folders up from here. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The rooms that are built; tests run from their sources. */
export const BUILT_ROOMS = ['apps', 'libs', 'state-machines', 'workflows'];

const LOCK_PATIENCE_MS = 60_000;
const NOT_BUILT = /\.(spec\.ts|mjs|d\.ts)$/;

const say = (line) => process.stderr.write(`wissel: ${line}\n`);

/** The Node that package.json pins; the one that runs now when the package could not bring its own. */
export function pinnedNode(root = ROOT) {
  const names = process.platform === 'win32' ? ['bin/node.exe', 'bin/node'] : ['bin/node'];
  const found = names.map((name) => join(root, 'node_modules', 'node', name)).find((path) => existsSync(path));
  return found ?? process.execPath;
}

/** Installs the packages when they are missing or older than the lock file. */
export function ensureInstalled(root = ROOT) {
  if (isInstalled(root)) return;
  withLock(join(root, '.npm-ci.lock'), 'installeren', () => {
    if (isInstalled(root)) return;
    say('pakketten installeren met "npm ci" (ongeveer een minuut)');
    run(root, 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    writeFileSync(markerOf(root), hashOf(lockFile(root)));
  });
}

/** Builds `dist/` when it is missing or does not come from the sources as they are now. */
export function ensureBuilt(root = ROOT) {
  const sources = fingerprint(root);
  if (builtFrom(root) === sources) return;
  withLock(join(root, '.build.lock'), 'bouwen', () => {
    if (builtFrom(root) !== sources) build(root, sources);
  });
}

/** Everything `dist/` is made of, by name, time and size: a removed file counts as a change too. */
function fingerprint(root) {
  const hash = createHash('sha256');
  for (const file of [join(root, '.swcrc'), ...BUILT_ROOMS.flatMap((room) => filesUnder(join(root, room)))]) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${relative(root, file)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function builtFrom(root) {
  const marker = join(root, 'dist', '.built-from');
  return existsSync(marker) ? readFileSync(marker, 'utf8') : undefined;
}

/** Builds beside `dist/` and moves file by file, so that a process that reads `dist/` never meets half a file. */
function build(root, sources) {
  say('bouwen (ongeveer tien seconden)');
  const fresh = join(root, `dist-${process.pid}`);
  try {
    const rooms = BUILT_ROOMS.filter((room) => existsSync(join(root, room)));
    const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
    const flags = ['-d', fresh, '--copy-files', '--quiet', '--ignore', '**/*.spec.ts,**/*.mjs,**/*.md'];
    run(root, pinnedNode(root), [swc, ...rooms, ...flags]);
    replaceFiles(fresh, join(root, 'dist'));
    run(root, pinnedNode(root), [join(root, 'dist', 'apps', 'worker', 'bundel.js')]);
    writeFileSync(join(root, 'dist', '.built-from'), sources);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function replaceFiles(from, to) {
  const fresh = filesUnder(from)
    .map((path) => relative(from, path))
    .filter((path) => !NOT_BUILT.test(path));
  for (const path of fresh) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    renameSync(join(from, path), join(to, path));
  }
  const kept = new Set(fresh);
  for (const stale of BUILT_ROOMS.flatMap((room) => filesUnder(join(to, room)))) {
    if (!kept.has(relative(to, stale))) rmSync(stale, { force: true });
  }
}

const lockFile = (root) => join(root, 'package-lock.json');
const markerOf = (root) => join(root, 'node_modules', '.wissel-lock');
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

function isInstalled(root) {
  const npmsOwn = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(npmsOwn)) return false;
  if (existsSync(markerOf(root)) && readFileSync(markerOf(root), 'utf8') === hashOf(lockFile(root))) return true;
  return statSync(npmsOwn).mtimeMs >= statSync(lockFile(root)).mtimeMs;
}

/** One process at a time; a lock whose owner is gone is taken over. */
function withLock(lock, what, work) {
  const until = Date.now() + LOCK_PATIENCE_MS * 10;
  while (!tryLock(lock)) {
    if (Date.now() > until)
      throw new Error(`een ander proces is bezig met ${what}; loopt er geen, verwijder dan ${lock}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  try {
    work();
  } finally {
    rmSync(join(lock, 'pid'), { force: true });
    rmdirSync(lock);
  }
}

function tryLock(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch {
    if (ownerIsGone(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function ownerIsGone(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH' || (error.code === 'ENOENT' && olderThan(lock, LOCK_PATIENCE_MS));
  }
}

function olderThan(path, ms) {
  try {
    return Date.now() - statSync(path).mtimeMs > ms;
  } catch {
    return false;
  }
}

/** Runs a step with its output on standard error: standard output belongs to the command that was asked for. */
function run(root, command, args) {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (error !== undefined) throw new Error(`${command} start niet: ${error.message}`);
  if (status !== 0) throw new Error(`"${command} ${args.join(' ')}" eindigde met status ${status}`);
}
