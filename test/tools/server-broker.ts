import { appendFileSync } from 'node:fs';
import { once } from 'node:events';
import { type Server, createServer } from 'node:http';

import { LOOPBACK } from '../../libs/service/infra/free-port.ts';
import { startTemporaryPostgres } from '../../libs/service/infra/postgres.ts';
import { findTemporalProgram } from '../../libs/service/infra/temporal-program.ts';
import { startTemporal } from '../../libs/service/infra/temporal-server.ts';
import { findTimeSkippingServer } from '../../libs/service/infra/time-skipping-server.ts';

interface Started {
  readonly answer: object;
  readonly stop?: () => Promise<unknown>;
}

/**
 * Starts each server at the first test file that asks for it, once for the whole run, and tells where it is.
 * A run that asks for none starts none. Lives in Jest's own process; test files reach it over HTTP.
 */
export class ServerBroker {
  readonly #started = new Map<string, Promise<Started>>();
  readonly #reasonsFile: string;
  readonly #http: Server;

  constructor(reasonsFile: string) {
    this.#reasonsFile = reasonsFile;
    this.#http = createServer((request, response) => {
      void this.#answer((request.url ?? '/').slice(1)).then((answer) => response.end(JSON.stringify(answer)));
    });
  }

  /** Starts listening. Returns its address. */
  async listen(): Promise<string> {
    this.#http.listen(0, LOOPBACK);
    await once(this.#http, 'listening');
    const address = this.#http.address();
    if (address === null || typeof address === 'string') throw new Error('a TCP server without a port');
    return `http://${LOOPBACK}:${address.port}`;
  }

  /** Stops every server that was started. */
  async close(): Promise<void> {
    this.#http.closeAllConnections();
    this.#http.close();
    const all = await Promise.all(this.#started.values());
    await Promise.all(all.map(async (started) => started.stop?.()));
  }

  async #answer(name: string): Promise<object> {
    let starting = this.#started.get(name);
    if (starting === undefined) {
      starting = this.#start(name).catch((error: unknown) => ({ answer: { ok: false, error: String(error) } }));
      this.#started.set(name, starting);
    }
    return (await starting).answer;
  }

  #start(name: string): Promise<Started> {
    if (name === 'postgres') return this.#postgres();
    if (name === 'temporal') return this.#temporal();
    if (name === 'timeSkipping') return this.#timeSkipping();
    throw new Error(`no server is called ${name}`);
  }

  async #postgres(): Promise<Started> {
    const server = await startTemporaryPostgres();
    return { answer: { ok: true, server: { url: server.url } }, stop: () => server.stop() };
  }

  async #temporal(): Promise<Started> {
    const program = await findTemporalProgram(say);
    if (!program.ok) return this.#absent(program.reason);
    const server = await startTemporal({ program: program.path, port: 0, namespace: 'default' });
    const { address, namespace } = server;
    return { answer: { ok: true, server: { address, namespace } }, stop: () => server.stop() };
  }

  async #timeSkipping(): Promise<Started> {
    const found = await findTimeSkippingServer(say);
    return found.ok ? { answer: { ok: true, server: found.server } } : this.#absent(found.reason);
  }

  #absent(reason: string): Started {
    appendFileSync(this.#reasonsFile, `${reason}\n`);
    return { answer: { ok: false, reason } };
  }
}

function say(line: string): void {
  process.stderr.write(`wissel: ${line}\n`);
}
