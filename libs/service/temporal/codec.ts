import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';

import type { Payload, PayloadCodec } from '@temporalio/common';

import type { Key } from '../config/index.ts';

const ENCODING = 'binary/wissel-aes-256-gcm';
const IV_LENGTH = 12;
const TAG_LENGTH = 16;

interface PayloadKey {
  readonly id: string;
  readonly key: KeyObject;
}

const utf8 = new TextEncoder();
const text = new TextDecoder();

/**
 * Encrypts every payload before it leaves for Temporal: AES-256-GCM, under a key derived from the first key of the ring. A
 * payload carries the id of its key, so that older histories stay readable after a new key was put in front.
 */
export class EncryptionCodec implements PayloadCodec {
  readonly #current: PayloadKey;
  readonly #keys: ReadonlyMap<string, KeyObject>;

  constructor(ring: readonly [Key, ...Key[]]) {
    const [current, ...older] = ring.map(forPayloads);
    if (!current) throw new Error('key ring is empty');
    this.#current = current;
    this.#keys = new Map([current, ...older].map(({ id, key }) => [id, key]));
  }

  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.#encrypt(payload)));
  }

  decode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => (isEncrypted(payload) ? this.#decrypt(payload) : payload)));
  }

  #encrypt({ metadata, data }: Payload): Payload {
    const iv = randomBytes(IV_LENGTH);
    const cipher = createCipheriv('aes-256-gcm', this.#current.key, iv);
    // A payload of nothing leaves the workflow sandbox with a plain empty array for data: hence the copy.
    const sealed = Buffer.concat([
      iv,
      cipher.update(pack(metadata ?? {}, new Uint8Array(data ?? []))),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return { metadata: { encoding: utf8.encode(ENCODING), sleutel: utf8.encode(this.#current.id) }, data: sealed };
  }

  /** Throws when the key is not in the ring, or the payload was tampered with: the workflow task waits for a fix. */
  #decrypt({ metadata, data }: Payload): Payload {
    const key = this.#keys.get(text.decode(metadata?.['sleutel'] ?? new Uint8Array()));
    if (!key || !data) throw new Error('payload is encrypted with a key that is not in the ring');
    const tagAt = data.length - TAG_LENGTH;
    const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, IV_LENGTH));
    decipher.setAuthTag(data.subarray(tagAt));
    return unpack(Buffer.concat([decipher.update(data.subarray(IV_LENGTH, tagAt)), decipher.final()]));
  }
}

function isEncrypted({ metadata }: Payload): boolean {
  return metadata?.['encoding'] !== undefined && text.decode(metadata['encoding']) === ENCODING;
}

/** One purpose, one key: what encrypts histories cannot read the room of personal data. As a key object: three times as fast. */
function forPayloads({ id, bytes }: Key): PayloadKey {
  const derived = hkdfSync('sha256', bytes, new Uint8Array(), 'wissel/temporal-payload', 32);
  return { id, key: createSecretKey(new Uint8Array(derived)) };
}

/** Length of the metadata (4 bytes, big endian), metadata as JSON of base64 values, data. */
function pack(metadata: Readonly<Record<string, Uint8Array>>, data: Uint8Array): Uint8Array {
  const entries = Object.entries(metadata).map(([name, value]) => [name, Buffer.from(value).toString('base64')]);
  const head = utf8.encode(JSON.stringify(Object.fromEntries(entries)));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, data]);
}

function unpack(packed: Buffer): Payload {
  const end = 4 + packed.readUInt32BE();
  const head = JSON.parse(packed.toString('utf8', 4, end)) as Record<string, string>;
  const metadata = Object.fromEntries(
    Object.entries(head).map(([name, value]) => [name, new Uint8Array(Buffer.from(value, 'base64'))]),
  );
  return { metadata, data: new Uint8Array(packed.subarray(end)) };
}
