import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { startChild } from './child.ts';
import { isAlive } from './lock.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
const DEAF = "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000);";
const node = (code: string) => ({ command: process.execPath, args: ['-e', code] });

describe('a child process', () => {
  it('hands on its lines and its status', async () => {
    const lines: string[] = [];
    const child = await startChild({
      ...node("console.log('een'); console.error('twee'); process.exit(7)"),
      onLine: (line) => lines.push(line),
    });
    expect(await child.exited).toEqual({ code: 7, signal: null });
    await until(() => lines.length === 2);
    expect([...child.lastLines()].sort()).toEqual(['een', 'twee']);
  });

  it('is killed when it does not stop when asked', async () => {
    const lines: string[] = [];
    const child = await startChild({ ...node(DEAF), graceMs: 50, onLine: (line) => lines.push(line) });
    await until(() => lines.includes('up'));
    expect(await child.stop()).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('refuses a program that does not exist', async () => {
    await expect(startChild({ command: 'bestaat-niet-echt', args: [] })).rejects.toThrow('ENOENT');
  });

  it('does not outlive the process that started it, also when that one is killed', async () => {
    const parentCode = `
      const { startChild } = await import(${JSON.stringify(CHILD)});
      const child = await startChild({ command: process.execPath, args: ['-e', ${JSON.stringify(DEAF)}], graceMs: 50 });
      console.log(child.pid);
      setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', parentCode], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [chunk] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(chunk.toString());
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await until(() => !isAlive(pid));
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}
