import type { Payload } from '@temporalio/common';

import { parseKeyRing, newKeyRing } from '../config/index.ts';
import { EncryptionCodec } from './codec.ts';

const payload: Payload = { metadata: { encoding: bytes('json/plain') }, data: bytes('{"zaakId":"b7d1"}') };

describe('the codec of payloads', () => {
  it('gives back what it took', async () => {
    const codec = new EncryptionCodec(ring('k1'));
    expect(await codec.decode(await codec.encode([payload]))).toEqual([payload]);
  });

  it('shows nothing of what it took', async () => {
    const [sealed] = await new EncryptionCodec(ring('k1')).encode([payload]);
    expect(Buffer.from(sealed?.data ?? []).toString('latin1')).not.toContain('zaakId');
  });

  it('takes the empty payload of a workflow that answers nothing', async () => {
    const codec = new EncryptionCodec(ring('k1'));
    const nothing = { metadata: { encoding: bytes('binary/null') }, data: [] as unknown as Uint8Array };
    const [back] = await codec.decode(await codec.encode([nothing]));
    expect(back).toEqual({ metadata: { encoding: bytes('binary/null') }, data: new Uint8Array() });
  });

  it('reads what an older key of the ring sealed', async () => {
    const [old] = ring('k1');
    const [fresh] = ring('k2');
    const sealed = await new EncryptionCodec([old]).encode([payload]);
    expect(await new EncryptionCodec([fresh, old]).decode(sealed)).toEqual([payload]);
  });

  it('refuses a key that is not in the ring', () => {
    const elsewhere = new EncryptionCodec(ring('k1'));
    return expect(
      elsewhere.encode([payload]).then((sealed) => new EncryptionCodec(ring('k2')).decode(sealed)),
    ).rejects.toThrow('not in the ring');
  });

  it('refuses a payload that was tampered with', async () => {
    const codec = new EncryptionCodec(ring('k1'));
    const [sealed] = await codec.encode([payload]);
    const data = Uint8Array.from(sealed?.data ?? [], (byte, at) => (at === 20 ? byte ^ 1 : byte));
    await expect(Promise.resolve().then(() => codec.decode([{ ...sealed, data }]))).rejects.toThrow();
  });

  it('leaves a payload alone that was never sealed', async () => {
    expect(await new EncryptionCodec(ring('k1')).decode([payload])).toEqual([payload]);
  });
});

function ring(id: string): NonNullable<ReturnType<typeof parseKeyRing>> {
  const keys = parseKeyRing(newKeyRing(id));
  if (!keys) throw new Error('no key ring');
  return keys;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
