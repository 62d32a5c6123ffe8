import { randomBytes } from 'node:crypto';

/** A key by its id. */
export interface Key {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** Unit: bytes. */
const KEY_LENGTH = 32;
const ENTRY = /^([\w-]{1,32}):([A-Za-z0-9+/]+={0,2})$/;

/** Reads `id:base64,id:base64,...`; the first key encrypts, all decrypt. Undefined when it is not that. */
export function parseKeyRing(text: string): readonly [Key, ...Key[]] | undefined {
  const keys = text.split(',').map((entry) => parseKey(entry.trim()));
  const known = keys.filter((key) => key !== undefined);
  const [first, ...rest] = known;
  if (first === undefined || known.length !== keys.length) return undefined;
  return new Set(known.map(({ id }) => id)).size === known.length ? [first, ...rest] : undefined;
}

/** Whether the text is a key ring. */
export function isKeyRing(text: string): boolean {
  return parseKeyRing(text) !== undefined;
}

/** A key ring of one new key. */
export function newKeyRing(id: string): string {
  return `${id}:${randomBytes(KEY_LENGTH).toString('base64')}`;
}

function parseKey(entry: string): Key | undefined {
  const [, id, text] = ENTRY.exec(entry) ?? [];
  if (id === undefined || text === undefined) return undefined;
  const bytes = new Uint8Array(Buffer.from(text, 'base64'));
  return bytes.length === KEY_LENGTH ? { id, bytes } : undefined;
}
