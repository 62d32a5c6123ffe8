import type { DataConverter } from '@temporalio/common';

import { parseKeyRing } from '../config/index.ts';
import { EncryptionCodec } from './codec.ts';

/** What clients and workers of Temporal must both use: every payload is encrypted with the first key of the ring. */
export function encryptingConverter(sleutelring: string): DataConverter {
  const ring = parseKeyRing(sleutelring);
  if (!ring) throw new Error('key ring cannot be read'); // the environment was validated before
  return { payloadCodecs: [new EncryptionCodec(ring)] };
}
