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
