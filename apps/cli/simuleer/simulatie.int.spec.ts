import { Jaarcijfers } from '../../../libs/simulatie/index.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { pagina } from './pagina.ts';
import { samenvatting } from './samenvatting.ts';
import { simuleer, type Uitkomst } from './simulatie.ts';

/** A year of a very small gemeente. */
const CIJFERS = Jaarcijfers.parse({
  bron: 'proef',
  gemeente: 'GM0642',
  jaar: 2018,
  beginstand: 12,
  eindstand: 12,
  totaal: 28,
  wachtdagenGemiddeld: 29,
  instroomGenoemd: { medischVerwijzer: 1, veiligThuis: 3, clientZelf: 5, onderwijs: 2 },
  afgeleid: { instroom: 16, instroomZonderGenoemdeBron: 5, uitstroom: 16, uitleg: 'proef' },
});

await describeWith(['timeSkipping'], 'a simulated year', () => {
  let eerste: Uitkomst;
  beforeAll(async () => {
    eerste = await speel();
  }, 240_000);

  it('counts what was put in', () => {
    const { meting } = eerste;
    expect(meting.beginstand).toBe(12);
    expect(meting.instroom).toEqual({
      medischVerwijzer: 1,
      veiligThuis: 3,
      clientZelf: 5,
      onderwijs: 2,
      zonderBron: 5,
      totaal: 16,
    });
  });

  it('adds up, over the year and over the months', () => {
    const { beginstand, eindstand, instroom, uitstroom, maanden } = eerste.meting;
    expect(eindstand).toBe(beginstand + instroom.totaal - uitstroom);
    expect(maanden).toHaveLength(12);
    expect(maanden.reduce((som, maand) => som + maand.instroom, 0)).toBe(instroom.totaal);
    expect(maanden.reduce((som, maand) => som + maand.uitstroom, 0)).toBe(uitstroom);
    expect(maanden.at(-1)?.openAanEind).toBe(eindstand);
  });

  it('lets the clocks of the workflows fire', () => {
    expect(eerste.meting.gebeurtenissen.termijnen).toBeGreaterThan(20);
    expect(
      eerste.meting.termijnen.some(({ termijn, overschreden }) => termijn === 'bezwaartermijn' && overschreden > 0),
    ).toBe(true);
  });

  it('comes out the same for the same seed, byte for byte', async () => {
    expect(JSON.stringify(await speel())).toBe(JSON.stringify(eerste));
  }, 240_000);

  it('shows the outcome without anything from elsewhere', () => {
    const html = pagina(eerste);
    expect(html).not.toMatch(/\b(src|href|url)\s*[=(]/);
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(samenvatting(eerste)).toContain('Open op 31 december');
  });
});

function speel(): Promise<Uitkomst> {
  return simuleer({ naam: 'proef', titel: 'Proefjaar', cijfers: CIJFERS, zaad: 7, say: () => undefined });
}
