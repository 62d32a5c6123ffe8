import type { MeldVerzoek } from '../libs/contracts/melding.ts';
import type { Tijdstip } from '../libs/contracts/tijd.ts';
import type { ZaakToestand } from '../libs/engine/index.ts';
import type { Zaakrun } from './zaakrun.ts';

type Uitkomst = ReturnType<Zaakrun['beoordeel']>;

/**
 * Judges a request once where it is asked twice: by the validator of an update and, in the same workflow task, by its handler.
 * Nothing but speed rests on it: the answer is a pure function of request, state and moment, and all three are compared (the
 * request by its content, since the handler gets a copy of its own). A replay, which skips validators, judges in the handler.
 */
export class Oordeel {
  readonly #run: Zaakrun;
  #laatste: { readonly vraag: string; readonly over: ZaakToestand; readonly uitkomst: Uitkomst } | null = null;

  constructor(run: Zaakrun) {
    this.#run = run;
  }

  over(verzoek: MeldVerzoek, nu: Tijdstip): Uitkomst {
    const toestand = this.#run.toestand();
    const vraag = JSON.stringify([nu, verzoek]);
    const laatste = this.#laatste;
    this.#laatste = null; // one judgement serves one validator and its handler
    if (laatste?.vraag === vraag && laatste.over === toestand) return laatste.uitkomst;
    const uitkomst = this.#run.beoordeel(verzoek, nu);
    if (uitkomst.ok) this.#laatste = { vraag, over: toestand, uitkomst };
    return uitkomst;
  }
}
