import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection } from '@temporalio/client';

import { encryptingConverter } from '../../libs/service/temporal/index.ts';
import { Instellingen } from './instellingen.ts';

/** The client side of Temporal, for messages between workflows that go by the outbox. Connects at first use. */
@Injectable()
export class TemporalVerbinding implements OnApplicationShutdown {
  readonly #connection: Connection;
  readonly client: Client;

  constructor(instellingen: Instellingen) {
    this.#connection = Connection.lazy({ address: instellingen.temporalAddress });
    this.client = new Client({
      connection: this.#connection,
      namespace: instellingen.namespace,
      dataConverter: encryptingConverter(instellingen.sleutelring),
    });
  }

  /** Waits at most so long for an answer; later is a failure, that may be tried again. Unit: milliseconds. */
  binnen<T>(ms: number, vraag: () => Promise<T>): Promise<T> {
    return this.#connection.withDeadline(Date.now() + ms, vraag);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#connection.close();
  }
}
