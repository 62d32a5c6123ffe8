import { Tijdstip } from '../../../contracts/tijd.ts';
import type { Effect } from '../../../engine/effecten.ts';
import { Berichten } from '../lezen/berichten.ts';
import { dag, minuut, PROEFROUTE, Proefzaak } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from '../vastleggen/vastlegging.ts';
import { Uitbak, type Bezorging } from './uitbak.ts';
import type { Bundelbrief, Uitgaand } from './uitgaand.ts';

let proef: Proefdatabase;
let uitbak: Uitbak;
let berichten: Berichten;

beforeAll(async () => {
  proef = await startProefdatabase();
  uitbak = new Uitbak(proef.database, { eersteMs: 1_000, hoogstensMs: 4_000, pogingen: 2 });
  berichten = new Berichten(proef.database);
});
afterAll(() => proef.stop());
beforeEach(() => proef.vraag('delete from uitbak'));

const LOG: Bezorging = { aan: 'intake', over: 'termijn', onderwerp: 'o', tekst: 't', via: 'log', uitkomst: 'bezorgd' };
const later = (op: Tijdstip, ms: number): Tijdstip => Tijdstip.parse(new Date(Date.parse(op) + ms).toISOString());
const kenmerkVan = (zaak: Proefzaak, klok: string, i: number): string => `${zaak.id}/${klok}/v1/herhaling-${String(i)}`;

/** The repeats of one clock, each with its own log entry: what an aanmelding that comes in late makes at once. */
class Herhalingen {
  constructor(
    readonly zaak = new Proefzaak(),
    private readonly klok = 'beslistermijn#1',
    private readonly aan: 'intake' | 'teamleider' = 'intake',
  ) {}

  async plan(van: number, tot: number, anders: object = {}): Promise<string[]> {
    const stappen = Array.from({ length: tot - van }, (_, i) => this.stap(van + i, anders));
    await new Vastlegging(proef.database, () => PROEFROUTE).legVast(this.zaak.stap(...stappen));
    await proef.vraag("delete from uitbak where soort = 'traject'"); // that the zaak began: no subject here
    return stappen.map(({ kenmerk }) => `${kenmerk}/${this.aan}`);
  }

  private stap(i: number, anders: object) {
    const kenmerk = kenmerkVan(this.zaak, this.klok, i);
    const bericht = { ...this.bericht(i), ...anders };
    const effect: Effect = { soort: 'bericht', sleutel: `${kenmerk}/${this.aan}`, aan: this.aan, bericht };
    return { kenmerk, effecten: [effect] };
  }

  private bericht(i: number) {
    return {
      over: 'termijn' as const,
      aanleiding: 'herhaling' as const,
      klok: this.klok,
      termijn: 'beslistermijn',
      stap: `herhaling-${String(i)}`,
      uiterlijk: dag(-30),
      teLaat: true,
    };
  }
}

const sleutelsIn = (stuk: Uitgaand): string[] => [...stuk.gebundeld.map(({ sleutel }) => sleutel), stuk.sleutel];
const brievenVan = ({ gebundeld }: Uitgaand): Bundelbrief[] =>
  gebundeld.map((deel) => ({ ...deel, onderwerp: 'eerder', tekst: deel.sleutel }));
const bezorg = (stuk: Uitgaand, op = minuut(62)) => uitbak.bezorgd(stuk, LOG, op, brievenVan(stuk));
const enige = async (nu: Tijdstip, leaseMs?: number): Promise<Uitgaand> => {
  const [stuk, ...rest] = await uitbak.pakUit(9, nu, leaseMs);
  if (!stuk || rest.length > 0) throw new Error(`${String(rest.length + (stuk ? 1 : 0))} taken, not one`);
  return stuk;
};

