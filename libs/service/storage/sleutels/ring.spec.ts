import { randomBytes } from 'node:crypto';

import { ontsleutel, versleutel } from './envelop.ts';
import { nieuweSleutelring, Sleutelring } from './ring.ts';

const sleutel = randomBytes(32);
const open = (envelop: string, plaats: string): string =>
  ontsleutel((id) => (id === 'a' ? sleutel : undefined), envelop, plaats).toString();

function verander(envelop: string): string {
  const bytes = Buffer.from(envelop.slice(5), 'base64');
  bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30);
  return `w1.a.${bytes.toString('base64')}`;
}

describe('an envelope', () => {
  const envelop = versleutel(sleutel, 'a', Buffer.from('geheim'), 'hier');

  it('opens in its place, and is another one each time', () => {
    expect(open(envelop, 'hier')).toBe('geheim');
    expect(versleutel(sleutel, 'a', Buffer.from('geheim'), 'hier')).not.toBe(envelop);
  });

  it.each([
    { geval: 'in another place', envelop, plaats: 'daar' },
    { geval: 'under another key', envelop: versleutel(randomBytes(32), 'a', Buffer.from('x'), 'hier'), plaats: 'hier' },
    { geval: 'with an unknown key id', envelop: versleutel(sleutel, 'b', Buffer.from('x'), 'hier'), plaats: 'hier' },
    { geval: 'when cut short', envelop: envelop.slice(0, 20), plaats: 'hier' },
    { geval: 'when it is none', envelop: 'geheim', plaats: 'hier' },
    { geval: 'when a bit changed', envelop: verander(envelop), plaats: 'hier' },
  ])('does not open $geval', ({ envelop: ander, plaats }) => {
    expect(() => open(ander, plaats)).toThrow('ciphertext cannot be read');
  });
});

describe('a key ring', () => {
  it('unwraps with old keys, wraps with the first, and rewraps what is old', () => {
    const [oud, nieuw] = [nieuweSleutelring('oud'), nieuweSleutelring('nieuw')];
    const { omhulsel, sleutel: data } = Sleutelring.lees(oud).nieuw('p');
    const ring = Sleutelring.lees(`${nieuw}, ${oud}`);
    const vers = ring.herverpak(omhulsel, 'p') ?? '';
    expect(ring.pakUit(omhulsel, 'p')).toEqual(data);
    expect(Sleutelring.lees(nieuw).pakUit(vers, 'p')).toEqual(data);
    expect(ring.herverpak(vers, 'p')).toBeNull();
    expect(() => Sleutelring.lees(nieuw).pakUit(omhulsel, 'p')).toThrow('key oud');
  });

  it.each([
    '',
    'a',
    'a:kort',
    `a:${Buffer.alloc(16).toString('base64')}`,
    `${nieuweSleutelring('a')},${nieuweSleutelring('a')}`,
  ])('refuses a ring that is not one, without quoting it', (tekst) => {
    const lees = (): unknown => Sleutelring.lees(tekst);
    expect(lees).toThrow(/^key/);
    expect(lees).not.toThrow(/kort|AAAA/);
  });
});
