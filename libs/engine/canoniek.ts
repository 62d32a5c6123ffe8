import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Canonical JSON: keys in code-unit order, nothing undefined, no white space. The same value gives the same text on every
 * machine, so that its hash can be compared years later.
 * @throws when the value holds what JSON cannot carry (function, NaN, bigint): a bug, never input.
 */
export function canoniek(waarde: unknown): string {
  if (typeof waarde === 'string') return JSON.stringify(waarde);
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (typeof waarde === 'object' && waarde !== null) return canoniekObject(waarde);
  return canoniekScalar(waarde);
}

/** SHA-256 over the canonical JSON of a value, as 64 hex digits. */
export function afdrukVan(waarde: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canoniek(waarde))));
}

function canoniekObject(waarde: object): string {
  const velden = waarde as Readonly<Record<string, unknown>>;
  let tekst = '';
  for (const naam of Object.keys(velden).sort()) {
    if (velden[naam] === undefined) continue;
    tekst += `${tekst && ','}${JSON.stringify(naam)}:${canoniek(velden[naam])}`;
  }
  return `{${tekst}}`;
}

function canoniekScalar(waarde: unknown): string {
  if (typeof waarde === 'number' && !Number.isFinite(waarde)) throw new TypeError('number is not finite');
  const tekst = JSON.stringify(waarde) as string | undefined; // undefined for a function or symbol, which its type does not say
  if (tekst === undefined) throw new TypeError(`cannot be written as JSON: ${typeof waarde}`);
  return tekst;
}
