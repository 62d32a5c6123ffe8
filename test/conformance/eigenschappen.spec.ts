import fc from 'fast-check';
import {
  NEDERLANDSE_KALENDER,
  addDays,
  addWerkdagen,
  amsterdamDatum,
  datum,
  daysBetween,
  isVrijeDag,
  toMillis,
  toTijdstip,
} from '../../libs/kalender/index.ts';
import type { Datum, Tijdstip } from '../../libs/contracts/tijd.ts';
import {
  BESLISTERMIJN,
  BESLISTERMIJN_BEZWAAR,
  EERSTE_CONTACT,
  berekenEinde,
  berekenKlok,
  berekenVerstrijken,
} from '../../libs/termijnen/index.ts';
import type { DagEenheid, Dagtermijn, KlokFeit, KlokStand } from '../../libs/termijnen/index.ts';
import { om } from '../../libs/termijnen/testing.ts';
import { dagIn, opschortingenRond } from './willekeur.ts';
import type { Periode } from './willekeur.ts';

const kalender = NEDERLANDSE_KALENDER;
const GRENZEN: Readonly<Record<DagEenheid, number>> = { dagen: 90, werkdagen: 90, weken: 12, maanden: 3, jaren: 3 };

const termijnen: fc.Arbitrary<Dagtermijn & { readonly opschortingen: readonly Periode[] }> = fc
  .record({
    start: dagIn('2000-01-10', '2090-01-01'),
    eenheid: fc.constantFrom<DagEenheid>('dagen', 'werkdagen', 'weken', 'maanden'),
  })
  .chain(({ start, eenheid }) =>
    fc.record({
      start: fc.constant(start),
      duur: fc.integer({ min: 1, max: GRENZEN[eenheid] }).map((aantal) => ({ aantal, eenheid })),
      atw: fc.boolean(),
      beleid: fc.constantFrom('ATW', 'LID1'),
      opschortingen: opschortingenRond(start, 5),
    }),
  );

function laatsteDag(termijn: Dagtermijn): Datum {
  return berekenEinde(termijn, kalender).laatsteDag;
}

/** The days that the periods cover together, as periods of one day each. */
function losseDagen(periodes: readonly Periode[]): Periode[] {
  const dagen = periodes.flatMap(({ van, tot }) =>
    Array.from({ length: daysBetween(van, tot) }, (_, i) => addDays(van, i)),
  );
  return [...new Set(dagen)].map((van) => ({ van, tot: addDays(van, 1) }));
}

describe('properties of counting', () => {
  it('never ends on a free day where art. 1 applies', () => {
    fc.assert(fc.property(termijnen, (termijn) => !isVrijeDag(laatsteDag({ ...termijn, atw: true }), kalender)));
  });

  it('never comes nearer by the Atw, and by less than two weeks', () => {
    fc.assert(
      fc.property(termijnen, (termijn) => {
        const verschil = daysBetween(laatsteDag({ ...termijn, atw: false }), laatsteDag({ ...termijn, atw: true }));
        expect(verschil).toBeGreaterThanOrEqual(0);
        expect(verschil).toBeLessThan(14);
      }),
    );
  });

  it('never comes nearer by one more suspension', () => {
    fc.assert(
      fc.property(termijnen, ({ opschortingen, ...termijn }) => {
        const einden = opschortingen.map((_, i) =>
          laatsteDag({ ...termijn, opschortingen: opschortingen.slice(0, i) }),
        );
        expect([...einden].sort()).toEqual(einden);
      }),
    );
  });

  it('counts suspensions as their union, in any order and however split', () => {
    fc.assert(
      fc.property(termijnen, ({ opschortingen, ...termijn }) => {
        const einde = laatsteDag({ ...termijn, opschortingen });
        expect(laatsteDag({ ...termijn, opschortingen: opschortingen.toReversed() })).toBe(einde);
        expect(laatsteDag({ ...termijn, opschortingen: [...opschortingen, ...opschortingen] })).toBe(einde);
        expect(laatsteDag({ ...termijn, opschortingen: losseDagen(opschortingen) })).toBe(einde);
      }),
    );
  });

  it('is never extended when counted back', () => {
    fc.assert(
      fc.property(termijnen, ({ opschortingen: _geen, ...termijn }) => {
        const terug = { ...termijn, richting: 'terug' } as const;
        expect(laatsteDag({ ...terug, atw: true })).toBe(laatsteDag({ ...terug, atw: false }));
        expect(laatsteDag(terug) < termijn.start).toBe(true);
      }),
    );
  });

  it('comes back to where it began when days, weeks or werkdagen are counted there and back', () => {
    fc.assert(
      fc.property(termijnen, ({ start, duur, beleid }) => {
        fc.pre(duur.eenheid !== 'maanden');
        const begin = addWerkdagen(start, 1, beleid, kalender); // a werkdag, so that werkdagen come back too
        const heen = laatsteDag({ start: begin, duur, atw: false, beleid });
        expect(laatsteDag({ start: heen, duur, atw: false, beleid, richting: 'terug' })).toBe(begin);
      }),
    );
  });
});

