import { Injectable, Logger } from '@nestjs/common';

import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { Ijwverzending, type Verzendtaak } from '../../../libs/service/storage/index.ts';
import { foutcode, Lus } from '../lus.ts';
import { Geweigerd, Ijwuitgang, WACHT_MS } from './uitgang.ts';

const PER_RONDE = 4;
const RUST_MS = 1_000;
/** Longer than a round takes when the other side answers none of its messages: so nobody else sends them meanwhile. */
const LEASE_MS = PER_RONDE * (WACHT_MS + 5_000);

/** Sends messages of iJw that are ready to go: each once, however many workers there are. */
@Injectable()
export class Ijwverzender {
  readonly #log = new Logger(Ijwverzender.name);
  readonly #lus = new Lus(() => this.ronde(), RUST_MS, (fout) => {
    this.#log.warn(`ronde mislukt: ${foutcode(fout)}`);
  }); // prettier-ignore

  constructor(
    private readonly verzending: Ijwverzending,
    private readonly uitgang: Ijwuitgang,
  ) {}

  /** Does nothing where messages leave by other software. */
  begin(): void {
    if (this.uitgang.isAangesloten()) this.#lus.begin();
  }

  async stop(): Promise<void> {
    await this.#lus.stop();
  }

  /** Sends what is due; true when there may be more. */
  async ronde(): Promise<boolean> {
    const taken = await this.verzending.pak(PER_RONDE, nu(), LEASE_MS);
    for (const taak of taken) await this.#stuur(taak);
    return taken.length === PER_RONDE;
  }

  async #stuur(taak: Verzendtaak): Promise<void> {
    const { bericht } = taak;
    try {
      await this.uitgang.stuur(taak);
      await this.verzending.verzonden(bericht.id, nu());
    } catch (fout) {
      const code = fout instanceof Geweigerd ? fout.code : foutcode(fout);
      this.#log.warn(`bericht ${bericht.id} niet verzonden, poging ${String(bericht.pogingen)}: ${code}`);
      if (fout instanceof Geweigerd) await this.verzending.geefOp(bericht.id, code, nu());
      else await this.verzending.mislukt(bericht, code, nu());
    }
  }
}

function nu(): Tijdstip {
  return Tijdstip.parse(new Date().toISOString());
}
