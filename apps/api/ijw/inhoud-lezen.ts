import type { Readable } from 'node:stream';

import { Probleem } from '../fouten/probleem.ts';

/** Reads a body up to a limit. Unit: bytes. Refuses: INHOUD.TE_GROOT, as soon as that is clear. */
export async function readWithin(stroom: Readable, max: number): Promise<Buffer> {
  const delen: Buffer[] = [];
  let som = 0;
  for await (const deel of stroom as AsyncIterable<Buffer>) {
    som += deel.length;
    if (som > max) throw new Probleem('INHOUD.TE_GROOT', { headers: { Connection: 'close' } });
    delen.push(deel);
  }
  return Buffer.concat(delen);
}

/** Lets so many do something at once; who comes later waits for a turn. Large bodies would else all be in memory together. */
export class Beurten {
  readonly #wachtend: (() => void)[] = [];

  constructor(private vrij: number) {}

  async met<T>(werk: () => Promise<T>): Promise<T> {
    if (this.vrij > 0) this.vrij -= 1;
    else await new Promise<void>((aanDeBeurt) => this.#wachtend.push(aanDeBeurt));
    try {
      return await werk();
    } finally {
      const volgende = this.#wachtend.shift();
      if (volgende) volgende();
      else this.vrij += 1;
    }
  }
}
