import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before the lane `integratie`: servers on demand. The environment is what Jest hands to its test processes. */
export default async function globalSetup() {
  const { ServerBroker } = await import('./server-broker.ts');
  if (process.env.WISSEL_TEST_SKIPPED === undefined) {
    // Jest was started by itself, not by `npm test`.
    globalThis.wisselTestFolder = mkdtempSync(join(tmpdir(), 'wissel-test-'));
    process.env.WISSEL_TEST_SKIPPED = join(globalThis.wisselTestFolder, 'skipped');
  }
  globalThis.wisselServerBroker = new ServerBroker(process.env.WISSEL_TEST_SKIPPED);
  process.env.WISSEL_TEST_SERVERS = await globalThis.wisselServerBroker.listen();
}
