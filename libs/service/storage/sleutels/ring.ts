import { hkdfSync, randomBytes } from 'node:crypto';

import { ontsleutel, sleutelIdVan, versleutel } from './envelop.ts';

const DEEL = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/;
const LENGTE = 32;

/** A key as it is used, with the envelope in which it is stored. */
export interface Datasleutel {
  readonly sleutel: Buffer;
  readonly omhulsel: string;
}

/**
 * The master keys: the first wraps, all unwrap. They never touch data themselves; each person and each zaak has a data key of
 * its own, so that a rotation only rewraps and an erasure only forgets one key.
 */
export class Sleutelring {
  private constructor(
    /** Id of the key that wraps now. */
    readonly huidige: string,
    private readonly sleutels: ReadonlyMap<string, Buffer>,
  ) {}

  /** Reads `id:base64,id:base64,...` (32 bytes each, the first is current). Throws without quoting any key. */
  static lees(tekst: string): Sleutelring {
    const delen = tekst.split(',').map((deel) => DEEL.exec(deel.trim()));
    const sleutels = new Map<string, Buffer>();
    for (const [nummer, deel] of delen.entries()) {
      const [, id, sleutel] = deel ?? [];
      if (id === undefined || sleutel === undefined)
        throw new Error(`key ${String(nummer + 1)} is not of the form id:base64 of 32 bytes`);
      if (sleutels.has(id)) throw new Error(`key id ${id} occurs twice`);
      sleutels.set(id, omhulsleutel(Buffer.from(sleutel, 'base64')));
    }
    const [huidige] = sleutels.keys();
    if (huidige === undefined) throw new Error('key ring is empty');
    return new Sleutelring(huidige, sleutels);
  }

  /** A new data key, wrapped for one place. */
  nieuw(plaats: string): Datasleutel {
    const sleutel = randomBytes(LENGTE);
    return { sleutel, omhulsel: this.omhul(sleutel, plaats) };
  }

  /** Wraps a data key with the current master key. */
  omhul(sleutel: Buffer, plaats: string): string {
    const meester = this.sleutels.get(this.huidige);
    if (!meester) throw new Error('key ring is empty');
    return versleutel(meester, this.huidige, sleutel, plaats);
  }

  /** Unwraps a data key. Refuses: `Onleesbaar`, naming the id of a master key that the ring does not hold. */
  pakUit(omhulsel: string, plaats: string): Buffer {
    return ontsleutel((id) => this.sleutels.get(id), omhulsel, plaats);
  }

  /** The same data key under the current master key, or `null` when it is already. */
  herverpak(omhulsel: string, plaats: string): string | null {
    return sleutelIdVan(omhulsel) === this.huidige ? null : this.omhul(this.pakUit(omhulsel, plaats), plaats);
  }
}

/** A fresh key ring of one key, for a first start. */
export function nieuweSleutelring(id: string): string {
  return `${id}:${randomBytes(LENGTE).toString('base64')}`;
}

function omhulsleutel(meester: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', meester, '', 'wissel/omhulsel', LENGTE));
}
