import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { newKeyRing } from '../../libs/service/config/index.ts';
import {
  findTemporalProgram,
  freePort,
  ProcessTree,
  ServerUnavailable,
  startChild,
  startPostgres,
  startTemporal,
  type Part,
} from '../../libs/service/infra/index.ts';
import { APP_ROL, migreer } from '../../libs/service/storage/index.ts';

const WACHTWOORD = 'alleen-voor-chaos';
const NAMESPACE = 'default';
/** What a process of Wissel says when it can work. */
const GEREED = { worker: /\[WorkerProcess\] werkt$/, api: /\[ApiProcess\] antwoordt$/ };

/** A running part that can be killed. */
interface Levend extends Part {
  readonly pid: number;
}

/**
 * Wissel as `wissel start` runs it: PostgreSQL, Temporal, workers and API as processes of a tree that starts again what ends,
 * on ports and data that stay. Only the pauses before a restart are short: who is killed each second should not rest for thirty.
 */
export class Chaoswereld {
  readonly #boom: ProcessTree;
  readonly #log: WriteStream;
  readonly #levend = new Map<string, Levend>();
  readonly #gereed = new Map<string, number>();
  readonly #aandacht = new EventTarget();
  readonly #sleutels = newKeyRing('chaos');
  readonly #omgevallen: string[] = [];
  readonly #gedood = new Set<number>();