// --- the clock and its facts

const START = datum('2026-02-02');
const GRONDEN = ['aanvulling', 'overmacht', 'instemming', 'onbekendeGrond'] as const;
const basis = fc.record({
  volgnummer: fc.integer({ min: 2, max: 30 }),
  dag: fc.integer({ min: 0, max: 120 }),
  uur: fc.integer({ min: 0, max: 23 }),
  later: fc.integer({ min: 0, max: 40 }),
  ingetrokkenNa: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 5 }),
});

function plaats(op: { dag: number; uur: number; later: number; volgnummer: number; ingetrokkenNa: number | null }) {
  const dag = addDays(START, op.dag);
  const bekend = addDays(dag, op.later);
  const feit = { volgnummer: op.volgnummer, op: om(dag, op.uur), bekendOp: om(bekend, op.uur) };
  return op.ingetrokkenNa === null ? feit : { ...feit, ingetrokkenOp: om(addDays(bekend, op.ingetrokkenNa), op.uur) };
}

const feit: fc.Arbitrary<KlokFeit> = fc.oneof(
  fc
    .tuple(basis, fc.constantFrom(...GRONDEN))
    .map(([b, grond]): KlokFeit => ({ soort: 'opgeschort', grond, ...plaats(b) })),
  fc.tuple(basis, fc.constantFrom(...GRONDEN), fc.integer({ min: 0, max: 40 })).map(([b, grond, dagen]): KlokFeit => ({
    soort: 'opgeschort',
    grond,
    tot: addDays(START, b.dag + dagen),
    ...plaats(b),
  })),
  basis.map((b): KlokFeit => ({ soort: 'hervat', ...plaats(b) })),
  fc
    .tuple(basis, fc.constantFrom(...GRONDEN))
    .map(([b, grond]): KlokFeit => ({ soort: 'hervat', grond, ...plaats(b) })),
  fc.tuple(basis, fc.integer({ min: 1, max: 5 })).map(([b, aantal]): KlokFeit => ({
    soort: 'verlengd',
    grond: 'kennisgeving',
    duur: { aantal, eenheid: 'weken' },
    ...plaats(b),
  })),
  basis.map((b): KlokFeit => ({ soort: 'gestopt', ...plaats(b) })),
);
const begin: KlokFeit = { soort: 'gestart', volgnummer: 1, op: om(START), bekendOp: om(START) };
const grootboeken = fc.array(feit, { maxLength: 7 }).map((feiten): KlokFeit[] => [begin, ...feiten]);
const momenten = fc.integer({ min: 0, max: 200 * 24 }).map((uren) => om(START, uren));
const definities = fc.constantFrom(BESLISTERMIJN, EERSTE_CONTACT, BESLISTERMIJN_BEZWAAR);

function zonderBekendheid(stand: KlokStand): unknown {
  return stand.overschrijding === undefined ? stand : { ...stand, overschrijding: stand.overschrijding.sinds };
}

