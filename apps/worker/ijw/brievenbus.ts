import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { Injectable, Logger } from '@nestjs/common';

import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { LEESGRENZEN } from '../../../libs/ijw/index.ts';
import { Aanneming } from '../../../libs/service/ijw/index.ts';
import { uuidOf } from '../../api/zaken/ids.ts';
import { Instellingen } from '../instellingen.ts';
import { foutcode, Lus } from '../lus.ts';

const RUST_MS = 2_000;
const VERWERKT = 'verwerkt';

/** A file as it was seen: one that is still being written looks different the next time. */
interface Gezien {
  readonly grootte: number;
  readonly gewijzigd: number;
}

/**
 * A folder in which messages come in. A file is taken when it looked the same in two rounds, and moved when its bytes are kept; whoever
 * dies in between leaves it, and the same bytes are then known. Writers do best to write elsewhere and move in.
 */
@Injectable()
export class Brievenbus {
  readonly #log = new Logger(Brievenbus.name);
  readonly #gezien = new Map<string, Gezien>();
  readonly #plek: Instellingen['ijwIn'];
  readonly #lus = new Lus(() => this.ronde(), RUST_MS, (fout) => {
    this.#log.warn(`ronde mislukt: ${foutcode(fout)}`);
  }); // prettier-ignore

  constructor(
    instellingen: Instellingen,
    private readonly aanneming: Aanneming,
  ) {
    this.#plek = instellingen.ijwIn;
  }

  begin(): void {
    if (this.#plek) this.#lus.begin();
  }

  async stop(): Promise<void> {
    await this.#lus.stop();
  }

  /** Takes what is there as a whole; never more at once, for what stays is for the next round. */
  async ronde(): Promise<boolean> {
    if (!this.#plek) return false;
    const { map } = this.#plek;
    await mkdir(join(map, VERWERKT), { recursive: true });
    const namen = (await readdir(map)).filter((naam) => naam.toLowerCase().endsWith('.xml')).sort();
    for (const bekend of this.#gezien.keys()) if (!namen.includes(bekend)) this.#gezien.delete(bekend);
    for (const naam of namen) if (await this.#isAf(join(map, naam))) await this.#neem(naam);
    return false;
  }

  async #isAf(pad: string): Promise<boolean> {
    const toestand = await zoOfNiet(stat(pad));
    if (!toestand?.isFile()) return false;
    const nu = { grootte: toestand.size, gewijzigd: toestand.mtimeMs };
    const eerder = this.#gezien.get(basename(pad));
    this.#gezien.set(basename(pad), nu);
    return eerder?.grootte === nu.grootte && eerder.gewijzigd === nu.gewijzigd;
  }

  /** A file that cannot be kept now stays where it is, and does not keep the others waiting. */
  async #neem(naam: string): Promise<void> {
    if (!this.#plek) return;
    const pad = join(this.#plek.map, naam);
    try {
      if ((await this.#bewaar(pad, this.#plek.organisatie)) === null) return;
      await zoOfNiet(rename(pad, join(this.#plek.map, VERWERKT, naam)));
    } catch (fout) {
      this.#log.warn(`een bestand is niet aangenomen: ${foutcode(fout)}`);
    }
  }

  /** The id under which a file is kept; `null` when another took it. What is too large is noted, and never read as a whole. */
  async #bewaar(pad: string, organisatie: string): Promise<string | null> {
    const toestand = await zoOfNiet(stat(pad));
    if (!toestand) return null;
    const sha256 = await hashVan(pad);
    const id = uuidOf('ijw-bestand', organisatie, sha256);
    if (toestand.size > LEESGRENZEN.maxBytes)
      return (await this.aanneming.meldTeGroot({ id, organisatie, sha256 }, nu())).id;
    const bytes = await zoOfNiet(readFile(pad));
    return bytes && (await this.aanneming.neemAan({ id, organisatie, bytes }, nu())).id;
  }
}

async function hashVan(pad: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const deel of createReadStream(pad) as AsyncIterable<Buffer>) hash.update(deel);
  return hash.digest('hex');
}

/** What somebody else took away in the meantime is not there, and that is no failure. */
async function zoOfNiet<T>(werk: Promise<T>): Promise<T | null> {
  try {
    return await werk;
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT') return null;
    throw fout;
  }
}

function nu(): Tijdstip {
  return Tijdstip.parse(new Date().toISOString());
}
