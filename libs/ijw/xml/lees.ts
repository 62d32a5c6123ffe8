import { Berichtlezer, LEESGRENZEN } from './lezer.ts';
import type { Leesgrenzen, Leesuitkomst } from './lezer.ts';

/** How much goes to the parser at once, so that reading stops soon after the first thing that ends it. */
const STUK = 65_536;

/** Reads a message that is at hand as a whole. Never throws for bad input. */
export function leesBericht(bron: string | Uint8Array, grenzen: Leesgrenzen = LEESGRENZEN): Leesuitkomst {
  const bytes = typeof bron === 'string' ? new TextEncoder().encode(bron) : bron;
  const lezer = new Berichtlezer(grenzen);
  if (lezer.kondigAan(bytes.length))
    for (let plaats = 0; plaats < bytes.length; plaats += STUK)
      if (!lezer.voeg(bytes.subarray(plaats, plaats + STUK))) break;
  return lezer.rondAf();
}

/**
 * Reads a message that comes in parts, and stops taking parts as soon as more has no sense. `omvang` is the size that was announced,
 * when one was. Never throws for bad input; what the source throws, it throws.
 */
export async function leesBerichtStroom(
  bron: AsyncIterable<Uint8Array>,
  { omvang = 0, grenzen = LEESGRENZEN }: { readonly omvang?: number; readonly grenzen?: Leesgrenzen } = {},
): Promise<Leesuitkomst> {
  const lezer = new Berichtlezer(grenzen);
  if (lezer.kondigAan(omvang)) for await (const deel of bron) if (!lezer.voeg(deel)) break;
  return lezer.rondAf();
}
