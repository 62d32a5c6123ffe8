import { Injectable, Logger } from '@nestjs/common';

import { Tijdstip } from '../../libs/contracts/tijd.ts';
import { Uitbak, type Uitgaand } from '../../libs/service/storage/index.ts';
import { Berichtbezorging } from './berichtbezorging.ts';
import { foutcode, Lus } from './lus.ts';
import { Overdrachtbezorging } from './overdrachtbezorging.ts';

const PER_RONDE = 50;
const RUST_MS = 500;

/** Empties the outbox: messages to people, hand-overs to trajecten. Each once, however many workers there are. */
@Injectable()
export class Bezorger {
  readonly #log = new Logger(Bezorger.name);
  readonly #lus = new Lus(() => this.ronde(), RUST_MS, (fout) => {
    this.#log.warn(`ronde mislukt: ${foutcode(fout)}`);
  }); // prettier-ignore

  constructor(
    private readonly uitbak: Uitbak,
    private readonly berichten: Berichtbezorging,
    private readonly overdrachten: Overdrachtbezorging,
  ) {}

  begin(): void {
    this.#lus.begin();
  }

  async stop(): Promise<void> {
    await this.#lus.stop();
  }

  /** Delivers what is due; true when there may be more. */
  async ronde(): Promise<boolean> {
    const stukken = await this.uitbak.pakUit(PER_RONDE, nu());
    for (const stuk of stukken) await this.#bezorg(stuk);
    return stukken.length === PER_RONDE;
  }

  async #bezorg(stuk: Uitgaand): Promise<void> {
    try {
      if (stuk.soort === 'bericht') await this.berichten.bezorg(stuk, nu());
      else await this.overdrachten.bezorg(stuk, nu());
    } catch (fout) {
      this.#log.warn(`niet bezorgd, poging ${String(stuk.poging)}: ${foutcode(fout)}`);
      await this.uitbak.mislukt(stuk, foutcode(fout), nu());
    }
  }
}

function nu(): Tijdstip {
  return Tijdstip.parse(new Date().toISOString());
}
