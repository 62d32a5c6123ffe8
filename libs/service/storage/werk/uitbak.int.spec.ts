import { Tijdstip } from '../../../contracts/tijd.ts';
import { Berichten } from '../lezen/berichten.ts';
import { minuut, PROEFROUTE, Proefzaak } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from '../vastleggen/vastlegging.ts';
import { Uitbak, type Bezorging } from './uitbak.ts';

let proef: Proefdatabase;
let uitbak: Uitbak;
let berichten: Berichten;

beforeAll(async () => {
  proef = await startProefdatabase();
  uitbak = new Uitbak(proef.database, { eersteMs: 1_000, hoogstensMs: 4_000, pogingen: 4 });
  berichten = new Berichten(proef.database);
});
afterAll(() => proef.stop());
beforeEach(() => proef.vraag('delete from uitbak'));

const later = (op: Tijdstip, ms: number): Tijdstip => Tijdstip.parse(new Date(Date.parse(op) + ms).toISOString());
const bezorging: Bezorging = {
  aan: 'intake',
  over: 'route',
  onderwerp: 'Nieuw',
  tekst: 'Er is iets nieuws.',
  via: 'log',
  uitkomst: 'bezorgd',
};

async function plan(aantal: number): Promise<Proefzaak> {
  const zaak = new Proefzaak();
  const effecten = Array.from({ length: aantal }, (_, i) => ({
    soort: 'bericht' as const,
    sleutel: `${zaak.id}/${String(i)}`,
    aan: 'intake' as const,
    bericht: { over: 'route' as const, sjabloon: 's' },
  }));
  await new Vastlegging(proef.database, () => PROEFROUTE).legVast(zaak.stap({ effecten }));
  await proef.vraag("delete from uitbak where soort = 'traject'"); // that the zaak began: no subject here
  return zaak;
}

describe('the outbox', () => {
  it('gives each thing to one of eight who take at once', async () => {
    await plan(40);
    const genomen = await Promise.all(Array.from({ length: 8 }, () => uitbak.pakUit(7, minuut(2))));
    const sleutels = genomen.flat().map(({ sleutel }) => sleutel);
    expect(sleutels).toHaveLength(40);
    expect(new Set(sleutels).size).toBe(40);
    await expect(uitbak.pakUit(7, minuut(2))).resolves.toEqual([]);
  });

  it('says all that is needed to deliver', async () => {
    const zaak = await plan(1);
    await expect(uitbak.pakUit(1, minuut(2))).resolves.toMatchObject([
      {
        sleutel: `${zaak.id}/0`,
        soort: 'bericht',
        inhoud: { aan: 'intake', bericht: { over: 'route', sjabloon: 's' } },
        nietVoor: minuut(1),
        poging: 1,
        zaakId: zaak.id,
        ...zaak.dossier,
        route: 'proef-v1',
        staten: ['proef-v1.open'],
      },
    ]);
  });

  it('gives nothing before its moment', async () => {
    await plan(1);
    await expect(uitbak.pakUit(1, minuut(0))).resolves.toEqual([]);
  });

  it('logs a message once, also when two delivered it after a lease ran out', async () => {
    const zaak = await plan(1);
    const [eerste] = await uitbak.pakUit(1, minuut(2), 1_000);
    const [tweede] = await uitbak.pakUit(1, minuut(3), 1_000);
    if (!eerste || !tweede) throw new Error('nothing taken');
    const uitkomsten = await Promise.all([eerste, tweede].map((een) => uitbak.bezorgd(een, bezorging, minuut(4))));
    expect(uitkomsten.sort()).toEqual([false, true]);
    const { items } = await berichten.lees({ bereik: 'cjg-a', zaakId: zaak.id });
    expect(items).toMatchObject([{ sleutel: `${zaak.id}/0`, ...bezorging, reden: null, op: minuut(4) }]);
    await expect(uitbak.pakUit(9, minuut(60))).resolves.toEqual([]);
  });

  it('waits longer after each failure, and gives up after the last', async () => {
    await plan(1);
    let nu = minuut(2);
    for (const wacht of [1_000, 2_000, 4_000]) {
      const [ding] = await uitbak.pakUit(1, nu);
      if (!ding) throw new Error('nothing taken');
      await uitbak.mislukt(ding, 'SMTP.451', nu);
      await expect(uitbak.pakUit(1, later(nu, wacht - 1))).resolves.toEqual([]);
      nu = later(nu, wacht);
    }
    const [laatste] = await uitbak.pakUit(1, nu);
    if (!laatste) throw new Error('nothing taken');
    await uitbak.mislukt(laatste, 'SMTP.550', nu);
    await expect(uitbak.pakUit(1, later(nu, 1e9))).resolves.toEqual([]);
    await expect(uitbak.stand(nu)).resolves.toEqual({ wacht: 0, teLaat: 0, opgegeven: 1 });
  });

  it('never gives up by itself what another part of Wissel must hear', async () => {
    await plan(1);
    await proef.vraag("update uitbak set soort = 'antwoord'");
    let nu = minuut(2);
    for (let poging = 1; poging <= 10; poging += 1) {
      const [ding] = await uitbak.pakUit(1, nu);
      if (!ding) throw new Error('nothing taken');
      expect(ding.poging).toBe(poging);
      await uitbak.mislukt(ding, 'TEMPORAL.AFWEZIG', nu);
      nu = later(nu, 4_000);
    }
    await expect(uitbak.stand(nu)).resolves.toEqual({ wacht: 1, teLaat: 1, opgegeven: 0 });
  });

  it('leaves what was refused for good to be seen, and hands it out no more', async () => {
    await plan(1);
    const [ding] = await uitbak.pakUit(1, minuut(2));
    if (!ding) throw new Error('nothing taken');
    await uitbak.geefOp(ding, 'ZAAK.BEEINDIGD', minuut(2));
    await expect(uitbak.pakUit(1, minuut(60))).resolves.toEqual([]);
    await expect(uitbak.stand(minuut(60))).resolves.toEqual({ wacht: 0, teLaat: 0, opgegeven: 1 });
    await expect(proef.vraag('select laatste_fout as fout from uitbak')).resolves.toEqual([{ fout: 'ZAAK.BEEINDIGD' }]);
  });

  it('does not let a failure that comes late undo a newer attempt', async () => {
    await plan(1);
    const [traag] = await uitbak.pakUit(1, minuut(2), 1_000);
    const [nieuw] = await uitbak.pakUit(1, minuut(3));
    if (!traag || !nieuw) throw new Error('nothing taken');
    await uitbak.mislukt(traag, 'TE_LAAT', minuut(3));
    await expect(uitbak.pakUit(1, later(minuut(3), 5_000))).resolves.toEqual([]);
    await expect(uitbak.afgehandeld(nieuw.sleutel, minuut(4))).resolves.toBe(true);
    await expect(uitbak.afgehandeld(nieuw.sleutel, minuut(4))).resolves.toBe(false);
  });
});
