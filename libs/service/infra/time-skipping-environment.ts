import type { DataConverter } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';

import { ServerUnavailable } from './server-unavailable.ts';
import { findTimeSkippingServer } from './time-skipping-server.ts';

const TRIES = 12;

/**
 * A Temporal of its own whose time skips to the next moment at which something happens. Ends with `teardown`.
 * Refuses with `ServerUnavailable` where the server or the SDK's package for it cannot be had: both are for development.
 */
export async function openTimeSkipping(
  dataConverter: DataConverter,
  say: (line: string) => void,
): Promise<TestWorkflowEnvironment> {
  const found = await findTimeSkippingServer(say);
  if (!found.ok) throw new ServerUnavailable(found.reason);
  const testing = await import('@temporalio/testing').catch(() => null);
  if (testing === null) throw new ServerUnavailable('het pakket @temporalio/testing ontbreekt: npm ci --include=dev');
  const { TestWorkflowEnvironment } = testing;
  return patiently(() =>
    TestWorkflowEnvironment.createTimeSkipping({ server: found.server, client: { dataConverter } }),
  );
}

/** The SDK gives the server five seconds to start; a Java server on a busy machine needs more than one such chance. */
async function patiently<Thing>(start: () => Promise<Thing>): Promise<Thing> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      if (attempt === TRIES) throw new ServerUnavailable('de testserver start niet', { cause: error });
    }
  }
}
