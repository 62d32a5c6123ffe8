import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly ok: boolean;
  readonly stdout: string;
  /** The last lines of what it said, for a message. */
  readonly said: string;
}

export interface CommandOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly timeoutMs: number;
}

/** Runs a command to its end, without input; a command that cannot be started or takes too long has failed. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve) => {
    let stdout = '';
    let all = '';
    const child = spawn(command, [...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
      env: options.env ?? process.env,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.uid === undefined ? {} : { uid: options.uid }),
      ...(options.gid === undefined ? {} : { gid: options.gid }),
    });
    child.stdout.on('data', (chunk: Buffer) => ((stdout += chunk.toString()), (all += chunk.toString())));
    child.stderr.on('data', (chunk: Buffer) => (all += chunk.toString()));
    const end = (): boolean => child.kill('SIGKILL');
    process.once('exit', end);
    child.once('error', (error) => {
      resolve({ ok: false, stdout, said: error.message });
    });
    child.once('close', (code) => {
      process.off('exit', end);
      resolve({ ok: code === 0, stdout, said: all.trim().split('\n').slice(-5).join(' | ') });
    });
  });
}
