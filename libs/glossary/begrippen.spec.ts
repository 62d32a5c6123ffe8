import { BEGRIPPEN, BEGRIPSVORMEN, type Begrip } from './begrippen.ts';
import { GEWONE_WOORDEN, TECHNISCHE_WOORDEN } from './woorden.ts';

const begrippen = Object.entries<Begrip>(BEGRIPPEN);

describe('the glossary', () => {
  it.each(begrippen)('%s has an English meaning and a source', (begrip, { betekenis, bron }) => {
    expect(begrip).toMatch(/^[a-z]+$/);
    expect(betekenis).toMatch(/\w{3}/);
    expect(bron).toMatch(/\d|practice|protocol|verordening|termijnenwet|Wissel|ZGW/);
  });

  it('names each form once', () => {
    const vormen = begrippen.flatMap(([begrip, { vormen: anders }]) => [begrip, ...(anders ?? [])]);
    expect(vormen.filter((vorm, i) => vormen.indexOf(vorm) !== i)).toEqual([]);
  });

  it('calls no term an ordinary word', () => {
    for (const gewoon of [GEWONE_WOORDEN, TECHNISCHE_WOORDEN])
      expect([...gewoon].filter((woord) => BEGRIPSVORMEN.has(woord))).toEqual([]);
  });
});
