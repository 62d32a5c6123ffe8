import fc from 'fast-check';
import { NEDERLANDSE_KALENDER, datum } from '../../libs/kalender/index.ts';
import { KALENDERBELEID, berekenEinde, berekenMoment } from '../../libs/termijnen/index.ts';
import { om } from '../../libs/termijnen/testing.ts';
import { walkToEinde } from './orakel.ts';
import type { Orakelvraag } from './orakel.ts';
import { dagIn, opschortingenRond } from './willekeur.ts';

const EENHEDEN = [
  ['dagen', 120],
  ['werkdagen', 100],
  ['weken', 16],
  ['maanden', 6],
  ['jaren', 2],
] as const;

const vragen: fc.Arbitrary<Orakelvraag> = fc
  .record({ start: dagIn('2000-01-10', '2094-01-01'), eenheid: fc.constantFrom(...EENHEDEN) })
  .chain(({ start, eenheid: [eenheid, grootste] }) =>
    fc.record({
      start: fc.constant(start),
      aantal: fc.integer({ min: 1, max: grootste }),
      eenheid: fc.constant(eenheid),
      atw: fc.boolean(),
      beleid: fc.constantFrom(...KALENDERBELEID),
      opschortingen: opschortingenRond(start, 4),
    }),
  );

/** Short terms near Easter, Christmas and the equated days: where articles 1 and 2 do their work. */
const lastig: fc.Arbitrary<Orakelvraag> = fc
  .record({ jaar: fc.integer({ min: 2022, max: 2030 }), stuk: fc.constantFrom(['03-15', '06-15'], ['12-15', '12-31']) })
  .chain(({ jaar, stuk: [van = '', tot = ''] }) =>
    fc.record({
      start: dagIn(`${String(jaar)}-${van}`, `${String(jaar)}-${tot}`),
      aantal: fc.integer({ min: 1, max: 9 }),
      eenheid: fc.constantFrom('dagen', 'werkdagen', 'weken'),
      atw: fc.constant(true),
      beleid: fc.constantFrom(...KALENDERBELEID),
      opschortingen: fc.constant([]),
    }),
  );

function snel({ start, aantal, eenheid, atw, beleid, opschortingen }: Orakelvraag): string {
  const periodes = opschortingen.map(({ van, tot }) => ({ van: datum(van), tot: datum(tot) }));
  return berekenEinde(
    { start: datum(start), duur: { aantal, eenheid }, atw, beleid, opschortingen: periodes },
    NEDERLANDSE_KALENDER,
  ).laatsteDag;
}

describe('het snelle tellen naast een trage tweede mening', () => {
  it('komt op dezelfde dag uit', () => {
    fc.assert(
      fc.property(vragen, (vraag) => {
        expect(snel(vraag)).toBe(walkToEinde(vraag));
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('ook rond Pasen, Kerst en de gelijkgestelde dagen', () => {
    fc.assert(
      fc.property(lastig, (vraag) => {
        expect(snel(vraag)).toBe(walkToEinde(vraag));
      }),
      { numRuns: 400 },
    );
  });

  it('en elke dag van 2023 tot en met 2028, een week, drie dagen en vijf werkdagen', () => {
    for (let dag = datum('2023-01-01'), i = 0; i < 6 * 365; i++) {
      for (const [aantal, eenheid] of [
        [1, 'weken'],
        [3, 'dagen'],
        [5, 'werkdagen'],
      ] as const) {
        const vraag: Orakelvraag = { start: dag, aantal, eenheid, atw: true, beleid: 'ATW', opschortingen: [] };
        expect([dag, eenheid, snel(vraag)]).toEqual([dag, eenheid, walkToEinde(vraag)]);
      }
      dag = datum(new Date(Date.parse(dag) + 86_400_000).toISOString().slice(0, 10));
    }
  }, 60_000);

  it('telt uren als een wandeling van uur tot uur', () => {
    const uren = fc.integer({ min: 0, max: 90 });
    const periodes = fc.array(fc.record({ van: uren, duur: uren }), { maxLength: 3 });
    fc.assert(
      fc.property(dagIn('2024-01-01', '2027-12-31'), fc.integer({ min: 1, max: 72 }), periodes, (dag, aantal, stil) => {
        let uur = 0;
        for (let gelopen = 0; gelopen < aantal; uur++) {
          const tel = uur;
          if (!stil.some(({ van, duur }) => van <= tel && tel < van + duur)) gelopen++;
        }
        const opschortingen = stil.map(({ van, duur }) => ({ van: om(dag, van), tot: om(dag, van + duur) }));
        const { laatsteMoment } = berekenMoment(
          { start: om(dag, 0), uren: aantal, opschortingen },
          NEDERLANDSE_KALENDER,
        );
        expect(laatsteMoment).toBe(om(dag, uur));
      }),
      { numRuns: 500 },
    );
  });
});
