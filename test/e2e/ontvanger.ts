import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The other side: takes messages of iJw over HTTP, or refuses them as a test says. */
export class Ontvanger {
  readonly gekregen: { readonly sleutel: string; readonly inhoud: string }[] = [];
  status = 200;
  readonly #server: Server = createServer((vraag, antwoord) => {
    const delen: Buffer[] = [];
    vraag.on('data', (deel: Buffer) => delen.push(deel));
    vraag.on('end', () => {
      const sleutel = String(vraag.headers['idempotency-key']);
      this.gekregen.push({ sleutel, inhoud: Buffer.concat(delen).toString('utf8') });
      antwoord.writeHead(this.status).end();
    });
  });

  async begin(): Promise<string> {
    await new Promise<void>((klaar) => this.#server.listen(0, '127.0.0.1', klaar));
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/berichten`;
  }

  async stop(): Promise<void> {
    const dicht = new Promise((klaar) => this.#server.close(klaar));
    this.#server.closeAllConnections();
    await dicht;
  }
}
