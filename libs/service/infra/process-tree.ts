import type { ChildExit } from './child.ts';

/** A running part: a server or a process of our own. */
export interface Part {
  readonly exited: Promise<ChildExit>;
  stop(): Promise<ChildExit>;
}

export interface ProcessTreeOptions {
  readonly say: (line: string) => void;
  /** Wait before the first restart; it doubles with each one that follows soon. Unit: milliseconds. */
  readonly firstWaitMs?: number;
  readonly longestWaitMs?: number;
  /** A part that ran this long starts again with the first wait. Unit: milliseconds. */
  readonly steadyAfterMs?: number;
}

interface Kept {
  readonly name: string;
  readonly start: () => Promise<Part>;
  part: Part | undefined;
  starting: Promise<Part | undefined> | undefined;
  restarts: number;
  soon: number;
}

/** Parts that are kept running together: one that ends by itself is started again, and all stop in reverse order. */
export class ProcessTree {
  readonly #options: Required<ProcessTreeOptions>;
  readonly #parts: Kept[] = [];
  readonly #stopping = new AbortController();

  constructor(options: ProcessTreeOptions) {
    this.#options = { firstWaitMs: 1_000, longestWaitMs: 30_000, steadyAfterMs: 60_000, ...options };
  }

  /** Starts a part and keeps it running. Throws when this first start fails. */
  async add(name: string, start: () => Promise<Part>): Promise<void> {
    if (this.#isStopping()) throw new Error(`${name}: het stoppen was al begonnen`);
    const kept: Kept = { name, start, part: undefined, starting: undefined, restarts: 0, soon: 0 };
    this.#parts.push(kept);
    const part = await this.#start(kept);
    if (!this.#isStopping()) void this.#keep(kept, part);
  }

  /** How often a part had to be started again. */
  restarts(name: string): number {
    return this.#parts.find((kept) => kept.name === name)?.restarts ?? 0;
  }

  /** Stops every part, last started first. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    for (const kept of [...this.#parts].reverse()) {
      const part = kept.part ?? (await kept.starting?.catch(() => undefined));
      if (part === undefined) continue;
      this.#options.say(`${kept.name} stoppen`);
      await part.stop();
    }
  }

  async #start(kept: Kept): Promise<Part> {
    const starting = kept.start();
    kept.starting = starting;
    const part = await starting.finally(() => (kept.starting = undefined));
    kept.part = part;
    return part;
  }

  async #keep(kept: Kept, first: Part): Promise<void> {
    let part: Part | undefined = first;
    while (part !== undefined) {
      const since = performance.now();
      const { code, signal } = await part.exited;
      kept.part = undefined;
      if (this.#isStopping()) return;
      if (performance.now() - since > this.#options.steadyAfterMs) kept.soon = 0;
      this.#options.say(`${kept.name} stopte onverwacht (${signal ?? `status ${String(code)}`})`);
      part = await this.#startAgain(kept);
    }
  }

  async #startAgain(kept: Kept): Promise<Part | undefined> {
    for (;;) {
      const wait = Math.min(this.#options.firstWaitMs * 2 ** kept.soon, this.#options.longestWaitMs);
      this.#options.say(`${kept.name} start opnieuw over ${wait / 1_000} s`);
      if (!(await this.#waited(wait))) return undefined;
      kept.restarts += 1;
      kept.soon += 1;
      const part = await this.#start(kept).catch((error: unknown) => {
        this.#options.say(`${kept.name} start niet: ${error instanceof Error ? error.message : String(error)}`);
      });
      if (part !== undefined) return part;
    }
  }

  /** A method, not a field read: the answer can change across an await. */
  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** False when the tree began to stop meanwhile. */
  async #waited(ms: number): Promise<boolean> {
    if (this.#isStopping()) return false;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#stopping.signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.#stopping.signal.addEventListener('abort', done);
    });
    return !this.#isStopping();
  }
}
