import { Tijdstip } from '../contracts/tijd.ts';
import { antwoordkenmerk, zichtSinds } from './index.ts';

const GEGEVEN = Tijdstip.parse('2027-01-11T09:00:00.000Z');
const GEHOORD = Tijdstip.parse('2027-01-12T09:00:00.000Z');

describe('since when sight is where an entry says', () => {
  it('is the moment of the answer of a receiver, and otherwise the moment of the report', () => {
    const regel = { geldigOp: GEGEVEN, ontvangenOp: GEHOORD };
    expect(zichtSinds({ ...regel, kenmerk: antwoordkenmerk('zaak/4/0') })).toBe(GEGEVEN);
    expect(zichtSinds({ ...regel, kenmerk: 'k-1' })).toBe(GEHOORD);
  });
});