  private constructor(
    readonly map: string,
    readonly poorten: { readonly temporal: number; readonly postgres: number; readonly api: number },
  ) {
    this.#log = createWriteStream(join(map, 'chaos.log'));
    this.#boom = new ProcessTree({
      say: (regel) => {
        this.noteer('boom', regel);
      },
      firstWaitMs: 50,
      longestWaitMs: 500,
    });
  }

  /** Starts everything. Refuses with `ServerUnavailable` where Temporal cannot be had. */
  static async open(werkers: number, zeg: (regel: string) => void): Promise<Chaoswereld> {
    const map = await mkdtemp(join(tmpdir(), 'wissel-chaos-'));
    const poorten = { temporal: await freePort(), postgres: await freePort(), api: await freePort() };
    const wereld = new Chaoswereld(map, poorten);
    try {
      await wereld.#start(werkers, zeg);
      return wereld;
    } catch (fout) {
      await wereld.sluit();
      throw fout;
    }
  }

  get api(): string {
    return `http://127.0.0.1:${String(this.poorten.api)}`;
  }

  get temporal(): { readonly address: string; readonly namespace: string; readonly sleutels: string } {
    return { address: this.#temporalAdres, namespace: NAMESPACE, sleutels: this.#sleutels };
  }

  /** The database, as the service reaches it. */
  get database(): { readonly url: string; readonly sleutelring: string } {
    const url = `postgresql://${APP_ROL}:${WACHTWOORD}@127.0.0.1:${String(this.poorten.postgres)}/postgres`;
    return { url, sleutelring: this.#sleutels };
  }

  /** Parts that ended without being killed from here, in order. */
  get omgevallen(): readonly string[] {
    return this.#omgevallen;
  }

  /** Kills so many workers at the same moment, as soon as so many are at work. */
  async doodWerkers(aantal: number): Promise<void> {
    const namen = await this.#wachtOpWerkers(aantal);
    for (const naam of namen) this.#dood(naam, 'SIGKILL');
  }

  /** Lets Temporal end, in good order or not; the tree starts it again on its file and its port. */
  async herstartTemporal(hard: boolean): Promise<void> {
    await this.#totLevend('temporal');
    this.#dood('temporal', hard ? 'SIGKILL' : 'SIGTERM');
  }

  /** Kills PostgreSQL; the tree starts it again. */
  async doodPostgres(): Promise<void> {
    await this.#totLevend('postgres');
    this.#dood('postgres', 'SIGKILL');
  }

  /** Resolves when every part runs and can work. */
  async heel(werkers: number): Promise<void> {
    await Promise.all(['temporal', 'postgres'].map((naam) => this.#totLevend(naam)));
    await this.#wachtOpWerkers(werkers);
  }

  noteer(naam: string, regel: string): void {
    this.#log.write(`${new Date().toISOString()} [${naam}] ${regel}\n`);
  }

  /** Stops everything, and leaves the folder with its log when it is asked to. */
  async sluit(bewaar = false): Promise<void> {
    await this.#boom.stop();
    this.#log.end();
    await once(this.#log, 'close');
    if (!bewaar) await rm(this.map, { recursive: true, force: true });
  }

  get #temporalAdres(): string {
    return `127.0.0.1:${String(this.poorten.temporal)}`;
  }

  async #start(werkers: number, zeg: (regel: string) => void): Promise<void> {
    const gevonden = await findTemporalProgram(zeg);
    if (!gevonden.ok) throw new ServerUnavailable(gevonden.reason);
    // For whoever looks into a run that went wrong: without it the histories in this folder cannot be read.
    await writeFile(join(this.map, 'sleutels'), this.#sleutels, { mode: 0o600 });
    const dbFile = join(this.map, 'temporal.sqlite');
    const temporal = { program: gevonden.path, dbFile, port: this.poorten.temporal, namespace: NAMESPACE };
    await this.#houd('temporal', () => startTemporal(temporal));
    let eigenaar = '';
    await this.#houd('postgres', async () => {
      const server = await startPostgres({ folder: join(this.map, 'postgres'), port: this.poorten.postgres });
      eigenaar = server.url;
      return server;
    });
    await migreer({ url: eigenaar, appWachtwoord: WACHTWOORD });
    for (let nummer = 1; nummer <= werkers; nummer += 1) await this.#proces(`worker ${String(nummer)}`, 'worker');
    await this.#proces('api', 'api');
    await this.heel(werkers);
    await this.#totGereed('api');
  }

  async #proces(naam: string, kamer: keyof typeof GEREED): Promise<void> {
    const main = fileURLToPath(new URL(`../../dist/apps/${kamer}/main.js`, import.meta.url));
    const env = {
      ...process.env,
      TEMPORAL_ADDRESS: this.#temporalAdres,
      TEMPORAL_NAMESPACE: NAMESPACE,
      DATABASE_URL: this.database.url,
      WISSEL_SLEUTELS: this.#sleutels,
      WISSEL_DATA: this.map,
      WISSEL_API_PORT: String(this.poorten.api),
      WISSEL_LOGNIVEAU: 'info',
    };
    await this.#houd(naam, async () => {
      const kind = await startChild({
        command: process.execPath,
        args: ['--enable-source-maps', main],
        env,
        graceMs: 20_000,
        onLine: (regel) => {
          this.noteer(naam, regel);
          if (GEREED[kamer].test(regel)) this.#meldGereed(naam, kind.pid);
        },
      });
      return kind;
    });
  }

  /** Keeps a part running, and remembers which process it is now. */
  async #houd(naam: string, start: () => Promise<Levend>): Promise<void> {
    await this.#boom.add(naam, async () => {
      const deel = await start();
      this.#levend.set(naam, deel);
      this.#aandacht.dispatchEvent(new Event('anders'));
      void deel.exited.then(({ code, signal }) => {
        if (this.#levend.get(naam) === deel) this.#levend.delete(naam);
        if (!this.#gedood.delete(deel.pid)) this.#omgevallen.push(`${naam} (${signal ?? String(code)})`);
      });
      return deel;
    });
  }

  #meldGereed(naam: string, pid: number): void {
    this.#gereed.set(naam, pid);
    this.#aandacht.dispatchEvent(new Event('anders'));
  }

  #dood(naam: string, signaal: NodeJS.Signals): void {
    const deel = this.#levend.get(naam);
    if (!deel) throw new Error(`${naam} does not run`);
    this.#levend.delete(naam);
    this.#gedood.add(deel.pid);
    this.noteer('chaos', `${signaal} aan ${naam}`);
    process.kill(deel.pid, signaal);
  }

  /** Names of parts that say of the process they are now that it works. */
  #werkend(begin: string): string[] {
    const werkt = (naam: string): boolean => this.#levend.get(naam)?.pid === this.#gereed.get(naam);
    return [...this.#levend.keys()].filter((naam) => naam.startsWith(begin) && werkt(naam));
  }

  async #wachtOpWerkers(aantal: number): Promise<string[]> {
    while (this.#werkend('worker').length < aantal) await once(this.#aandacht, 'anders');
    return this.#werkend('worker').slice(0, aantal);
  }

  async #totGereed(naam: string): Promise<void> {
    while (!this.#werkend(naam).includes(naam)) await once(this.#aandacht, 'anders');
  }

  async #totLevend(naam: string): Promise<void> {
    while (!this.#levend.has(naam)) await once(this.#aandacht, 'anders');
  }
}
