import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';

import type { Tijdstip } from '../libs/contracts/tijd.ts';
import { Grendel } from './grendel.ts';
import { BESLIS, STAND, ZAAK_IN_TRAJECT, ZICHT } from './namen.ts';
import { nu } from './now.ts';
import type {
  Overdrachtbeslissing,
  TrajectActiviteiten,
  TrajectToestand,
  TrajectZaak,
  Zicht,
  Zichtmelding,
} from './port.ts';
import { gewijzigdZicht, neemBeslissingOp, neemZaakOp, neemZichtOp } from './traject.ts';

/** A zaak became part of this traject. Idempotent. */
export const zaakInTraject = defineSignal<[TrajectZaak]>(ZAAK_IN_TRAJECT);
/** A zaak tells where sight on safety went. Idempotent. */
export const zicht = defineSignal<[Zichtmelding]>(ZICHT);
/**
 * The receiver accepts or refuses an offered hand-over: one update, so that nobody is owner twice. Answers with the moment of
 * the answer, or `null` when the hand-over is not open to this receiver (any more).
 */
export const beslis = defineUpdate<Tijdstip | null, [Overdrachtbeslissing]>(BESLIS);
/** The traject as its workflow holds it. */
export const trajectStand = defineQuery<TrajectToestand>(STAND);

const GENOEG_GESCHIEDENIS = 2000;

const gewoon = proxyActivities<TrajectActiviteiten>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '30 seconds' },
});

/**
 * Sight is written within the workflow task that heard of it, as a zaak writes: an ordinary activity is a task of its own, with one
 * more to hear its answer, for each zaak that begins.
 */
const lokaal = proxyLocalActivities<Pick<TrajectActiviteiten, 'legZichtVast'>>({
  startToCloseTimeout: '2 seconds',
  localRetryThreshold: '1 second',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

/** One traject: the only writer of who has sight on safety and of answers to hand-overs. It does not end (ADR 11). */
export async function trajectWorkflow(input: TrajectToestand): Promise<void> {
  const traject = new Trajectverloop(input);
  setHandler(trajectStand, () => traject.toestand);
  setHandler(zaakInTraject, (zaak) => traject.neem((oud) => neemZaakOp(oud, zaak)));
  setHandler(zicht, (melding) => traject.neem((oud) => neemZichtOp(oud, melding)));
  setHandler(beslis, (beslissing) => traject.beslis(beslissing));
  await condition(() => workflowInfo().historyLength >= GENOEG_GESCHIEDENIS || workflowInfo().continueAsNewSuggested);
  await condition(allHandlersFinished);
  await continueAsNew<typeof trajectWorkflow>({ ...traject.toestand, schrijft: 'lokaal' });
}

/** Joins the pure functions to Temporal: one change at a time, and each is written before it counts. */
class Trajectverloop {
  readonly #grendel = new Grendel();
  toestand: TrajectToestand;

  constructor(toestand: TrajectToestand) {
    this.toestand = toestand;
  }

  neem(verandering: (oud: TrajectToestand) => TrajectToestand): Promise<void> {
    return this.#grendel.alleen(async () => {
      const na = verandering(this.toestand);
      for (const [jeugdigeId, nieuw] of gewijzigdZicht(this.toestand, na)) await this.#schrijf(jeugdigeId, nieuw);
      this.toestand = na;
    });
  }

  /** What was written comes back into the history: a replay with code that means something else fails here. */
  async #schrijf(jeugdigeId: string, zicht: Zicht): Promise<void> {
    const { trajectId, schrijft } = this.toestand;
    if (schrijft === undefined) {
      await gewoon.legZichtVast(trajectId, jeugdigeId, zicht); // a run of an earlier release goes on as it began
      return;
    }
    const geschreven = await lokaal.legZichtVast(trajectId, jeugdigeId, zicht);
    if (geschreven.door !== zicht.door || geschreven.sinds !== zicht.sinds) throw new Error('other sight was written');
  }

  beslis(beslissing: Overdrachtbeslissing): Promise<Tijdstip | null> {
    return this.#grendel.alleen(async () => {
      const sinds = await gewoon.legBeslissingVast(this.toestand.trajectId, beslissing, nu());
      if (sinds !== null) this.toestand = neemBeslissingOp(this.toestand, beslissing, sinds);
      return sinds;
    });
  }
}
