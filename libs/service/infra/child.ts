import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

import type { GuardianMessage } from './guardian.ts';
import { siblingScript } from './sibling-script.ts';

export interface ChildOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  /** What asks it to end in good order. */
  readonly stopSignal?: NodeJS.Signals;
  /** How long it may take over that before it is killed. Unit: milliseconds. */
  readonly graceMs?: number;
  /** Gets each line of its output. */
  readonly onLine?: (line: string) => void;
}

export interface ChildExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process that this one started and answers for: when this one is gone, it is ended as well. */
export interface Child {
  readonly pid: number;
  readonly exited: Promise<ChildExit>;
  /** Its last lines of output, for a message about why it ended. */
  lastLines(): readonly string[];
  /** Asks it to end, and kills it when it does not. */
  stop(): Promise<ChildExit>;
}

const LINES_KEPT = 200;
const DEFAULT_GRACE_MS = 10_000;

/** Starts a process in a group of its own, so that a Ctrl-C in the terminal reaches it only through `stop`. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const graceMs = options.graceMs ?? DEFAULT_GRACE_MS;
  const stopSignal = options.stopSignal ?? 'SIGTERM';
  const child = spawn(options.command, [...options.args], spawnOptions(options));
  const kept = keepLines(child, options.onLine);
  const exited = new Promise<ChildExit>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve({ code, signal });
    });
  });
  const pid = await pidOf(child);
  tellGuardian({ watch: { pid, signal: stopSignal, graceMs } });
  void exited.then(() => {
    tellGuardian({ forget: pid });
  });
  return { pid, exited, lastLines: () => kept, stop: () => stopProcess(child, pid, exited, stopSignal, graceMs) };
}

function spawnOptions({ env, cwd, uid, gid }: ChildOptions) {
  return {
    env: env ?? process.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  };
}

async function pidOf(child: ChildProcess): Promise<number> {
  if (child.pid === undefined) await once(child, 'spawn'); // rejects with the reason
  if (child.pid === undefined) throw new Error('a child process started without a pid');
  return child.pid;
}

function keepLines(child: { stdout: Readable; stderr: Readable }, onLine?: (line: string) => void): string[] {
  const kept: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      kept.push(line);
      if (kept.length > LINES_KEPT) kept.shift();
      onLine?.(line);
    });
  }
  return kept;
}

async function stopProcess(
  child: ChildProcess,
  pid: number,
  exited: Promise<ChildExit>,
  signal: NodeJS.Signals,
  graceMs: number,
): Promise<ChildExit> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  const kill = setTimeout(() => {
    killGroup(pid);
  }, graceMs);
  const exit = await exited;
  clearTimeout(kill);
  return exit;
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // gone already
  }
}

let guardian: ChildProcess | undefined;

function tellGuardian(message: GuardianMessage): void {
  guardian ??= startGuardian();
  if (guardian.connected) guardian.send(message);
}

function startGuardian(): ChildProcess {
  const started = spawn(process.execPath, [siblingScript(import.meta.url, 'guardian')], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  started.unref();
  started.channel?.unref();
  started.on('error', () => undefined);
  return started;
}
