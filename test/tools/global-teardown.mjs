export default async function globalTeardown() {
  await globalThis.wisselServerBroker?.close();
}
