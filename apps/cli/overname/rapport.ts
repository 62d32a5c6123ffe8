import { open, type FileHandle } from 'node:fs/promises';

/** What a report ends with. */
export interface Telling {
  aantallen(): object;
}

/** Where the outcome of each line goes, one at a time: nothing is kept. */
export interface Rapport {
  voegToe(regel: object): Promise<void>;
  sluit(telling: Telling): Promise<void>;
}

/** One line of JSON for each line that was read. */
export class Regelrapport implements Rapport {
  constructor(private readonly uit: NodeJS.WritableStream) {}

  voegToe(regel: object): Promise<void> {
    return new Promise((resolve, reject) => {
      this.uit.write(`${JSON.stringify(regel)}\n`, (fout) => {
        if (fout) reject(fout);
        else resolve();
      });
    });
  }

  sluit(): Promise<void> {
    return Promise.resolve();
  }
}

/** One JSON document in a file, for its owner only. It is whole once it is closed, also when the run was broken off. */
export class Bestandsrapport implements Rapport {
  #begonnen = false;

  private constructor(private readonly bestand: FileHandle) {}

  /** Throws when the file cannot be written. */
  static async open(pad: string): Promise<Bestandsrapport> {
    const bestand = await open(pad, 'w', 0o600);
    await bestand.write('{"regels":[\n');
    return new Bestandsrapport(bestand);
  }

  async voegToe(regel: object): Promise<void> {
    await this.bestand.write(`${this.#begonnen ? ',\n' : ''}${JSON.stringify(regel)}`);
    this.#begonnen = true;
  }

  async sluit(telling: Telling): Promise<void> {
    await this.bestand.write(`\n],"samenvatting":${JSON.stringify(telling.aantallen())}}\n`);
    await this.bestand.close();
  }
}
