import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';

import { BESLIS, STAND, ZAAK_IN_TRAJECT, OVERDRACHT } from './namen.ts';
import { nu } from './now.ts';
import type {
  Overdrachtbeslissing,
  TrajectActiviteiten,
  TrajectOverdracht,
  TrajectToestand,
  TrajectZaak,
} from './port.ts';
import { beslisOverdracht, neemOverdrachtOp, neemZaakOp } from './traject.ts';

/** A zaak became part of this traject. Idempotent. */
export const zaakInTraject = defineSignal<[TrajectZaak]>(ZAAK_IN_TRAJECT);
/** A zaak offers a hand-over, or takes one back. Idempotent by its key. */
export const overdracht = defineSignal<[TrajectOverdracht]>(OVERDRACHT);
/** The receiver accepts or refuses an offered hand-over: one update, so that nobody is owner twice. Answers whether it was still open. */
export const beslis = defineUpdate<boolean, [Overdrachtbeslissing]>(BESLIS);
/** The traject as its workflow holds it. */
export const trajectStand = defineQuery<TrajectToestand>(STAND);

const GENOEG_GESCHIEDENIS = 2000;

const { legBeslissingVast } = proxyActivities<TrajectActiviteiten>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '30 seconds' },
});

/** One traject: the only writer of who has sight on safety and of what became of a hand-over. Lives as long as its zaken. */
export async function trajectWorkflow(input: TrajectToestand): Promise<void> {
  let toestand = input;
  setHandler(trajectStand, () => toestand);
  setHandler(zaakInTraject, (zaak) => {
    toestand = neemZaakOp(toestand, zaak);
  });
  setHandler(overdracht, (aanbod) => {
    toestand = neemOverdrachtOp(toestand, aanbod);
  });
  setHandler(beslis, async (beslissing) => {
    const na = beslisOverdracht(toestand, beslissing);
    if (na === null) return false;
    toestand = na;
    await legBeslissingVast(toestand, beslissing, nu());
    return true;
  });
  await condition(() => workflowInfo().historyLength >= GENOEG_GESCHIEDENIS || workflowInfo().continueAsNewSuggested);
  await condition(allHandlersFinished);
  await continueAsNew<typeof trajectWorkflow>(toestand);
}
