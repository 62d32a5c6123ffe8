import { createHash } from 'node:crypto';

/** Namespace of all ids that Wissel derives. Never changes: a repeated start must find the first one. */
const NAMESPACE = Buffer.from('3b0c7a8e5f1d4c6a9e2b7d4f8a1c5e90', 'hex');
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // Crockford: no letters that are read for digits

/** UUIDv5: the same name gives the same id. Source: RFC 9562. */
export function uuidOf(...name: readonly string[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(JSON.stringify(name)).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A reference that people can read out: `Z-7KQ2-M4XD`. Says nothing, and need not be unique. */
export function referenceOf(zaakId: string): string {
  const letters = [...createHash('sha256').update(zaakId).digest().subarray(0, 8)].map((byte) =>
    ALPHABET.charAt(byte % 32),
  );
  return `Z-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
