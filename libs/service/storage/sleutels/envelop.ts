import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITME = 'aes-256-gcm';
const IV = 12;
const MERK = 16;
const VORM = /^w1\.([A-Za-z0-9_-]{1,32})\.([A-Za-z0-9+/]+={0,2})$/;

/** A ciphertext that cannot be read: another key, another place, or changed. Says nothing about its content. */
export class Onleesbaar extends Error {
  override readonly name = 'Onleesbaar';
  readonly code = 'VERSLEUTELING.ONLEESBAAR';

  constructor(readonly sleutelId: string | null) {
    super(`ciphertext cannot be read (key ${sleutelId ?? 'unknown'})`);
  }
}

/**
 * Encrypts (AES-256-GCM) into `w1.<key id>.<base64 of nonce, tag and ciphertext>`. `plaats` is bound in: an envelope that is
 * moved to another row or column does not open there. The nonce is drawn, unless the caller derives one that two different
 * texts under one key never share.
 */
export function versleutel(
  sleutel: Buffer,
  sleutelId: string,
  klaar: Buffer,
  plaats: string,
  iv: Buffer = randomBytes(IV),
): string {
  const cipher = createCipheriv(ALGORITME, sleutel, iv).setAAD(Buffer.from(plaats));
  const inhoud = Buffer.concat([cipher.update(klaar), cipher.final()]);
  return `w1.${sleutelId}.${Buffer.concat([iv, cipher.getAuthTag(), inhoud]).toString('base64')}`;
}

/** Opens an envelope with the key that its id names. Refuses: `Onleesbaar`. */
export function ontsleutel(sleutelVan: (id: string) => Buffer | undefined, envelop: string, plaats: string): Buffer {
  const [, id, inhoud] = VORM.exec(envelop) ?? [];
  const sleutel = id === undefined ? undefined : sleutelVan(id);
  if (id === undefined || inhoud === undefined || !sleutel) throw new Onleesbaar(id ?? null);
  const bytes = Buffer.from(inhoud, 'base64');
  try {
    const decipher = createDecipheriv(ALGORITME, sleutel, bytes.subarray(0, IV), { authTagLength: MERK });
    decipher.setAAD(Buffer.from(plaats)).setAuthTag(bytes.subarray(IV, IV + MERK));
    return Buffer.concat([decipher.update(bytes.subarray(IV + MERK)), decipher.final()]);
  } catch {
    throw new Onleesbaar(id);
  }
}

/** The id of the key that an envelope names, or `null` when it is no envelope. */
export function sleutelIdVan(envelop: string): string | null {
  return VORM.exec(envelop)?.[1] ?? null;
}
