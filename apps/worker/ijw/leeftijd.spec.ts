import { datum } from '../../../libs/kalender/index.ts';
import { leeftijdOp } from './leeftijd.ts';

describe('Jeugdwet art. 7.3.4 en 1.1: de leeftijd op een dag', () => {
  it.each([
    { geval: 'de dag voor de twaalfde verjaardag', op: '2026-02-13', leeftijd: 'onder12', nog: 3 },
    { geval: 'de twaalfde verjaardag', op: '2026-02-14', leeftijd: 'van12tot16', nog: 2 },
    { geval: 'de zestiende verjaardag', op: '2030-02-14', leeftijd: 'vanaf16', nog: 1 },
    { geval: 'de achttiende verjaardag', op: '2032-02-14', leeftijd: 'vanaf18', nog: 0 },
  ])('$geval', ({ op, leeftijd, nog }) => {
    const { leeftijd: gevonden, ...verjaardagen } = leeftijdOp(datum('2014-02-14'), datum(op));
    expect([gevonden, Object.keys(verjaardagen).length]).toEqual([leeftijd, nog]);
  });

  it('gives who was born on 29 February a whole year on 1 March, where there is no 29 February', () => {
    expect(leeftijdOp(datum('2020-02-29'), datum('2026-01-01'))).toEqual({
      leeftijd: 'onder12',
      wordt12Op: '2032-02-29',
      wordt16Op: '2036-02-29',
      wordt18Op: '2038-03-01',
    });
  });
});
