import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import {
  Antwoorden,
  Database,
  DatabaseAfwezig,
  Geheimen,
  Personen,
  StorageModule,
  Taken,
  Teksten,
  Toegangslog,
  Uitbak,
  Vastlegging,
  Werkvoorraad,
  Zaken,
} from './index.ts';
import { minuut, PROEFROUTE, Proefzaak } from './steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from './steun/proefdatabase.ts';

let proef: Proefdatabase;

beforeAll(async () => {
  Logger.overrideLogger(false);
  proef = await startProefdatabase();
});
afterAll(() => proef.stop());

async function start(extra: object = {}) {
  const module = StorageModule.forRoot({ config: { ...proef.config, ...extra }, routeVan: () => PROEFROUTE });
  return NestFactory.createApplicationContext(module);
}

describe('the storage module', () => {
  it('gives each service by its class, and closes its connections', async () => {
    const app = await start({ applicatie: 'module-proef' });
    for (const Soort of [Zaken, Taken, Uitbak, Teksten, Personen, Geheimen, Toegangslog, Werkvoorraad])
      expect(app.get(Soort)).toBeInstanceOf(Soort);
    await expect(app.get(Vastlegging).legVast(new Proefzaak().stap({}))).resolves.toMatchObject({
      soort: 'vastgelegd',
    });
    await expect(app.get(Database).gereed()).resolves.toBe(true);
    const open = () => proef.vraag("select 1 from pg_stat_activity where application_name = 'module-proef'");
    expect(await open()).not.toHaveLength(0);
    await app.close();
    while ((await open()).length > 0); // the server notices a moment after; a connection that stays fails by the limit of the test
    await expect(app.get(Zaken).vind(new Proefzaak().id, 'x')).rejects.toBeInstanceOf(DatabaseAfwezig);
  });

  it.each([{ url: 'http://x' }, { sleutelring: 'geen ring' }, { lezen: { max: 0, wachttijdMs: 10 } }, { onbekend: 1 }])(
    'refuses a bad setting: %j',
    async (extra) => {
      await expect(start(extra)).rejects.toThrow();
    },
  );

  it('keeps the first answer to a key', async () => {
    const antwoorden = new Antwoorden(proef.database);
    const nieuw = (status: number) => ({
      client: 'c',
      kenmerk: 'k',
      verzoekHash: `h${String(status)}`,
      status,
      inhoud: { id: status },
    });
    const gegeven = await Promise.all([201, 202, 203].map((status) => antwoorden.bewaar(nieuw(status), minuut(1))));
    expect(new Set(gegeven.map(({ status }) => status)).size).toBe(1);
    await expect(antwoorden.zoek('c', 'k')).resolves.toMatchObject({ status: gegeven[0]?.status });
    await expect(antwoorden.zoek('d', 'k')).resolves.toBeNull();
  });
});

describe('a database that is away', () => {
  it('is one kind of error for every service, without address or password', async () => {
    const app = await start({ url: 'postgresql://wissel_app:zeer-stil@127.0.0.1:1/postgres' });
    const zaak = new Proefzaak();
    const pogingen = [
      app.get(Zaken).vind(zaak.id, 'x'),
      app.get(Vastlegging).legVast(zaak.stap({})),
      app.get(Teksten).verzegel(zaak.id, 'x', 'k/0'),
      app.get(Uitbak).pakUit(1, minuut(1)),
      app.get(Geheimen).verzoekHash({}),
    ];
    for (const poging of pogingen) {
      const fout: unknown = await poging.catch((een: unknown) => een);
      expect(fout).toBeInstanceOf(DatabaseAfwezig);
      expect(JSON.stringify(fout, Object.getOwnPropertyNames(fout))).not.toContain('zeer-stil');
    }
    await expect(app.get(Database).gereed()).resolves.toBe(false);
    await app.close();
  });

  it('is noticed in time when a statement hangs, and the connection is usable after', async () => {
    const database = new Database({ ...proef.config, schrijven: { max: 1, wachttijdMs: 100 } });
    await expect(database.roep('slaap', 'select pg_sleep(5)', [])).rejects.toMatchObject({
      name: 'DatabaseAfwezig',
      reden: '57014',
    });
    await expect(database.roep('een', 'select 1', [])).resolves.toBe(1);
    await database.sluit();
  });

  it('is over when it is back: a broken connection is replaced', async () => {
    const database = new Database({ ...proef.config, applicatie: 'breekbaar' });
    await database.roep('een', 'select 1', []);
    await proef.vraag("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'breekbaar'");
    const uitkomsten = await Promise.allSettled([
      database.roep('een', 'select 1', []),
      database.roep('een', 'select 1', []),
    ]);
    for (const uitkomst of uitkomsten)
      if (uitkomst.status === 'rejected') expect(uitkomst.reason).toBeInstanceOf(DatabaseAfwezig);
    await expect(database.roep('een', 'select 1', [])).resolves.toBe(1);
    await database.sluit();
  });
});
