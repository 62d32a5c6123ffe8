import { readFileSync } from 'node:fs';

import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';

import { BUNDEL } from '../workflow/zaken.ts';

/** A recorded history, as the replayer takes it. */
export interface Af {
  readonly naam: string;
  readonly workflowId: string;
  readonly geschiedenis: unknown;
}

/** The text of the bundle that ships. */
export const CODE = readFileSync(BUNDEL, 'utf8');

/** What replays may take together. Unit: milliseconds. */
export const LANG = 600_000;

try {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: 'OFF', forward: {} } },
  });
} catch {
  // installed by an earlier file in the same process
}

/** The bundle with a change in its text. Throws when what is to be changed is not there: a test that changes nothing proves nothing. */
export function vervang(code: string, van: string, naar: string): string {
  if (!code.includes(van)) throw new Error(`not in the bundle: ${van}`);
  return code.replace(van, () => naar);
}

/** Replays each history in one worker, for it is the bundle that takes long; says by name what went wrong. */
export async function speelAf(opnamen: readonly Af[], code: string): Promise<Map<string, Error | undefined>> {
  const uitkomsten = new Map<string, Error | undefined>();
  const namen = opnamen.map(({ naam }) => naam).values();
  const afspelen = Worker.runReplayHistories(
    { workflowBundle: { code }, replayName: 'opnamen' },
    opnamen.map(({ workflowId, geschiedenis }) => ({ workflowId, history: historyFromJSON(geschiedenis) })),
  );
  for await (const { error } of afspelen) uitkomsten.set(namen.next().value ?? '', error);
  return uitkomsten;
}
