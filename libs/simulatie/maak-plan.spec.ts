import { AANNAMES, BRONNEN, instroomPerBron, Jaarcijfers, maakPlan, spreidingVan, tweelingjaar } from './index.ts';

const CIJFERS = Jaarcijfers.parse({
  bron: 'proef',
  gemeente: 'GM0642',
  jaar: 2018,
  beginstand: 40,
  eindstand: 38,
  totaal: 80,
  wachtdagenGemiddeld: 29,
  instroomGenoemd: { medischVerwijzer: 2, veiligThuis: 6, clientZelf: 14, onderwijs: 6 },
  afgeleid: { instroom: 40, instroomZonderGenoemdeBron: 12, uitstroom: 42, uitleg: 'proef' },
});

describe('the plan of a year', () => {
  const plan = maakPlan(CIJFERS, AANNAMES, 1, 2029);

  it('takes over as many as were open, and lets in as many as came, by source', () => {
    const nieuw = new Set(plan.stappen.map(({ gezin }) => gezin).filter(({ aangemeld }) => aangemeld >= plan.van));
    expect([plan.overgenomen, plan.nieuw]).toEqual([40, 40]);
    for (const bron of BRONNEN) {
      expect(Array.from(nieuw).filter((gezin) => gezin.bron === bron)).toHaveLength(instroomPerBron(CIJFERS)[bron]);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    const vorm = (zaad: number): string =>
      JSON.stringify(
        maakPlan(CIJFERS, AANNAMES, zaad, 2029).stappen.map(({ dag, gezin, meldingen }) => [
          dag,
          gezin.zaakId,
          meldingen,
        ]),
      );
    expect(vorm(1)).toBe(vorm(1));
    expect(vorm(2)).not.toBe(vorm(1));
  });

  it('goes on in time, and reports once for each client at one moment', () => {
    const momenten = plan.stappen.map(({ dag, dagdeel }) => dag * 2 + (dagdeel === 'ochtend' ? 0 : 1));
    expect(momenten).toEqual([...momenten].sort((a, b) => a - b));
    expect(new Set(plan.stappen.map(({ gezin }, plek) => `${String(momenten[plek])}/${gezin.zaakId}`)).size).toBe(
      momenten.length,
    );
  });
});

describe('the twin of a year', () => {
  it('has the same weekdays and the same Easter', () => {
    expect(tweelingjaar(2018, 2027)).toBe(2029); // 1 January on a Monday, Easter on 1 April
    expect(tweelingjaar(2018, 2018)).toBe(2018);
  });
});

describe('published figures', () => {
  it('refuses figures that do not add up', () => {
    expect(Jaarcijfers.safeParse({ ...CIJFERS, totaal: 81 }).success).toBe(false);
    expect(Jaarcijfers.safeParse({ ...CIJFERS, eindstand: 39 }).success).toBe(false);
    expect(
      Jaarcijfers.safeParse({ ...CIJFERS, instroomGenoemd: { ...CIJFERS.instroomGenoemd, onderwijs: 7 } }).success,
    ).toBe(false);
  });
});

describe('the spread of a list of days', () => {
  it('gives mean, median, P90 and weeks', () => {
    expect(spreidingVan([10, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({
      aantal: 10,
      gemiddeld: 5.5,
      mediaan: 5,
      p90: 9,
      hoogste: 10,
      perWeek: [6, 4],
    });
  });

  it('gives no numbers for nobody', () => {
    expect(spreidingVan([])).toMatchObject({ aantal: 0, gemiddeld: null, mediaan: null, p90: null, perWeek: [] });
  });
});
