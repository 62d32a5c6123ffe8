import { Injectable, Logger } from '@nestjs/common';

import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { Ijwverwerking, type Ijwbericht } from '../../../libs/service/storage/index.ts';
import { foutcode, Lus } from '../lus.ts';
import { Berichtverwerker } from './berichtverwerker.ts';

/** Messages at once: of different clients or providers, so that none waits for another of its own. */
const TEGELIJK = 8;
/** How long a message is with one worker: whoever dies with it loses it to another after that. Unit: milliseconds. */
const LEASE_MS = 30_000;
const RUST_MS = 500;

/** Handles what came in: each once, in order for a client at a provider, others beside it; however many workers there are. */
@Injectable()
export class Postkamer {
  readonly #log = new Logger(Postkamer.name);
  readonly #lus = new Lus(() => this.ronde(), RUST_MS, (fout) => {
    this.#log.warn(`ronde mislukt: ${foutcode(fout)}`);
  }); // prettier-ignore

  constructor(
    private readonly verwerking: Ijwverwerking,
    private readonly verwerker: Berichtverwerker,
  ) {}

  begin(): void {
    this.#lus.begin();
  }

  async stop(): Promise<void> {
    await this.#lus.stop();
  }

  /** Handles what can be handled now; true when there may be more. */
  async ronde(): Promise<boolean> {
    const berichten = await this.verwerking.pak(TEGELIJK, nu(), LEASE_MS);
    await Promise.all(berichten.map((bericht) => this.#verwerk(bericht)));
    return berichten.length > 0;
  }

  async #verwerk(bericht: Ijwbericht): Promise<void> {
    try {
      await this.verwerker.verwerk(bericht, nu());
    } catch (fout) {
      this.#log.warn(`bericht ${bericht.id} niet verwerkt, poging ${String(bericht.pogingen)}: ${foutcode(fout)}`);
      await this.verwerking.mislukt(bericht, foutcode(fout), nu());
    }
  }
}

function nu(): Tijdstip {
  return Tijdstip.parse(new Date().toISOString());
}
