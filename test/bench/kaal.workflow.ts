import { allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';

/** The update of the bare workflow: as many bytes and messages as a zaak, and nothing done with them. */
export const kaalMeld = defineUpdate<number, [unknown]>('meld');

/** A Temporal workflow with nothing of Wissel in it: what the server and the SDK cost by themselves. */
export async function kaleWorkflow(totaal: number): Promise<void> {
  let aantal = 0;
  setHandler(kaalMeld, () => {
    aantal += 1;
    return aantal;
  });
  await condition(() => aantal >= totaal);
  await condition(allHandlersFinished);
}
