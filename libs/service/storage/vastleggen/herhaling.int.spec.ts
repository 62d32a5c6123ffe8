import type { LegVastOpdracht, LegVastUitkomst } from '../../../../workflows/port.ts';
import { Database } from '../database.ts';
import { DatabaseAfwezig } from '../fout.ts';
import { Logboek } from '../lezen/logboek.ts';
import { PROEFROUTE, Proefzaak } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from './vastlegging.ts';

const STAPPEN = 60;
let proef: Proefdatabase;

beforeAll(async () => {
  proef = await startProefdatabase();
});
afterAll(() => proef.stop());

/** Repeats one write until the database says what became of it, as the local activity does. */
async function totAntwoord(vastlegging: Vastlegging, opdracht: LegVastOpdracht): Promise<[LegVastUitkomst, number]> {
  for (let mislukt = 0; ; mislukt += 1) {
    try {
      return [await vastlegging.legVast(opdracht), mislukt];
    } catch (fout) {
      if (!(fout instanceof DatabaseAfwezig)) throw fout;
    }
  }
}

async function breekSteeds(stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await proef.vraag("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gebroken'");
  }
}

it('writes everything once, however often connections break in the middle', async () => {
  const database = new Database({ ...proef.config, applicatie: 'gebroken' });
  const vastlegging = new Vastlegging(database, () => PROEFROUTE);
  const zaak = new Proefzaak();
  const klaar = new AbortController();
  const breker = breekSteeds(klaar.signal);
  let gebroken = 0;
  for (let n = 0; n < STAPPEN; n += 1) {
    const effect = {
      soort: 'bericht',
      sleutel: `${zaak.id}/${String(n)}`,
      aan: 'intake',
      bericht: { over: 'route', sjabloon: 's' },
    } as const;
    const opdracht = zaak.stap({ kenmerk: `k-${String(n)}`, effecten: [effect] });
    const [uitkomst, keren] = await totAntwoord(vastlegging, opdracht);
    expect(uitkomst).toEqual({ soort: 'vastgelegd', volgnummer: n + 1, hoofd: opdracht.toestand.hoofd });
    gebroken += keren;
  }
  klaar.abort();
  await breker;
  await database.sluit();
  expect(gebroken).toBeGreaterThan(0);
  const regels = await new Logboek(proef.database).alles(zaak.id);
  expect(regels.map(({ volgnummer }) => volgnummer)).toEqual(Array.from({ length: STAPPEN }, (_, i) => i + 1));
  expect(
    await proef.vraag(
      "select count(*)::int as n, count(distinct sleutel)::int as d from uitbak where soort = 'bericht'",
    ),
  ).toEqual([{ n: STAPPEN, d: STAPPEN }]);
});
