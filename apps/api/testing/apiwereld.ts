import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import pg from 'pg';
import { z } from 'zod';

import { Uitgever, type Testnaam } from '../../../libs/service/auth/index.ts';
import { newKeyRing } from '../../../libs/service/config/index.ts';
import { Database, migreer, Vastlegging } from '../../../libs/service/storage/index.ts';
import { encryptingConverter, readBundle } from '../../../libs/service/temporal/index.ts';
import { makeApp } from '../app.ts';
import { Routeregister } from '../routes/routeregister.ts';
import type { ApiInstellingen } from '../instellingen.ts';

const BUNDEL = fileURLToPath(new URL('../../../dist/workflow-bundle.js', import.meta.url));
const WACHTWOORD = 'alleen-voor-proeven';

// A worker tells of every start and stop; a test's output is about tests.
try {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
} catch {
  // installed by an earlier file in the same process
}

const Inhoud = z.record(z.string(), z.unknown());

/** An answer, read to its end. */
export interface Antwoord {
  readonly status: number;
  readonly headers: Headers;
  readonly tekst: string;
  /** The body as JSON; fails the test when it is not. */
  json(): Record<string, unknown>;
  /** The same, as a schema says it should be: fails the test when it is not. */
  json<T>(schema: z.ZodType<T>): T;
}

/** A request: a body is sent as JSON, or as it stands when it is text. */
export interface Vraag {
  readonly als?: Testnaam | null;
  readonly body?: unknown;
  readonly kenmerk?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where the servers of a test are. */
export interface Plekken {
  readonly eigenaarUrl: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
}

/** Fills an empty database. */
export async function migreerProef(url: string): Promise<void> {
  await migreer({ url, appWachtwoord: WACHTWOORD });
}

/** A whole API that listens, with real storage and a real Temporal; and a worker when a test asks for one. */
export class Apiwereld {
  private readonly tokens = new Map<Testnaam, string>();
  private worker: { readonly stop: () => Promise<void> } | undefined;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly instellingen: ApiInstellingen,
    private readonly plekken: Plekken,
  ) {}

  static async open(plekken: Plekken, anders: Partial<ApiInstellingen> = {}): Promise<Apiwereld> {
    const app = new URL(plekken.eigenaarUrl);
    app.username = 'wissel_app';
    app.password = WACHTWOORD;
    const instellingen: ApiInstellingen = {
      nodeEnv: 'test',
      databaseUrl: app.href,
      sleutels: newKeyRing('proef'),
      temporal: plekken.temporal,
      oidc: {},
      folder: await mkdtemp(join(tmpdir(), 'wissel-api-')),
      taakrij: `api-${randomUUID()}`,
      ...anders,
    };
    const nest = await makeApp(instellingen, false);
    await nest.listen(0, '127.0.0.1');
    return new Apiwereld(nest, await nest.getUrl(), instellingen, plekken);
  }

  /** What a worker writes with. */
  get vastlegging(): Vastlegging {
    const routes = this.app.get(Routeregister);
    return new Vastlegging(this.app.get(Database), (id) => routes.pinned(id));
  }

  /** Runs the workflows of this API until it is closed. */
  async startWorker(): Promise<void> {
    const { taakrij = '', sleutels } = this.instellingen;
    const { address, namespace } = this.plekken.temporal;
    const connection = await NativeConnection.connect({ address });
    const { vastlegging } = this;
    const worker = await Worker.create({
      connection,
      namespace,
      taskQueue: taakrij,
      workflowBundle: await readBundle(BUNDEL),
      dataConverter: encryptingConverter(sleutels),
      activities: {
        legVast: vastlegging.legVast.bind(vastlegging),
        zoekBewijs: vastlegging.zoekBewijs.bind(vastlegging),
      },
    });
    const running = worker.run();
    const stop = async (): Promise<void> => {
      worker.shutdown();
      await running;
      await connection.close();
    };
    this.worker = { stop };
  }

  async sluit(): Promise<void> {
    await this.worker?.stop();
    await this.app.close();
    await rm(this.instellingen.folder, { recursive: true });
  }

  get(pad: string, vraag: Vraag = {}): Promise<Antwoord> {
    return this.vraag('GET', pad, vraag);
  }

  /** A write, with a fresh key unless one is given. */
  post(pad: string, body: unknown, vraag: Omit<Vraag, 'body'> = {}): Promise<Antwoord> {
    return this.vraag('POST', pad, { kenmerk: randomUUID(), ...vraag, body });
  }

  async vraag(
    methode: string,
    pad: string,
    { als = 'demo', body, kenmerk, headers = {} }: Vraag = {},
  ): Promise<Antwoord> {
    const antwoord = await fetch(`${this.url}${pad}`, {
      method: methode,
      headers: {
        ...(als !== null && { authorization: `Bearer ${await this.token(als)}` }),
        ...(kenmerk !== undefined && { 'idempotency-key': kenmerk }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const tekst = await antwoord.text();
    const json = <T>(schema?: z.ZodType<T>): T | Record<string, unknown> => (schema ?? Inhoud).parse(JSON.parse(tekst));
    return { status: antwoord.status, headers: antwoord.headers, tekst, json: json };
  }

  async token(naam: Testnaam): Promise<string> {
    const bekend = this.tokens.get(naam);
    if (bekend !== undefined) return bekend;
    const nieuw = await this.app.get(Uitgever).lokaal?.token(naam);
    if (nieuw === undefined) throw new Error('this API has no local issuer');
    this.tokens.set(naam, nieuw);
    return nieuw;
  }

  /** Asks the database something, as its owner. */
  async rijen(sql: string, waarden: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: this.plekken.eigenaarUrl });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql, [...waarden])).rows;
    } finally {
      await client.end();
    }
  }
}
