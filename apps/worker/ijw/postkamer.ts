import { Injectable, Logger } from '@nestjs/common';

import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { DatabaseAfwezig, Ijwverwerking, type Ijwbericht } from '../../../libs/service/storage/index.ts';
import { isAway } from '../../api/temporal/fouten.ts';
import { foutcode, Lus } from '../lus.ts';
import { Berichtverwerker } from './berichtverwerker.ts';
import { ZaakLooptAchter } from './zaakmelding.ts';

/** Messages at once: of different clients or providers, so that none waits for another of its own. */
const TEGELIJK = 8;
/** Failures that are no outage: after so many a person looks, so that those behind it can go on. */
const MISLUKT_NA = 5;
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
      await this.#legTerug(bericht, fout);
    }
  }

  /** What is away comes back, so the message waits for it, however long. What fails by itself would keep others waiting for ever. */
  async #legTerug(bericht: Ijwbericht, fout: unknown): Promise<void> {
    if (isWeg(fout) || bericht.pogingen < MISLUKT_NA) await this.verwerking.mislukt(bericht, foutcode(fout), nu());
    else await this.verwerking.rondAf(bericht, { status: 'nakijken', reden: 'VERWERKING.MISLUKT' }, nu());
  }
}

function isWeg(fout: unknown): boolean {
  return fout instanceof DatabaseAfwezig || fout instanceof ZaakLooptAchter || isAway(fout);
}

function nu(): Tijdstip {
  return Tijdstip.parse(new Date().toISOString());
}
