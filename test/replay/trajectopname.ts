import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { TrajectToestand } from '../../workflows/port.ts';

/** Where the histories of trajecten lie: one folder for each way in which a release wrote. */
export const TRAJECTMAP = fileURLToPath(new URL('trajecten', import.meta.url));

/** One recorded traject: its history, and what its workflow held at the end. */
export interface Trajectopname {
  readonly workflowId: string;
  readonly stand: TrajectToestand;
  readonly geschiedenis: unknown;
}

/** All recordings, in order of name. */
export function leesTrajectopnamen(): (Trajectopname & { readonly naam: string })[] {
  return readdirSync(TRAJECTMAP, { recursive: true, encoding: 'utf8' })
    .filter((bestand) => bestand.endsWith('.json'))
    .sort()
    .map((bestand) => ({
      naam: bestand.slice(0, -'.json'.length),
      ...(JSON.parse(readFileSync(join(TRAJECTMAP, bestand), 'utf8')) as Trajectopname),
    }));
}
