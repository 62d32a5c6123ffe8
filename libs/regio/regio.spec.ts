import { ontvangerVan, praktijksoortVan, Regio, VOORBEELDREGIO, werktVoor } from './index.ts';

const org = (id: string, gemeenten: string[], neemtOp: string[]): Regio['organisaties'][number] => ({
  id,
  titel: id,
  gemeenten,
  neemtOp,
});

describe('a region', () => {
  it('says who answers hand-overs to a route from a gemeente', () => {
    const regio = Regio.parse({
      id: 'r',
      titel: 'R',
      organisaties: [org('a', ['GM0001'], ['crisis']), org('b', ['GM0002', 'GM0003'], ['crisis', 'bezwaar'])],
    });
    expect(ontvangerVan(regio, 'crisis', 'GM0001')).toBe('a');
    expect(ontvangerVan(regio, 'crisis', 'GM0003')).toBe('b');
    expect(ontvangerVan(regio, 'bezwaar', 'GM0001')).toBeNull();
    expect(ontvangerVan(regio, 'crisis', 'GM0004')).toBeNull();
  });

  it('says for which gemeenten an organisation works, and what kind of practice an AGB code is', () => {
    const regio = Regio.parse({
      id: 'r',
      titel: 'R',
      organisaties: [org('a', ['GM0001'], [])],
      praktijken: [{ agb: '01010101', soort: 'metPohJeugd' }],
    });
    expect([werktVoor(regio, 'a', 'GM0001'), werktVoor(regio, 'a', 'GM0002'), werktVoor(regio, 'b', 'GM0001')]).toEqual(
      [true, false, false],
    );
    expect([praktijksoortVan(regio, '01010101'), praktijksoortVan(regio, '01010102')]).toEqual(['metPohJeugd', null]);
    expect(praktijksoortVan(VOORBEELDREGIO, '99999999')).toBeNull();
  });

  it('refuses two receivers of one route in one gemeente, and names them', () => {
    const organisaties = [org('a', ['GM0001', 'GM0002'], ['crisis']), org('b', ['GM0002'], ['crisis'])];
    const gelezen = Regio.safeParse({ id: 'r', titel: 'R', organisaties });
    expect(gelezen.error?.issues.map(({ message }) => message)).toEqual(['twee ontvangers voor crisis in GM0002']);
  });

  it('refuses a gemeente that is no code of the CBS', () => {
    const organisaties = [org('a', ['Zwijndrecht'], [])];
    expect(Regio.safeParse({ id: 'r', titel: 'R', organisaties }).success).toBe(false);
  });

  it('comes with an example that keeps its own rules', () => {
    expect(Regio.parse(VOORBEELDREGIO)).toEqual(VOORBEELDREGIO);
  });
});
