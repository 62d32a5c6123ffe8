import { setTimeout as pauze } from 'node:timers/promises';

import { Database, StorageConfig } from '../../libs/service/storage/index.ts';
import { Chaoswereld } from '../chaos/wereld.ts';
import { Brenger } from './brenger.ts';
import { gebreken, stand, type Gebracht } from './oordeel.ts';
import type { Burstopties } from './opties.ts';
import { maakReeksen, type Reeks } from './reeks.ts';

/** What a run came to. */
export interface Burstuitkomst {
  readonly goed: boolean;
  readonly berichten: number;
  readonly doden: number;
  /** From the first message that was brought to the last that was handled. */
  readonly seconden: number;
  readonly perSeconde: number;
  readonly gebreken: readonly string[];
}

const KIJK_MS = 200;
const VERTEL_MS = 10_000;

/**
 * One whole run: toewijzingen are there; then all their messages come in at once, workers are killed while they handle them, and when
 * nothing waits any more it is judged. Refuses with `ServerUnavailable`.
 */
export async function draaiBurst(opties: Burstopties, zeg: (regel: string) => void): Promise<Burstuitkomst> {
  const wereld = await Chaoswereld.open(opties.werkers, zeg);
  const database = new Database(StorageConfig.parse(wereld.database));
  let goed = false;
  try {
    const vandaag = new Date().toISOString().slice(0, 10);
    const reeksen = maakReeksen(opties.berichten, opties.perToewijzing, vandaag);
    const brenger = new Brenger(wereld.api, wereld.map, vandaag);
    const zaken = await allen(reeksen, opties.bellers, (reeks) => brenger.begin(reeks));
    zeg(`${String(reeksen.length)} toewijzingen; ${String(opties.berichten)} berichten komen binnen`);
    const begin = performance.now();
    const [ids, doden] = await Promise.all([
      allen(reeksen, opties.bellers, (reeks) => brenger.breng(reeks)),
      totKlaar(wereld, database, opties, zeg),
    ]);
    const seconden = Math.round((performance.now() - begin) / 100) / 10;
    const gebracht = reeksen.map((reeks, at): Gebracht => ({ reeks, zaakId: zaken[at] ?? '', ids: ids[at] ?? [] }));
    const fouten = [...(await gebreken(database, gebracht)), ...tekort(opties, doden)];
    goed = fouten.length === 0;
    const perSeconde = Math.round((opties.berichten / seconden) * 10) / 10;
    return { goed, berichten: opties.berichten, doden, seconden, perSeconde, gebreken: fouten };
  } finally {
    await database.sluit();
    await wereld.sluit(!goed);
  }
}

/** Kills a worker each time that a next part is done, and waits until nothing is left; how many died. */
async function totKlaar(
  wereld: Chaoswereld,
  database: Database,
  { berichten, doden }: Burstopties,
  zeg: (regel: string) => void,
): Promise<number> {
  let gedood = 0;
  let verteld = performance.now();
  for (;;) {
    const { klaar, wacht } = await stand(database);
    if (klaar >= berichten) return gedood;
    if (gedood < doden && klaar >= (berichten * (gedood + 1)) / (doden + 1) && wacht > 0) {
      await wereld.doodWerkers(1);
      gedood += 1;
      zeg(`worker gedood bij ${String(klaar)} berichten`);
    }
    if (performance.now() - verteld > VERTEL_MS) {
      verteld = performance.now();
      zeg(`${String(klaar)} verwerkt, ${String(wacht)} wachten`);
    }
    await pauze(KIJK_MS);
  }
}

/** A run that broke less than it was asked to proves less. */
function tekort({ doden }: Burstopties, gedood: number): readonly string[] {
  return gedood === doden ? [] : [`${String(gedood)} of ${String(doden)} workers were killed`];
}

/** Does something for each, so many at once; the answers in the order of the questions. */
async function allen<T>(reeksen: readonly Reeks[], tegelijk: number, doe: (reeks: Reeks) => Promise<T>): Promise<T[]> {
  const antwoorden: T[] = [];
  const wachtrij = reeksen.entries();
  const werk = async (): Promise<void> => {
    for (const [at, reeks] of wachtrij) antwoorden[at] = await doe(reeks);
  };
  await Promise.all(Array.from({ length: tegelijk }, werk));
  return antwoorden;
}
