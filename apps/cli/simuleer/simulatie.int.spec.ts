import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Jaarcijfers } from '../../../libs/simulatie/index.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { pagina } from './pagina.ts';
import { samenvatting } from './samenvatting.ts';
import { Afgebroken, simuleer, type Opdracht, type Uitkomst } from './simulatie.ts';

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

const NOOIT = new Promise<void>(() => undefined);

await describeWith(['timeSkipping'], 'a simulated year', () => {
  const { TMPDIR } = process.env;
  let eerste: Uitkomst;
  beforeAll(async () => {
    eerste = await speel();
  }, 240_000);
  afterEach(async () => {
    if (process.env['TMPDIR'] === TMPDIR) return;
    await rm(process.env['TMPDIR'] ?? '', { recursive: true, force: true });
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  });

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

  it('stops when it is asked to, and leaves nothing behind', async () => {
    const map = await eigenTijdelijkeMap();
    let vraagTeStoppen: () => void = () => undefined;
    const stop = new Promise<void>((resolve) => (vraagTeStoppen = resolve));
    const say = (line: string): void => {
      if (line.includes('% van het werk')) vraagTeStoppen();
    };
    await expect(speel({ say, stop })).rejects.toBeInstanceOf(Afgebroken);
    expect(await readdir(map)).toEqual([]);
  }, 240_000);

  it('shows the outcome without anything from elsewhere', () => {
    const html = pagina(eerste);
    expect(html).not.toMatch(/\b(src|href|url)\s*[=(]/);
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(html.match(/<figure>/g)).toHaveLength(html.match(/<summary>Als tabel/g)?.length ?? 0);
    expect(samenvatting(eerste)).toContain('Open op 31 december');
  });
});

function speel(anders: Partial<Opdracht> = {}): Promise<Uitkomst> {
  const gewoon = { naam: 'proef', titel: 'Proefjaar', cijfers: CIJFERS, zaad: 7, say: () => undefined, stop: NOOIT };
  return simuleer({ ...gewoon, ...anders });
}

/** Where this process puts what is temporary from now on; the user of PostgreSQL may pass through. */
async function eigenTijdelijkeMap(): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'wissel-simulatie-'));
  await chmod(map, 0o711);
  process.env['TMPDIR'] = map;
  return map;
}
