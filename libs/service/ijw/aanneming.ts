import { createHash } from 'node:crypto';
import { setImmediate as laatAnderenVoor } from 'node:timers/promises';

import type { Tijdstip } from '../../contracts/tijd.ts';
import { leesBerichtStroom, VORMFOUTEN, type Leesuitkomst } from '../../ijw/index.ts';
import type { Ijwontvangst, Ijwverzending, Binnengekomen, Ontvangen } from '../storage/index.ts';
import { bsnVan, kopVan, toonbaar, type Ijwkop } from './kop.ts';
import type { Ijwsleutels } from './sleutels.ts';

/** What somebody brings: bytes, under which id, and for whom. */
export interface Aangeboden {
  readonly id: string;
  readonly organisatie: string;
  readonly bytes: Uint8Array;
}

/** Unit: bytes. Between two parts others have their turn. */
const DEEL = 262_144;

/**
 * The door: keeps what comes in, encrypted and durably, before anything is decided. It looks at the outside only, as far as that can be
 * read: what a message says is for later.
 */
export class Aanneming {
  constructor(
    private readonly ontvangst: Ijwontvangst,
    private readonly verzending: Ijwverzending,
    private readonly sleutels: Ijwsleutels,
  ) {}

  /** Takes a message. */
  async neemAan({ id, organisatie, bytes }: Aangeboden, op: Tijdstip): Promise<Ontvangen> {
    const uitkomst = await leesBerichtStroom(inDelen(bytes), { omvang: bytes.length });
    const inhoudHash = await this.sleutels.bytes(createHash('sha256').update(bytes).digest('hex'));
    const buitenkant = await this.buitenkant(uitkomst);
    return this.ontvangst.bewaar({ id, organisatie, bytes, inhoudHash, status: 'ontvangen', ...buitenkant }, op);
  }

  /** Notes that something came that is too large to be kept; it stays where it was, and a person looks. */
  async meldTeGroot(
    { id, organisatie, sha256 }: Omit<Aangeboden, 'bytes'> & { readonly sha256: string },
    op: Tijdstip,
  ): Promise<Ontvangen> {
    const bevindingen = [
      { code: TE_GROOT, niveau: 'formaat', gewicht: 'fout', pad: '/Bericht', uitleg: VORMFOUTEN[TE_GROOT] },
    ];
    const inhoudHash = await this.sleutels.bytes(sha256);
    const bericht = { id, organisatie, bytes: null, inhoudHash, status: 'nakijken', reden: TE_GROOT } as const;
    return this.ontvangst.bewaar({ ...bericht, bevindingen }, op);
  }

  private async buitenkant(uitkomst: Leesuitkomst): Promise<Partial<Binnengekomen>> {
    const kop = kopVan(uitkomst);
    if (!kop) return {};
    const { soort, afzender, ontvanger, gemeente, dagtekening, identificatie } = kop;
    return {
      ...{ soort, afzender, ontvanger, gemeente, dagtekening },
      identificatie: toonbaar(identificatie),
      kenmerkHash: await this.sleutels.kenmerk(kop),
      volgsleutel: await this.volgsleutel(kop, uitkomst),
    };
  }

  /** A retour goes in the order of what it answers. */
  private async volgsleutel(kop: Ijwkop, uitkomst: Leesuitkomst): Promise<string | null> {
    if (kop.heen) return (await this.verzending.zoek(await this.sleutels.kenmerk(kop.heen)))?.volgsleutel ?? null;
    const bsn = uitkomst.ok ? bsnVan(uitkomst.bericht) : null;
    return bsn === null ? null : this.sleutels.volg(kop, bsn);
  }
}

const TE_GROOT = 'XML.TE_GROOT';

async function* inDelen(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let plaats = 0; plaats < bytes.length; plaats += DEEL) {
    if (plaats > 0) await laatAnderenVoor();
    yield bytes.subarray(plaats, plaats + DEEL);
  }
}
