import { once } from 'node:events';
import { createServer } from 'node:net';

/** Everything that Wissel starts listens here, and nowhere else. */
export const LOOPBACK = '127.0.0.1';

/** A port on the loopback address that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port');
  return address.port;
}

/** Whether a process could listen on this port now. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, LOOPBACK);
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

/** The port itself, or a free one where 0 was asked for. */
export async function portOrFree(port: number): Promise<number> {
  return port === 0 ? freePort() : port;
}
