import { rmSync } from 'node:fs';

/** After the lane `integratie`: nothing that it started or wrote is left. */
export default async function globalTeardown() {
  await globalThis.wisselServerBroker?.close();
  // The reporter reads the reasons for skipping after this, in the same process.
  if (globalThis.wisselTestFolder !== undefined) {
    process.once('exit', () => rmSync(globalThis.wisselTestFolder, { recursive: true, force: true }));
  }
}
