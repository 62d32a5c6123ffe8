import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Worker } from '@temporalio/worker';

import { makeApp } from '../../apps/api/app.ts';
import { Uitgever, type Testnaam } from '../../libs/service/auth/index.ts';
import { readBundle } from '../../libs/service/temporal/index.ts';
import type { Servers } from '../support/servers.ts';
import { uniqueTaskQueue, useTemporal, type TemporalForTests } from '../support/temporal.ts';
import { alsDienst, DATACONVERTER, SLEUTELRING, Zaakwereld } from '../workflow/zaakwereld.ts';
import { BUNDEL } from '../workflow/zaken.ts';

/** An answer of the API. */
export interface Antwoord {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a request carries besides its address. */
export interface Vraag {
  readonly als?: Testnaam;
  readonly method?: string;
  readonly body?: unknown;
  readonly kop?: Readonly<Record<string, string>>;
}

/** The real API on a real database and a real Temporal, with a real worker, asked over HTTP. */
export class Apiwereld {
  readonly #app: NestFastifyApplication;
  readonly #worker: Worker;
  readonly #klaar: Promise<void>;

  private constructor(
    app: NestFastifyApplication,
    worker: Worker,
    readonly zaken: Zaakwereld,
    readonly folder: string,
  ) {
    this.#app = app;
    this.#worker = worker;
    this.#klaar = worker.run();
  }

  static async start(temporal: TemporalForTests, address: string, databaseUrl: string): Promise<Apiwereld> {
    const folder = await mkdtemp(join(tmpdir(), 'wissel-api-'));
    const taakrij = uniqueTaskQueue();
    const zaken = new Zaakwereld(temporal.client, taakrij, databaseUrl);
    const { vastlegging } = zaken;
    const worker = await Worker.create({
      connection: temporal.nativeConnection,
      taskQueue: taakrij,
      workflowBundle: await readBundle(BUNDEL),
      dataConverter: DATACONVERTER,
      activities: {
        legVast: vastlegging.legVast.bind(vastlegging),
        zoekBewijs: vastlegging.zoekBewijs.bind(vastlegging),
      },
    });
    const app = await makeApp(
      {
        nodeEnv: 'test',
        databaseUrl: alsDienst(databaseUrl),
        sleutels: SLEUTELRING,
        temporal: { address, namespace: 'default' },
        oidc: {},
        folder,
        taakrij,
      },
      false,
    );
    await app.listen(0, '127.0.0.1');
    return new Apiwereld(app, worker, zaken, folder);
  }

  async vraag(pad: string, { als, method = 'GET', body, kop = {} }: Vraag = {}): Promise<Antwoord> {
    const token = als === undefined ? {} : { authorization: `Bearer ${await this.#token(als)}` };
    const inhoud = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(`${await this.#app.getUrl()}${pad}`, {
      method,
      headers: { ...token, ...inhoud, ...kop },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const tekst = await response.text();
    const gelezen = tekst === '' ? {} : (JSON.parse(tekst) as Record<string, unknown>);
    return { status: response.status, headers: response.headers, body: gelezen };
  }

  async stop(): Promise<void> {
    await this.#app.close();
    this.#worker.shutdown();
    await this.#klaar;
    await this.zaken.sluit();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #token(naam: Testnaam): Promise<string> {
    const { lokaal } = this.#app.get(Uitgever);
    if (!lokaal) throw new Error('no local issuer');
    return lokaal.token(naam);
  }
}

/** One API for a describe block. */
export function useApi(temporal: Servers['temporal'], databaseUrl: () => string): () => Apiwereld {
  let wereld: Apiwereld | undefined;
  afterAll(() => wereld?.stop(), 60_000); // before the connections that it uses are closed: hooks run in this order
  const verbonden = useTemporal(temporal, { dataConverter: DATACONVERTER });
  beforeAll(async () => {
    wereld = await Apiwereld.start(verbonden(), temporal.address, databaseUrl());
  }, 60_000);
  return () => {
    if (!wereld) throw new Error('ask for this inside a test');
    return wereld;
  };
}
