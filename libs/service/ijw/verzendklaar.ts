import { createHash } from 'node:crypto';

import { schrijfBericht, type Bericht } from '../../ijw/index.ts';
import type { TeVerzenden } from '../storage/index.ts';
import { bsnVan, kopUit } from './kop.ts';
import type { Ijwsleutels } from './sleutels.ts';

/** What a message that goes out belongs to. */
export interface Uitgaand {
  readonly organisatie: string;
  readonly zaak?: string | undefined;
  /** For a retour: what it answers, and the order in which that stands. */
  readonly antwoordOp?: { readonly id: string; readonly volgsleutel: string | null } | undefined;
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // Crockford: no letters that are read for digits
const LENGTE = 12;

/**
 * The identification of a message that goes out, from what it is made for: made again after a failure it has the same one, so that it is
 * sent once. Unit: 12 characters, the most that the standard takes.
 */
export function identificatieVoor(waarvoor: string): string {
  const bytes = createHash('sha256').update(waarvoor).digest().subarray(0, LENGTE);
  return [...bytes].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
}

/** A message as it is put ready to go. Throws when it can not be written: then whoever made it has a bug. */
export async function maakVerzendklaar(
  id: string,
  bericht: Bericht,
  { organisatie, zaak, antwoordOp }: Uitgaand,
  sleutels: Ijwsleutels,
): Promise<TeVerzenden> {
  const geschreven = schrijfBericht(bericht);
  if (!geschreven.ok) throw new Error(`message cannot be written: ${geschreven.bevindingen[0]?.code ?? ''}`);
  const kop = kopUit(bericht.soort, bericht.header);
  const { soort, afzender, ontvanger, identificatie, dagtekening, gemeente } = kop;
  const bytes = Buffer.from(geschreven.xml);
  const bsn = antwoordOp ? null : bsnVan(bericht);
  return {
    ...{ id, organisatie, gemeente, soort, afzender, ontvanger, identificatie, dagtekening, bytes },
    kenmerkHash: await sleutels.kenmerk(kop),
    inhoudHash: await sleutels.bytes(createHash('sha256').update(bytes).digest('hex')),
    volgsleutel: bsn === null ? (antwoordOp?.volgsleutel ?? null) : await sleutels.volg(kop, bsn),
    zaak: zaak ?? null,
    antwoordOp: antwoordOp?.id ?? null,
  };
}