describe('properties of a clock', () => {
  it('does not depend on the order in which facts are given', () => {
    const gevallen = grootboeken.chain((feiten) =>
      fc.tuple(fc.constant(feiten), fc.shuffledSubarray(feiten, { minLength: feiten.length })),
    );
    fc.assert(
      fc.property(gevallen, momenten, definities, ([feiten, geschud], peil, definitie) => {
        expect(berekenKlok(definitie, geschud, kalender, peil)).toEqual(berekenKlok(definitie, feiten, kalender, peil));
        expect(berekenKlok(definitie, geschud, kalender, peil, { bekendOp: peil })).toEqual(
          berekenKlok(definitie, feiten, kalender, peil, { bekendOp: peil }),
        );
      }),
    );
  });

  it('comes to the same by late knowledge as by timely knowledge, once all is known', () => {
    fc.assert(
      fc.property(grootboeken, momenten, definities, (feiten, peil, definitie) => {
        const opTijd = feiten.map((f) => ({ ...f, bekendOp: f.op }));
        expect(zonderBekendheid(berekenKlok(definitie, opTijd, kalender, peil))).toEqual(
          zonderBekendheid(berekenKlok(definitie, feiten, kalender, peil)),
        );
      }),
    );
  });

  it('leaves out withdrawn facts as if they had never been there', () => {
    fc.assert(
      fc.property(grootboeken, momenten, definities, (feiten, peil, definitie) => {
        const over = feiten.filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined);
        expect(zonderBekendheid(berekenKlok(definitie, feiten, kalender, peil))).toEqual(
          zonderBekendheid(berekenKlok(definitie, over, kalender, peil)),
        );
      }),
    );
  });

  it('sees, with the knowledge of an instant, only what had been reported by then', () => {
    fc.assert(
      fc.property(grootboeken, momenten, definities, (feiten, peil, definitie) => {
        const gezien = feiten
          .filter(({ bekendOp }) => bekendOp <= peil)
          .map(({ ingetrokkenOp, ...f }): KlokFeit =>
            ingetrokkenOp === undefined || ingetrokkenOp > peil ? f : { ...f, ingetrokkenOp },
          );
        const toen = berekenKlok(definitie, feiten, kalender, peil, { bekendOp: peil });
        expect(zonderBekendheid(toen)).toEqual(zonderBekendheid(berekenKlok(definitie, gezien, kalender, peil)));
      }),
    );
  });

  it('tells of a breach the first instant at which it could be known', () => {
    fc.assert(
      fc.property(grootboeken, momenten, (feiten, peil) => {
        const { overschrijding } = berekenKlok(BESLISTERMIJN, feiten, kalender, peil, { bekendOp: peil });
        fc.pre(overschrijding !== undefined);
        const zoalsBekend = (op: Tijdstip): KlokStand =>
          berekenKlok(BESLISTERMIJN, feiten, kalender, op, { bekendOp: op });
        const net = toTijdstip(toMillis(overschrijding.bekendOp) - 1);
        expect(overschrijding.bekendOp >= overschrijding.sinds && overschrijding.bekendOp <= peil).toBe(true);
        expect(zoalsBekend(overschrijding.bekendOp).overschrijding).toBeDefined();
        if (net >= overschrijding.sinds) expect(zoalsBekend(net).overschrijding).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('lapses at the start of the day after its last day, which is never free where the Atw applies', () => {
    fc.assert(
      fc.property(grootboeken, momenten, (feiten, peil) => {
        const stand = berekenKlok(EERSTE_CONTACT, feiten, kalender, peil);
        if (stand.laatsteDag === undefined) return;
        expect(amsterdamDatum(stand.verstrijktOp)).toBe(addDays(stand.laatsteDag, 1));
        expect(toTijdstip(berekenVerstrijken(EERSTE_CONTACT, feiten, kalender, peil) ?? 0)).toBe(stand.verstrijktOp);
        expect(isVrijeDag(stand.laatsteDag, kalender)).toBe(false);
      }),
    );
  });

  it('is broken exactly when it was not stopped before it lapsed', () => {
    fc.assert(
      fc.property(grootboeken, momenten, (feiten, peil) => {
        const stand = berekenKlok(BESLISTERMIJN, feiten, kalender, peil);
        if (stand.status === 'vervallen') return;
        const gezienTot = stand.gestoptOp ?? peil;
        expect(stand.overschrijding?.sinds).toBe(gezienTot >= stand.verstrijktOp ? stand.verstrijktOp : undefined);
        if (stand.status === 'overschreden') expect(stand.resterend).toBeLessThan(0);
        if (stand.status === 'loopt' || stand.status === 'nadert') expect(stand.resterend).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is plain JSON', () => {
    fc.assert(
      fc.property(grootboeken, momenten, (feiten, peil) => {
        const stand = berekenKlok(BESLISTERMIJN, feiten, kalender, peil);
        expect(JSON.parse(JSON.stringify(stand))).toStrictEqual(stand);
      }),
    );
  });
});
