import { createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A letter as it came over the wire. */
export interface Post {
  readonly van: string;
  readonly naar: readonly string[];
  /** Headers and text, line by line. */
  readonly inhoud: string;
}

/** A mail server that takes every letter and keeps it, or says nothing at all. Source: RFC 5321, the commands that a sender needs. */
export class Mailserver {
  readonly ontvangen: Post[] = [];
  /** Takes connections and leaves them waiting. */
  zwijgt = false;
  readonly #server: Server;
  readonly #gesprekken = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket) => void this.#spreek(socket));
  }

  static async open(): Promise<Mailserver> {
    const server = createServer();
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    return new Mailserver(server);
  }

  get url(): string {
    const adres = this.#server.address();
    if (adres === null || typeof adres === 'string') throw new Error('not listening');
    return `smtp://127.0.0.1:${String(adres.port)}`;
  }

  /** Breaks off what hangs. */
  breekAf(): void {
    for (const socket of this.#gesprekken) socket.destroy();
  }

  async sluit(): Promise<void> {
    this.breekAf();
    await new Promise((klaar) => this.#server.close(klaar));
  }

  async #spreek(socket: Socket): Promise<void> {
    this.#gesprekken.add(socket);
    socket.on('error', () => undefined).on('close', () => this.#gesprekken.delete(socket));
    if (this.zwijgt) return;
    const zeg = (regel: string): void => void socket.write(`${regel}\r\n`);
    let [van, naar, inhoud]: [string, string[], string[] | null] = ['', [], null];
    zeg('220 proef');
    for await (const regel of createInterface({ input: socket })) {
      if (inhoud && regel !== '.') inhoud.push(regel);
      else if (inhoud) {
        zeg('250 taken');
        this.ontvangen.push({ van, naar, inhoud: inhoud.join('\n') });
        [van, naar, inhoud] = ['', [], null];
      } else if (/^MAIL FROM/i.test(regel)) {
        van = adresIn(regel);
        zeg('250 ok');
      } else if (/^RCPT TO/i.test(regel)) {
        naar.push(adresIn(regel));
        zeg('250 ok');
      } else if (/^DATA/i.test(regel)) {
        inhoud = [];
        zeg('354 go on');
      } else if (/^QUIT/i.test(regel)) {
        zeg('221 bye');
        socket.end();
      } else zeg('250 ok');
    }
  }
}

function adresIn(regel: string): string {
  return /<([^>]*)>/.exec(regel)?.[1] ?? '';
}
