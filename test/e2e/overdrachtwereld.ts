import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { z } from 'zod';

import { makeApp } from '../../apps/api/app.ts';
import { Bezorger } from '../../apps/worker/bezorger.ts';
import { TrajectActiviteitenOpDatabase } from '../../apps/worker/traject-activiteiten.ts';
import { WorkerModule } from '../../apps/worker/worker.module.ts';
import { Uitgever, type Testnaam } from '../../libs/service/auth/index.ts';
import { readEnvironment } from '../../libs/service/config/index.ts';
import { Vastlegging } from '../../libs/service/storage/index.ts';
import { readBundle } from '../../libs/service/temporal/index.ts';
import type { Servers } from '../support/servers.ts';
import { alsDienst, DATACONVERTER, SLEUTELRING } from '../workflow/zaakwereld.ts';
import { BUNDEL } from '../workflow/zaken.ts';

/** Accepted and not stored yet; nobody there, for now. */
const NOG_NIET = new Set([202, 503]);

/** An answer, with its body as a schema says it is. */
export interface Antwoord {
  readonly status: number;
  readonly tekst: string;
  readonly etag: string | null;
  json<T>(schema: z.ZodType<T>): T;
}

/** The real API, and the real parts of a worker: with its outbox, in the example region. A test says when which of them runs. */
export class Overdrachtwereld {
  readonly taakrij = `overdracht-${randomUUID()}`;
  readonly #temporal: Servers['temporal'];
  readonly #databaseUrl: string;
  #api: NestFastifyApplication | undefined;
  #delen: INestApplicationContext | undefined;
  #map = '';

  /** @param omgeving settings of the worker besides where its servers are. */
  constructor(
    temporal: Servers['temporal'],
    databaseUrl: string,
    private readonly omgeving: Readonly<Record<string, string>> = {},
  ) {
    this.#temporal = temporal;
    this.#databaseUrl = alsDienst(databaseUrl);
  }

  async open(): Promise<void> {
    this.#map = await mkdtemp(join(tmpdir(), 'wissel-overdracht-'));
    this.#api = await makeApp(
      {
        nodeEnv: 'test',
        databaseUrl: this.#databaseUrl,
        sleutels: SLEUTELRING,
        temporal: this.#temporal,
        oidc: {},
        folder: this.#map,
        taakrij: this.taakrij,
      },
      false,
    );
    await this.#api.listen(0, '127.0.0.1');
    const settings = readEnvironment({
      NODE_ENV: 'test',
      TEMPORAL_ADDRESS: this.#temporal.address,
      DATABASE_URL: this.#databaseUrl,
      WISSEL_SLEUTELS: SLEUTELRING,
      ...this.omgeving,
    });
    this.#delen = await NestFactory.createApplicationContext(WorkerModule.met(settings, this.taakrij), {
      logger: false,
    });
  }

  async sluit(): Promise<void> {
    await this.#api?.close();
    await this.#delen?.close();
    await rm(this.#map, { recursive: true, force: true });
  }

  /** A part of the worker. */
  deel<T>(soort: new (...args: never[]) => T): T {
    if (!this.#delen) throw new Error('open this world first');
    return this.#delen.get<T>(soort);
  }

  /** Does something while a worker runs the workflows. */
  async metWorker<T>(werk: () => Promise<T>): Promise<T> {
    const connection = await NativeConnection.connect({ address: this.#temporal.address });
    const vastlegging = this.deel(Vastlegging);
    const trajecten = this.deel(TrajectActiviteitenOpDatabase);
    const worker = await Worker.create({
      connection,
      namespace: this.#temporal.namespace,
      taskQueue: this.taakrij,
      workflowBundle: await readBundle(BUNDEL),
      dataConverter: DATACONVERTER,
      activities: {
        legVast: vastlegging.legVast.bind(vastlegging),
        zoekBewijs: vastlegging.zoekBewijs.bind(vastlegging),
        legZichtVast: trajecten.legZichtVast.bind(trajecten),
        legBeslissingVast: trajecten.legBeslissingVast.bind(trajecten),
      },
    });
    try {
      return await worker.runUntil(werk());
    } finally {
      await connection.close();
    }
  }

  /** Empties the outbox until something is so; each look is a round trip. */
  async bezorgTot(klaar: () => Promise<boolean>): Promise<void> {
    const bezorger = this.deel(Bezorger);
    do await bezorger.ronde();
    while (!(await klaar()));
  }

  get(pad: string, als: Testnaam): Promise<Antwoord> {
    return this.#vraag('GET', pad, als);
  }

  post(
    pad: string,
    body: unknown,
    als: Testnaam,
    kenmerk: string = randomUUID(),
    meer: Readonly<Record<string, string>> = {},
  ): Promise<Antwoord> {
    const koppen = { 'content-type': 'application/json', 'idempotency-key': kenmerk, ...meer };
    return this.#vraag('POST', pad, als, koppen, body);
  }

  /** The same by a caller that sends its request again, under its key, for as long as it is told to. */
  async zend(pad: string, body: unknown, als: Testnaam, kenmerk: string = randomUUID()): Promise<Antwoord> {
    for (;;) {
      const antwoord = await this.post(pad, body, als, kenmerk);
      if (!NOG_NIET.has(antwoord.status)) return antwoord;
    }
  }

  /** A message of iJw, as the system that fetches messages brings it. */
  postXml(pad: string, xml: string, als: Testnaam, kenmerk: string = randomUUID()): Promise<Antwoord> {
    return this.#vraag('POST', pad, als, { 'content-type': 'application/xml', 'idempotency-key': kenmerk }, xml);
  }

  async #vraag(
    method: string,
    pad: string,
    als: Testnaam,
    koppen: Readonly<Record<string, string>> = {},
    body?: unknown,
  ): Promise<Antwoord> {
    const api = this.#api;
    const token = await api?.get(Uitgever).lokaal?.token(als);
    if (!api || token === undefined) throw new Error('open this world first');
    const antwoord = await fetch(`${await api.getUrl()}${pad}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...koppen },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const tekst = await antwoord.text();
    const etag = antwoord.headers.get('etag');
    return { status: antwoord.status, tekst, etag, json: (schema) => schema.parse(JSON.parse(tekst)) };
  }
}
