import type { ChildExit } from './child.ts';
import { type Part, ProcessTree } from './process-tree.ts';

const FAST = { firstWaitMs: 1, longestWaitMs: 4 };

/** A part that ends when the test says so. */
class FakePart implements Part {
  readonly exited: Promise<ChildExit>;
  readonly #stopped: string[];
  readonly #name: string;
  #end: (exit: ChildExit) => void = () => undefined;

  constructor(name: string, stopped: string[]) {
    this.#name = name;
    this.#stopped = stopped;
    this.exited = new Promise((resolve) => (this.#end = resolve));
  }

  crash(): void {
    this.#end({ code: 1, signal: null });
  }

  stop(): Promise<ChildExit> {
    this.#stopped.push(this.#name);
    this.#end({ code: 0, signal: null });
    return this.exited;
  }
}

describe('a tree of processes', () => {
  let said: string[];
  let stopped: string[];
  let tree: ProcessTree;
  beforeEach(() => {
    said = [];
    stopped = [];
    tree = new ProcessTree({ ...FAST, say: (line) => said.push(line) });
  });

  it('stops in the reverse of the order in which it started', async () => {
    for (const name of ['database', 'worker', 'api']) await tree.add(name, async () => new FakePart(name, stopped));
    await tree.stop();
    expect(stopped).toEqual(['api', 'worker', 'database']);
  });

  it('starts a part again that ended by itself, and waits longer each time', async () => {
    const parts: FakePart[] = [];
    await tree.add('worker', async () => {
      const part = new FakePart('worker', stopped);
      parts.push(part);
      if (parts.length <= 3)
        setImmediate(() => {
          part.crash();
        });
      return part;
    });
    await until(() => parts.length === 4);
    await tree.stop();
    expect(said.filter((line) => line.includes('opnieuw'))).toEqual([
      'worker start opnieuw over 0.001 s',
      'worker start opnieuw over 0.002 s',
      'worker start opnieuw over 0.004 s',
    ]);
    expect(tree.restarts('worker')).toBe(3);
    expect(stopped).toEqual(['worker']);
  });

  it('keeps trying when starting again fails', async () => {
    let attempts = 0;
    await tree.add('worker', async () => {
      attempts += 1;
      if (attempts === 2 || attempts === 3) throw new Error('port in use');
      const part = new FakePart('worker', stopped);
      if (attempts === 1)
        setImmediate(() => {
          part.crash();
        });
      return part;
    });
    await until(() => attempts === 4);
    await tree.stop();
    expect(said).toContain('worker start niet: port in use');
  });

  it('stops a part that was still starting, and starts none after that', async () => {
    let finish: (part: Part) => void = () => undefined;
    const adding = tree.add('slow', () => new Promise<Part>((resolve) => (finish = resolve)));
    const stopping = tree.stop();
    finish(new FakePart('slow', stopped));
    await Promise.all([adding, stopping]);
    expect(stopped).toEqual(['slow']);
    await expect(tree.add('late', async () => new FakePart('late', stopped))).rejects.toThrow('late');
  });

  it('throws when a part does not start the first time', async () => {
    await expect(tree.add('worker', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
