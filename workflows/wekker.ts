import { CancellationScope, condition, isCancellation, sleep } from '@temporalio/workflow';

import type { Tijdstip } from '../libs/contracts/tijd.ts';
import { toMillis } from '../libs/kalender/index.ts';
import { nu } from './now.ts';

/** How long a zaak that never began is kept. Unit: milliseconds. */
const NOOIT_BEGONNEN_NA = 10 * 60 * 1000;
/** Longest single timer. Unit: milliseconds (a year); a later moment, as a birthday, is reached in steps. */
const LANGSTE_TIMER = 365 * 24 * 3600 * 1000;

/**
 * The one timer of a zaak, armed lazily: when the next moment moves later the old timer is left to fire and armed anew then;
 * only an earlier moment replaces it. Each timer costs history and server work, and most moments move later.
 */
export class Wekker {
  #gezetOp: number | null = null;
  #scope: CancellationScope | null = null;
  #afgegaan = false;
  readonly #begonnen = toMillis(nu());

  /** The time for a first event has passed. */
  isVergeefs(): boolean {
    return toMillis(nu()) - this.#begonnen >= NOOIT_BEGONNEN_NA;
  }

  /** Waits until a moment is due (then answers true), or until something else asks for attention. */
  async wachtTot(moment: Tijdstip | null, andersKlaar: () => boolean): Promise<boolean> {
    this.#zet(moment === null ? this.#begonnen + NOOIT_BEGONNEN_NA : toMillis(moment), moment === null);
    await condition(() => this.#afgegaan || andersKlaar());
    this.#afgegaan = false;
    return moment !== null && toMillis(moment) <= toMillis(nu());
  }

  #zet(op: number, alleenBijBegin: boolean): void {
    if (alleenBijBegin && this.isVergeefs()) return; // nothing to wait for but messages
    if (this.#gezetOp !== null && this.#gezetOp <= op) return;
    this.#scope?.cancel();
    const scope = new CancellationScope();
    this.#scope = scope;
    this.#gezetOp = op;
    void scope.run(() => this.#slaap(op)).catch(this.#alleenAnnulering);
  }

  async #slaap(op: number): Promise<void> {
    const duur = Math.min(Math.max(op - toMillis(nu()), 1), LANGSTE_TIMER);
    await sleep(duur);
    this.#gezetOp = null;
    this.#afgegaan = true;
  }

  readonly #alleenAnnulering = (fout: unknown): void => {
    if (!isCancellation(fout)) throw fout;
  };
}
