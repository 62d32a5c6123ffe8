import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection } from '@temporalio/client';

import { encryptingConverter } from '../../../libs/service/temporal/data-converter.ts';

/** Where Temporal is, and with which keys its payloads are read. */
export interface TemporalOpties {
  readonly address: string;
  readonly namespace: string;
  readonly sleutels: string;
}

/** How long a check of readiness waits. Unit: milliseconds. */
const GEREED_MS = 1_000;

/** The connection of this process to Temporal. Connects at first use, and again when it was lost. */
@Injectable()
export class TemporalVerbinding implements OnApplicationShutdown {
  readonly connection: Connection;
  readonly client: Client;
  private readonly namespace: string;

  constructor({ address, namespace, sleutels }: TemporalOpties) {
    this.namespace = namespace;
    this.connection = Connection.lazy({ address });
    this.client = new Client({ connection: this.connection, namespace, dataConverter: encryptingConverter(sleutels) });
  }

  /** Whether Temporal answers now and knows the namespace. */
  async gereed(): Promise<boolean> {
    const { connection, namespace } = this;
    try {
      await connection.withDeadline(Date.now() + GEREED_MS, () =>
        connection.workflowService.describeNamespace({ namespace }),
      );
      return true;
    } catch {
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }
}
