import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';

import type { MeldVerzoek } from '../libs/contracts/melding.ts';
import type { Tijdstip } from '../libs/contracts/tijd.ts';
import type { Weigering } from '../libs/contracts/weigering.ts';
import type { ZaakToestand } from '../libs/engine/index.ts';
import { routeVan } from '../state-machines/index.ts';
import { Grendel } from './grendel.ts';
import { MELD, STAND, WEK } from './namen.ts';
import { nu } from './now.ts';
import { Oordeel } from './oordeel.ts';
import type { Ontvangstbewijs, ZaakActiviteiten, ZaakInput } from './port.ts';
import { Wekker } from './wekker.ts';
import { Zaakrun, type Voorstel } from './zaakrun.ts';

/** Reports one request to a zaak; answers when it is stored. */
export const meld = defineUpdate<Ontvangstbewijs, [MeldVerzoek]>(MELD);
/** The state as the workflow holds it. */
export const stand = defineQuery<ZaakToestand>(STAND);
/** Nudges a zaak whose log is ahead of its workflow: it then adopts what was stored. */
export const wek = defineSignal(WEK);

/** History events after which a zaak continues as new; the server itself suggests it far later. */
const GENOEG_GESCHIEDENIS = 2000;

const { legVast, zoekBewijs } = proxyLocalActivities<ZaakActiviteiten>({
  startToCloseTimeout: '2 seconds',
  localRetryThreshold: '1 second',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

/** One zaak on one route, from aanmelding to its end. Runs for months; continues as new when its history grows. */
export async function zaakWorkflow(input: ZaakInput): Promise<void> {
  const route = routeVan(input.route);
  if (!route) throw new Error(`route ${input.route} is not in this release`); // the task waits for a release that has it
  const run = new Zaakrun(route, input, nu());
  const zaak = new Zaakverloop(run);
  setHandler(stand, () => run.toestand());
  setHandler(wek, () => zaak.haalIn());
  const validator = (verzoek: MeldVerzoek): void => {
    zaak.laatToe(verzoek);
  };
  setHandler(meld, (verzoek) => zaak.meld(verzoek), { validator });
  while (!zaak.isKlaar() && !isVol()) await zaak.wachtOpMoment(isVol);
  await condition(allHandlersFinished);
  if (!zaak.isKlaar()) await continueAsNew<typeof zaakWorkflow>(run.voortzetting());
}

function isVol(): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return historyLength >= GENOEG_GESCHIEDENIS || continueAsNewSuggested;
}

/** What is to become fact: a proposal, with the receipt for the request that made it. */
interface Stap {
  readonly voorstel: Voorstel;
  readonly bewijs: Ontvangstbewijs | null;
}

/** Joins the pure run to Temporal: one writer at a time, one timer, one local activity. */
class Zaakverloop {
  readonly #run: Zaakrun;
  readonly #grendel = new Grendel();
  readonly #wekker = new Wekker();
  readonly #oordeel: Oordeel;

  constructor(run: Zaakrun) {
    this.#run = run;
    this.#oordeel = new Oordeel(run);
  }

  /** A zaak whose first event was refused never began: it ends without a trace, as one that ended does. */
  isKlaar(): boolean {
    const { beeindigd, volgnummer } = this.#run.toestand();
    return !this.#grendel.isBezet() && (beeindigd || (volgnummer === 0 && this.#wekker.isVergeefs()));
  }

  /** Synchronous, and without a trace in history when it refuses. */
  laatToe(verzoek: MeldVerzoek): void {
    if (this.#bekend(verzoek)) return;
    const uitkomst = this.#oordeel.over(verzoek, nu());
    if (!uitkomst.ok) throw geweigerd(uitkomst);
  }

  meld(verzoek: MeldVerzoek): Promise<Ontvangstbewijs> {
    return this.#grendel.alleen(async () => (await this.#eerder(verzoek)) ?? (await this.#legMeldingVast(verzoek)));
  }

  /** Looks whether the log is ahead, by storing nothing on top of our own head. */
  haalIn(): Promise<void> {
    return this.#grendel.alleen(async () => {
      const stap: Stap = { voorstel: { toestand: this.#run.toestand(), effecten: [] }, bewijs: null };
      await this.#legVast(stap, () => stap);
    });
  }

  async wachtOpMoment(stopOok: () => boolean): Promise<void> {
    const moment = this.#run.volgendMoment();
    const gewekt = await this.#wekker.wachtTot(
      moment,
      () => this.isKlaar() || stopOok() || this.#run.volgendMoment() !== moment,
    );
    if (gewekt) await this.#grendel.alleen(() => this.#vuurAf());
  }

  async #legMeldingVast(verzoek: MeldVerzoek): Promise<Ontvangstbewijs> {
    const maak = (op: Tijdstip): Stap & { readonly bewijs: Ontvangstbewijs } => {
      const voorstel = this.#oordeel.over(verzoek, op);
      if (!voorstel.ok) throw geweigerd(voorstel);
      return { voorstel, bewijs: this.#run.maakBewijs(verzoek, voorstel) };
    };
    for (;;) {
      const stap = await this.#legVast(maak(nu()), maak);
      const bewijs = stap?.bewijs ?? this.#bekend(verzoek); // the very same request may be among what another attempt stored
      if (bewijs) return bewijs;
    }
  }

  async #vuurAf(): Promise<void> {
    const maak = (op: Tijdstip): Stap => ({ voorstel: this.#run.vuurAf(op), bewijs: null });
    for (;;) {
      const stap = maak(nu());
      if (stap.voorstel.effecten.length === 0 || (await this.#legVast(stap, maak))) return;
    }
  }

  /**
   * Makes a step fact, or finds the log ahead and adopts what it holds (then answers null). The stored head must be our own: a
   * replay with code that means something else fails here. The moment of the step comes back with the answer, and where it is
   * another one the step is made anew for it: a write that outlasted its workflow task replays at the time of the next task.
   */
  async #legVast<Soort extends Stap>(eerste: Soort, maak: (op: Tijdstip) => Soort): Promise<Soort | null> {
    const op = nu();
    const uitkomst = await legVast({ ...this.#run.opdracht(eerste.voorstel, eerste.bewijs), op });
    if (uitkomst.soort === 'ingehaald') {
      this.#run.haalIn(uitkomst.gebeurtenissen, uitkomst.bewijzen);
      return null;
    }
    const stap = (uitkomst.op ?? op) === op ? eerste : maak(uitkomst.op ?? op);
    const { voorstel, bewijs } = stap;
    if (uitkomst.hoofd !== voorstel.toestand.hoofd)
      throw new Error(`stored head differs at ${String(uitkomst.volgnummer)}: made for ${op}, stored for ${uitkomst.op ?? '?'}`); // prettier-ignore
    this.#run.neemOver(voorstel.toestand, bewijs ? [bewijs] : []);
    return stap;
  }

  /** The receipt of the same key in this run's memory, or, once that has forgotten some, in the database. */
  async #eerder(verzoek: MeldVerzoek): Promise<Ontvangstbewijs | undefined> {
    const bekend = this.#bekend(verzoek);
    if (bekend || !this.#run.vergeetBewijzen()) return bekend;
    const bewijs = await zoekBewijs(this.#run.toestand().zaakId, verzoek.kenmerk);
    return bewijs ? zelfdeVerzoek(bewijs, verzoek) : undefined;
  }

  /** The receipt of the same key, if there is one; another body under it is refused. */
  #bekend(verzoek: MeldVerzoek): Ontvangstbewijs | undefined {
    const bewijs = this.#run.bewijs(verzoek.kenmerk);
    return bewijs && zelfdeVerzoek(bewijs, verzoek);
  }
}

/** The first answer again; the same key with another body is refused. */
function zelfdeVerzoek(bewijs: Ontvangstbewijs, { verzoekHash }: MeldVerzoek): Ontvangstbewijs {
  if (bewijs.verzoekHash !== verzoekHash) throw geweigerd(hergebruikt());
  return bewijs;
}

/** A refusal on its way to the caller: its code is the type, its whole value the detail. */
function geweigerd(weigering: Weigering): ApplicationFailure {
  return ApplicationFailure.create({
    message: weigering.code,
    type: weigering.code,
    nonRetryable: true,
    details: [weigering],
  });
}

function hergebruikt(): Weigering {
  return {
    ok: false,
    code: 'KENMERK.HERGEBRUIKT',
    uitleg: 'Deze sleutel hoort bij een ander verzoek. Gebruik een nieuwe.',
    mogelijk: [],
  };
}