describe('messages about one clock', () => {
  it('go out as one, the newest, that knows the others and since when', async () => {
    const sleutels = await new Herhalingen().plan(0, 33);
    const stuk = await enige(minuut(60));
    expect(sleutelsIn(stuk)).toEqual(sleutels);
    expect(stuk.gebundeldSinds).toBe(minuut(1)); // the moment of the first entry
  });

  it('are each in the log of messages once: one that went, and the others with the key of that one', async () => {
    const { zaak, sleutels } = await gepland(5);
    await bezorg(await enige(minuut(60)));
    const { items } = await berichten.lees({ bereik: 'cjg-a', zaakId: zaak.id });
    const [kop, ...rest] = items;
    expect(kop).toMatchObject({ sleutel: sleutels.at(-1), uitkomst: 'bezorgd', gebundeldMet: null, tekst: 't' });
    expect(rest.map(({ sleutel }) => sleutel).reverse()).toEqual(sleutels.slice(0, -1));
    for (const { sleutel, ...rij } of rest)
      expect(rij).toMatchObject({ uitkomst: 'gebundeld', gebundeldMet: sleutels.at(-1), tekst: sleutel, via: 'log' });
    await expect(uitbak.stand(minuut(60))).resolves.toEqual({ wacht: 0, teLaat: 0, opgegeven: 0 });
  });

  it('are each in exactly one message when eight take while more come', async () => {
    const reeksen = Array.from({ length: 5 }, () => new Herhalingen());
    const gepland = (await Promise.all(reeksen.map((reeks) => reeks.plan(0, 20)))).flat();
    const bezorger = async (): Promise<Uitgaand[]> => {
      const gegaan: Uitgaand[] = [];
      for (;;) {
        const stukken = await uitbak.pakUit(2, minuut(60));
        if (stukken.length === 0) return gegaan;
        for (const stuk of stukken) if (await bezorg(stuk, minuut(60))) gegaan.push(stuk);
      }
    };
    const acht = Promise.all(Array.from({ length: 8 }, bezorger));
    const erbij = (await Promise.all(reeksen.map((reeks) => reeks.plan(20, 25)))).flat();
    const gegaan = [...(await acht).flat(), ...(await bezorger())];
    expect(gegaan.flatMap(sleutelsIn).sort()).toEqual([...gepland, ...erbij].sort());
    expect(gegaan.length).toBeLessThanOrEqual(reeksen.length * 2); // one for what was there, one for what came
    const gelogd = await proef.vraag(
      "select count(*)::int as n, count(*) filter (where uitkomst = 'bezorgd')::int as uit from bericht where zaak_id = any($1)",
      [reeksen.map(({ zaak }) => zaak.id)],
    );
    expect(gelogd).toEqual([{ n: 125, uit: gegaan.length }]);
  });

  it.each<[string, object, { klok?: string; aan?: 'teamleider' }]>([
    ['about another clock', {}, { klok: 'beslistermijn#2' }],
    ['to another reader', {}, { aan: 'teamleider' }],
    ['about another date', { uiterlijk: dag(-3) }, {}],
    ['that says that a date changed', { aanleiding: 'gecorrigeerd' }, {}],
  ])('leave out one %s', async (_geval, anders, { klok, aan }) => {
    const { zaak } = await gepland(3);
    await new Herhalingen(zaak, klok, aan).plan(3, 5, anders);
    const stukken = await uitbak.pakUit(9, minuut(60));
    expect(stukken.map(({ gebundeld }) => gebundeld.length)).toEqual([2, 1]);
  });

  it('leave out other zaken, and messages of other kinds', async () => {
    const { zaak } = await gepland(2);
    await gepland(2);
    const route = (n: number): Effect => ({
      ...{ soort: 'bericht', sleutel: `${zaak.id}/route/${String(n)}`, aan: 'intake' },
      bericht: { over: 'route', sjabloon: 's' },
    });
    await new Vastlegging(proef.database, () => PROEFROUTE).legVast(zaak.stap({ effecten: [route(1), route(2)] }));
    const stukken = await uitbak.pakUit(9, minuut(60));
    expect(stukken.map(({ gebundeld }) => gebundeld.length).sort()).toEqual([0, 0, 1, 1]);
  });

  it('wait together after a failure, take in what came since, and are given up together', async () => {
    const reeks = new Herhalingen();
    const eerste = await reeks.plan(0, 3);
    const nu = minuut(60);
    await uitbak.mislukt(await enige(nu), 'SMTP.451', nu);
    await expect(uitbak.pakUit(9, later(nu, 999))).resolves.toEqual([]);
    const erbij = await reeks.plan(3, 4);
    const dan = later(nu, 1_000);
    const stuk = await enige(dan);
    expect(sleutelsIn(stuk)).toEqual([...eerste, ...erbij]);
    await uitbak.mislukt(stuk, 'SMTP.451', dan);
    const laatst = later(dan, 1_000);
    await uitbak.mislukt(await enige(laatst), 'SMTP.550', laatst);
    await expect(uitbak.stand(later(laatst, 1e9))).resolves.toEqual({ wacht: 0, teLaat: 0, opgegeven: 4 });
  });

  it('go to another worker whole when a lease runs out, and what the first one did late changes nothing', async () => {
    const { sleutels } = await gepland(4);
    const traag = await enige(minuut(60), 1_000);
    const nieuw = await enige(minuut(61));
    expect(sleutelsIn(nieuw)).toEqual(sleutels);
    expect(await Promise.all([bezorg(traag), bezorg(nieuw)])).toEqual(expect.arrayContaining([true, false]));
    await expect(proef.vraag('select count(*)::int as n from bericht where sleutel = any($1)', [sleutels])).resolves.toEqual([{ n: 4 }]); // prettier-ignore
  });

  it('that joined a message after it was written go out later, not lost with it', async () => {
    const reeks = new Herhalingen();
    const oud = await reeks.plan(0, 2);
    const traag = await enige(minuut(60), 1_000);
    await expect(uitbak.bezorgd(traag, LOG, minuut(61))).resolves.toBe(true); // it wrote of none
    expect((await enige(minuut(62))).sleutel).toBe(oud[0]);
  });
});

async function gepland(aantal: number): Promise<{ zaak: Proefzaak; sleutels: string[] }> {
  const reeks = new Herhalingen();
  return { zaak: reeks.zaak, sleutels: await reeks.plan(0, aantal) };
}
