import { Injectable, Logger } from '@nestjs/common';

import { assertNever } from '../../libs/contracts/assert-never.ts';
import { Tijdstip } from '../../libs/contracts/tijd.ts';
import { Uitbak, type Uitgaand } from '../../libs/service/storage/index.ts';
import { Antwoordbezorging } from './antwoordbezorging.ts';
import { Berichtbezorging } from './berichtbezorging.ts';
import { Ijwbezorging } from './ijw/ijwbezorging.ts';
import { Verzondenbezorging } from './ijw/verzondenbezorging.ts';
import { foutcode, Lus } from './lus.ts';
import { Trajectbezorging } from './trajectbezorging.ts';

const PER_RONDE = 50;
/** How long one round may spend on letters: well within the time after which another worker takes over what was not done. */
const POST_MS = 20_000;
const RUST_MS = 500;

/** Empties the outbox: messages to people, to trajecten, to zaken and to providers. Each once, however many workers there are. */
@Injectable()
export class Bezorger {
  readonly #log = new Logger(Bezorger.name);
  readonly #lus = new Lus(() => this.ronde(), RUST_MS, (fout) => {
    this.#log.warn(`ronde mislukt: ${foutcode(fout)}`);
  }); // prettier-ignore

  constructor(
    private readonly uitbak: Uitbak,
    private readonly berichten: Berichtbezorging,
    private readonly trajecten: Trajectbezorging,
    private readonly antwoorden: Antwoordbezorging,
    private readonly ijw: Ijwbezorging,
    private readonly verzonden: Verzondenbezorging,
  ) {}

  begin(): void {
    this.#lus.begin();
  }

  async stop(): Promise<void> {
    await this.#lus.stop();
  }

  /**
   * Delivers what is due; true when there may be more. Letters come last, and those for which the mail server leaves no time go back:
   * one that hangs holds up nothing that zaken and trajecten must hear.
   */
  async ronde(): Promise<boolean> {
    const stukken = await this.uitbak.pakUit(PER_RONDE, nu());
    for (const stuk of stukken) if (!isPost(stuk)) await this.#bezorg(stuk);
    const tot = Date.now() + POST_MS;
    for (const stuk of stukken.filter(isPost)) {
      if (Date.now() < tot) await this.#bezorg(stuk);
      else await this.uitbak.mislukt(stuk, 'POST.TE_TRAAG', nu());
    }
    return stukken.length === PER_RONDE;
  }

  async #bezorg(stuk: Uitgaand): Promise<void> {
    try {
      await this.#bezorgerVan(stuk).bezorg(stuk, nu());
    } catch (fout) {
      this.#log.warn(`niet bezorgd, poging ${String(stuk.poging)}: ${foutcode(fout)}`);
      await this.uitbak.mislukt(stuk, foutcode(fout), nu());
    }
  }

  #bezorgerVan({ soort }: Uitgaand): { bezorg(stuk: Uitgaand, op: Tijdstip): Promise<void> } {
    switch (soort) {
      case 'bericht':
        return this.berichten;
      case 'traject':
      case 'zicht':
        return this.trajecten;
      case 'antwoord':
        return this.antwoorden;
      case 'ijw':
        return this.ijw;
      case 'verzonden':
        return this.verzonden;
      default:
        return assertNever(soort);
    }
  }
}

function isPost({ soort }: Uitgaand): boolean {
  return soort === 'bericht';
}

function nu(): Tijdstip {
  return Tijdstip.parse(new Date().toISOString());
}
