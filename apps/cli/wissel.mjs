#!/usr/bin/env node
// `wissel <command>`: brings in what is missing and hands over to the pinned Node. Plain JavaScript, no dependencies.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, ensureBuilt, ensureInstalled, pinnedNode } from './bootstrap.mjs';

const CLI = join(ROOT, 'dist', 'apps', 'cli');
/** What Node must load into every thread of a command, before all else. */
const PRELOADS = { simuleer: ['--import', pathToFileURL(join(CLI, 'simuleer', 'zonder-waakhond.js')).href] };
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

try {
  ensureInstalled();
  ensureBuilt();
  handOver(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`wissel: ${error.message}\n`);
  process.exitCode = 1;
}

/** The channel tells the command when this process is gone, however it went. */
function handOver(args) {
  const child = spawn(pinnedNode(), [...(PRELOADS[args[0]] ?? []), join(CLI, 'main.js'), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const forward = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, forward);
  if (process.env.npm_lifecycle_event === 'start') whenParentIsGone(() => child.kill('SIGTERM'));
  child.once('error', (error) => {
    process.stderr.write(`wissel: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    for (const name of SIGNALS) process.off(name, forward);
    if (signal === null) process.exitCode = code;
    else process.kill(process.pid, signal);
  });
}

/** `npm start` puts a shell between npm and this process. Whoever ends npm ends that shell, and it passes nothing on. */
function whenParentIsGone(react) {
  const shell = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(look);
    react();
  }, 500);
  look.unref();
}
