/** A round that is repeated until it is stopped; a failed round is reported by code and tried again later. */
export class Lus {
  #lopend: Promise<void> | null = null;
  #stop = new AbortController();

  constructor(
    /** Does one round; true when there may be more at once. */
    private readonly ronde: () => Promise<boolean>,
    /** Rest after a round that found nothing. Unit: milliseconds. */
    private readonly rustMs: number,
    private readonly bijFout: (fout: unknown) => void,
  ) {}

  begin(): void {
    this.#lopend ??= this.#draai();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#lopend;
  }

  async #draai(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const meer = await this.#probeer();
      if (!meer) await this.#rust();
    }
  }

  async #probeer(): Promise<boolean> {
    try {
      return await this.ronde();
    } catch (fout) {
      this.bijFout(fout);
      return false;
    }
  }

  #rust(): Promise<void> {
    return new Promise((klaar) => {
      const timer = setTimeout(klaar, this.rustMs);
      this.#stop.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        klaar();
      }, { once: true }); // prettier-ignore
    });
  }
}

/** What may be logged of an error: its class and code, never its message, which may hold values. */
export function foutcode(fout: unknown): string {
  if (!(fout instanceof Error)) return 'onbekend';
  const code = 'code' in fout && typeof fout.code === 'string' ? fout.code : '';
  return code === '' ? fout.name : `${fout.name}/${code}`;
}
