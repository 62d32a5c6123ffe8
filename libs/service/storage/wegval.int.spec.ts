import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'drizzle-orm';

import type { LegVastOpdracht, LegVastUitkomst } from '../../../workflows/port.ts';
import { startPostgres, type PostgresServer } from '../infra/index.ts';
import { StorageConfig } from './config.ts';
import { Database } from './database.ts';
import { DatabaseAfwezig } from './fout.ts';
import { Logboek } from './lezen/logboek.ts';
import { migreer } from './migreer.ts';
import { nieuweSleutelring } from './sleutels/ring.ts';
import { PROEFROUTE, Proefzaak } from './steun/proefzaak.ts';
import { Vastlegging } from './vastleggen/vastlegging.ts';
import { Wijzigingen, type Wijziging } from './werk/wijzigingen.ts';

const WACHTWOORD = 'alleen-voor-proeven';
const ZAKEN = 20;
const STAPPEN = 15;
const GENOEG_TIJD = 60_000;
const LUISTERAARS = "select count(*)::int from pg_stat_activity where query like 'listen %'";

describe('a PostgreSQL that is killed', () => {
  let folder: string;
  let server: PostgresServer;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wissel-wegval-'));
    server = await startPostgres({ folder, port: 0 });
    await migreer({ url: server.url, appWachtwoord: WACHTWOORD });
    const url = new URL(server.url);
    url.username = 'wissel_app';
    url.password = WACHTWOORD;
    const sleutelring = nieuweSleutelring('k1');
    database = new Database(StorageConfig.parse({ url: url.href, sleutelring, applicatie: 'wegval' }));
  }, GENOEG_TIJD);
  afterAll(async () => {
    await database.sluit();
    await server.stop();
    await rm(folder, { recursive: true });
  });

  async function dood(): Promise<void> {
    process.kill(server.pid, 'SIGKILL');
    await server.exited;
  }

  /** On the same port, as `wissel start` does: the addresses that processes hold stay good. */
  async function herstel(): Promise<void> {
    server = await startPostgres({ folder, port: server.port });
  }

  it(
    'ends a transaction halfway as absent, and leaves the process alive',
    async () => {
      const halverwege = database.transactie(async (tx) => {
        await tx.execute(sql`select 1`);
        await dood();
        await tx.execute(sql`select 1`);
      });
      await expect(halverwege).rejects.toBeInstanceOf(DatabaseAfwezig);
      await herstel();
      await expect(database.roep('een', 'select 1', [])).resolves.toBe(1);
    },
    GENOEG_TIJD,
  );

  it(
    'holds every write that was under way once, when it is tried until it is stored',
    async () => {
      const vastlegging = new Vastlegging(database, () => PROEFROUTE);
      const zaken = Array.from({ length: ZAKEN }, () => new Proefzaak());
      const halverwege = Promise.withResolvers<undefined>();
      const hersteld = halverwege.promise.then(dood).then(herstel);
      let gedaan = 0;
      let afgebroken = 0;
      const legVast = (opdracht: LegVastOpdracht): Promise<LegVastUitkomst> =>
        vastlegging.legVast(opdracht).catch(async (fout: unknown) => {
          expect(fout).toBeInstanceOf(DatabaseAfwezig);
          afgebroken += 1;
          await hersteld;
          return vastlegging.legVast(opdracht);
        });
      const schrijvers = zaken.map(async (zaak) => {
        for (let nummer = 1; nummer <= STAPPEN; nummer += 1) {
          expect(await legVast(zaak.stap({}))).toMatchObject({ soort: 'vastgelegd', volgnummer: nummer });
          if ((gedaan += 1) === (ZAKEN * STAPPEN) / 2) halverwege.resolve(undefined);
        }
      });
      await Promise.all([hersteld, ...schrijvers]);
      expect(afgebroken).toBeGreaterThan(0);
      const logboek = new Logboek(database);
      for (const zaak of zaken) expect(await logboek.alles(zaak.id)).toHaveLength(STAPPEN);
    },
    GENOEG_TIJD,
  );

  it(
    'is listened to again afterwards, over one connection, and everyone hears that something may have been missed',
    async () => {
      const wijzigingen = new Wijzigingen(database);
      const gehoord: (Wijziging | null)[] = [];
      let wek = Promise.withResolvers<undefined>();
      const luister = () =>
        wijzigingen.luister((wijziging) => {
          gehoord.push(wijziging);
          wek.resolve(undefined);
        });
      const [, eindig] = await Promise.all([luister(), luister()]);
      eindig();
      await dood();
      await herstel();
      await wek.promise;
      expect(gehoord).toEqual([null]);
      expect(await database.roep('luisteraars', LUISTERAARS, [])).toBe(1);
      wek = Promise.withResolvers();
      const zaak = new Proefzaak();
      await new Vastlegging(database, () => PROEFROUTE).legVast(zaak.stap({}));
      await wek.promise;
      expect(gehoord).toEqual([null, { zaakId: zaak.id, volgnummer: 1 }]);
      await wijzigingen.onApplicationShutdown();
    },
    GENOEG_TIJD,
  );
});
