import type { DataConverter } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';

import { ServerUnavailable } from './server-unavailable.ts';
import { findTimeSkippingServer } from './time-skipping-server.ts';

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
  return testing.TestWorkflowEnvironment.createTimeSkipping({ server: found.server, client: { dataConverter } });
}
