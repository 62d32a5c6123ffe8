import { fileURLToPath } from 'node:url';

import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';

import { Vastlegging } from '../../libs/service/storage/index.ts';
import { encryptingConverter, readBundle } from '../../libs/service/temporal/index.ts';
import type { TrajectActiviteiten, ZaakActiviteiten } from '../../workflows/port.ts';
import { Bezorger } from './bezorger.ts';
import { Brievenbus } from './ijw/brievenbus.ts';
import { Postkamer } from './ijw/postkamer.ts';
import { Ijwverzender } from './ijw/verzender.ts';
import { Instellingen } from './instellingen.ts';
import { TrajectActiviteitenOpDatabase } from './traject-activiteiten.ts';
import { Veger } from './veger.ts';

/** The bundle that `npm run build` makes of the workflows. */
const BUNDEL = fileURLToPath(new URL('../../workflow-bundle.js', import.meta.url));

/** Workflows kept in memory; others are replayed from their history when they wake. Bounds the memory of a worker. */
const ZAKEN_IN_GEHEUGEN = 1000;

/**
 * How long a zaak waits for the worker that has it in memory before any other may take it. When a worker dies, each of its zaken
 * waits this long once. The SDK's own 10 seconds are as long as a client waits for an answer: a query or event then failed.
 */
const WACHT_OP_GEHEUGEN = '5 seconds';

/** The Temporal worker of this process, with the outbox, the sweep and the post office beside it. */
@Injectable()
export class WorkerProcess implements OnApplicationShutdown {
  readonly #log = new Logger(WorkerProcess.name);
  #worker: Worker | null = null;
  #klaar: Promise<void> = Promise.resolve();

  constructor(
    private readonly instellingen: Instellingen,
    private readonly vastlegging: Vastlegging,
    private readonly trajecten: TrajectActiviteitenOpDatabase,
    private readonly bezorger: Bezorger,
    private readonly veger: Veger,
    private readonly postkamer: Postkamer,
    private readonly brievenbus: Brievenbus,
    private readonly verzender: Ijwverzender,
  ) {}

  /** Runs until the process is asked to stop. */
  async run(): Promise<void> {
    Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
    const connection = await NativeConnection.connect({ address: this.instellingen.temporalAddress });
    try {
      this.#worker = await this.#maakWorker(connection);
      for (const lus of this.#ernaast()) lus.begin();
      this.#log.log('werkt');
      this.#klaar = this.#worker.run();
      await this.#klaar;
    } finally {
      await Promise.all(this.#ernaast().map((lus) => lus.stop()));
      await connection.close();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.#worker?.getState() === 'RUNNING') this.#worker.shutdown();
    await this.#klaar;
  }

  /** What goes round and round beside the workflows. */
  #ernaast(): readonly { begin(): void; stop(): Promise<void> }[] {
    return [this.bezorger, this.veger, this.postkamer, this.brievenbus, this.verzender];
  }

  async #maakWorker(connection: NativeConnection): Promise<Worker> {
    return Worker.create({
      connection,
      namespace: this.instellingen.namespace,
      taskQueue: this.instellingen.taakrij,
      workflowBundle: await readBundle(BUNDEL),
      activities: this.#activiteiten(),
      dataConverter: encryptingConverter(this.instellingen.sleutelring),
      maxCachedWorkflows: ZAKEN_IN_GEHEUGEN,
      stickyQueueScheduleToStartTimeout: WACHT_OP_GEHEUGEN,
      shutdownGraceTime: '10 seconds',
    });
  }

  #activiteiten(): ZaakActiviteiten & TrajectActiviteiten {
    const { vastlegging, trajecten } = this;
    return {
      legVast: (opdracht) => vastlegging.legVast(opdracht),
      zoekBewijs: (zaakId, kenmerk) => vastlegging.zoekBewijs(zaakId, kenmerk),
      legZichtVast: (trajectId, jeugdigeId, zicht) => trajecten.legZichtVast(trajectId, jeugdigeId, zicht),
      legBeslissingVast: (trajectId, beslissing, op) => trajecten.legBeslissingVast(trajectId, beslissing, op),
    };
  }
}
