import type { Client } from '@temporalio/client';

import type { MeldVerzoek, TeMelden } from '../../../libs/contracts/melding.ts';
import { ROLLEN } from '../../../libs/contracts/rollen.ts';
import { openTimeSkipping } from '../../../libs/service/infra/index.ts';
import {
  nieuweSleutelring,
  Sleutelring,
  Teksten,
  Zaaksleutels,
  type Database,
} from '../../../libs/service/storage/index.ts';
import { encryptingConverter } from '../../../libs/service/temporal/index.ts';
import { MELD, TAAKRIJ, ZAAK_WORKFLOW, zaakWorkflowId } from '../../../workflows/namen.ts';
import type { Ontvangstbewijs, ZaakInput } from '../../../workflows/port.ts';
import type { zaakWorkflow } from '../../../workflows/zaak.workflow.ts';
import { openDatabase, startWorker, stilleRuntime, type Opruimlijst } from './servers.ts';

const ORGANISATIE = 'cjg-simulatie';
/** A task that takes long on a busy machine is still under way: to do it again elsewhere would only make it busier. */
const TAAK_MAG_DUREN = '2 minutes';

/** A world of its own to simulate in: real workflows, real storage, and a time that skips. Gone after `sluit`. */
export interface Wereld {
  readonly database: Database;
  readonly teksten: Teksten;
  /** The time of that world. Unit: milliseconds. */
  nu(): Promise<number>;
  /** Lets time pass, with all that falls due in between. */
  slaapTot(millis: number): Promise<void>;
  start(input: ZaakInput, gebeurtenissen: readonly TeMelden[], kenmerk: string): Promise<Ontvangstbewijs>;
  meld(zaakId: string, gebeurtenissen: readonly TeMelden[], kenmerk: string): Promise<Ontvangstbewijs>;
  sluit(): Promise<void>;
}

/** Starts the servers and one worker. Refuses with `ServerUnavailable`. */
export async function openWereld(say: (line: string) => void): Promise<Wereld> {
  const sleutelring = nieuweSleutelring('simulatie');
  const opruimen: Opruimlijst = [];
  const sluit = async (): Promise<void> => {
    const fouten: unknown[] = [];
    for (const ruimOp of opruimen.splice(0).reverse()) await ruimOp().catch((fout: unknown) => fouten.push(fout));
    if (fouten.length > 0) throw fouten[0];
  };
  try {
    stilleRuntime();
    const omgeving = await openTimeSkipping(encryptingConverter(sleutelring), say);
    opruimen.push(() => omgeving.teardown());
    const database = await openDatabase(sleutelring, opruimen);
    await startWorker(omgeving.nativeConnection, database, sleutelring, opruimen);
    return {
      database,
      teksten: new Teksten(database, new Zaaksleutels(database, Sleutelring.lees(sleutelring))),
      nu: () => omgeving.currentTimeMs(),
      slaapTot: async (millis) => {
        const duur = millis - (await omgeving.currentTimeMs());
        if (duur > 0) await omgeving.sleep(duur);
      },
      ...verkeer(omgeving.client),
      sluit,
    };
  } catch (fout) {
    await sluit().catch(() => undefined); // what went wrong first is what counts
    throw fout;
  }
}

/** Start and first events go apart: the test server loses an update-with-start that takes long, as on a busy machine. */
function verkeer({ workflow }: Client): Pick<Wereld, 'start' | 'meld'> {
  const meld: Wereld['meld'] = (zaakId, gebeurtenissen, kenmerk) =>
    workflow.getHandle(zaakWorkflowId(zaakId)).executeUpdate<Ontvangstbewijs, [MeldVerzoek]>(MELD, {
      updateId: kenmerk,
      args: [verzoek(gebeurtenissen, kenmerk)],
    });
  return {
    meld,
    start: async (input, gebeurtenissen, kenmerk) => {
      await workflow.start<typeof zaakWorkflow>(ZAAK_WORKFLOW, {
        workflowId: zaakWorkflowId(input.zaakId),
        taskQueue: TAAKRIJ,
        args: [input],
        workflowTaskTimeout: TAAK_MAG_DUREN,
      });
      return meld(input.zaakId, gebeurtenissen, kenmerk);
    },
  };
}

/** The simulated team may do everything: who does what is in the events, not in the reporter. */
function verzoek(gebeurtenissen: readonly TeMelden[], kenmerk: string): MeldVerzoek {
  const door = { id: 'simulatie', rollen: [...ROLLEN], organisatie: ORGANISATIE };
  return { gebeurtenissen: [...gebeurtenissen], door, kenmerk, verzoekHash: kenmerk };
}
