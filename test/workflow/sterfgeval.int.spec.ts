import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { randomUUID } from 'node:crypto';

import { TestWorkflowEnvironment } from '@temporalio/testing';

import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { WEK, zaakWorkflowId } from '../../workflows/namen.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { uniqueTaskQueue } from '../support/temporal.ts';
import { DATACONVERTER, migreerProef, SLEUTELRING, Zaakwereld } from './zaakwereld.ts';
import { gebeurtenissenVan, nieuweZaak, NOTITIE } from './zaken.ts';

const [aanvraag, ...vervolg] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);
const LADER = new URL('../tools/ts.mjs', import.meta.url).href;
const STERVENDE = fileURLToPath(new URL('stervende-worker.ts', import.meta.url));
const GENOEG_TIJD = 60_000;

await describeWith(
  ['postgres', 'temporal'],
  'a worker that dies between the write and the end of its task',
  ({ postgres, temporal }) => {
    let wereld: Zaakwereld;
    const databaseUrl = useFreshDatabase(postgres, migreerProef);
    beforeEach(async () => {
      const omgeving = await TestWorkflowEnvironment.createFromExistingServer({
        ...temporal,
        client: { dataConverter: DATACONVERTER },
      });
      wereld = new Zaakwereld(omgeving.client, uniqueTaskQueue(), databaseUrl(), { omgeving });
    });
    afterEach(async () => {
      await wereld.ruimOp();
      await wereld.sluit();
      await wereld.omgeving.teardown();
    });

    it(
      'gives a caller who repeats the key one entry and its first answer',
      async () => {
        const zaak = nieuweZaak();
        const kenmerk = randomUUID();
        await laatSterven(zaak, kenmerk);
        const geschreven = await wereld.opgeslagen(zaak);
        expect(geschreven.map(({ gebeurtenis }) => gebeurtenis.kenmerk)).toContain(kenmerk);
        await metWorker(async () => {
          const bewijs = await wereld.meld(zaak.zaakId, [NOTITIE], { kenmerk });
          expect(await wereld.vastlegging.zoekBewijs(zaak.zaakId, kenmerk)).toEqual(bewijs);
          expect(await wereld.opgeslagen(zaak)).toEqual(geschreven);
          await isEen(zaak);
        });
      },
      GENOEG_TIJD,
    );

    it(
      'adopts the entry with its stamps before another event, when the caller is gone',
      async () => {
        const zaak = nieuweZaak();
        await laatSterven(zaak, randomUUID());
        const geschreven = await wereld.opgeslagen(zaak);
        await metWorker(async () => {
          const [volgende = NOTITIE] = vervolg;
          await wereld.meld(zaak.zaakId, [volgende]);
          const log = await wereld.opgeslagen(zaak);
          expect(log.slice(0, geschreven.length)).toEqual(geschreven);
          expect(log.map(({ gebeurtenis }) => gebeurtenis.type)).toEqual([aanvraag.type, NOTITIE.type, volgende.type]);
          await isEen(zaak);
        });
      },
      GENOEG_TIJD,
    );

    it(
      'adopts the entry when the sweep wakes the zaak',
      async () => {
        const zaak = nieuweZaak();
        await laatSterven(zaak, randomUUID());
        const geschreven = await wereld.opgeslagen(zaak);
        await metWorker(async () => {
          await wereld.client.workflow.getHandle(zaakWorkflowId(zaak.zaakId)).signal(WEK);
          await wereld.wachtTotBij(zaak.zaakId, geschreven.length);
          expect(await wereld.opgeslagen(zaak)).toEqual(geschreven);
          await isEen(zaak);
        });
      },
      GENOEG_TIJD,
    );

    /** Starts a zaak and sends a note to a worker that stores it and is gone before it can say so. */
    async function laatSterven(zaak: ZaakInput, kenmerk: string): Promise<void> {
      const { address, namespace } = temporal;
      const args = [
        '--import',
        LADER,
        STERVENDE,
        address,
        namespace,
        wereld.taskQueue,
        wereld.url,
        SLEUTELRING,
        kenmerk,
      ];
      const worker = spawn(process.execPath, args, { stdio: 'ignore' });
      const dood = once(worker, 'exit');
      await begin(zaak);
      wereld.meld(zaak.zaakId, [NOTITIE], { kenmerk }).catch(() => undefined); // nobody listens to this answer
      expect(await dood).toEqual([null, 'SIGKILL']);
    }

    /** As a caller does: again with the same key when a slow machine let the first task time out. */
    async function begin(zaak: ZaakInput): Promise<void> {
      const opties = { kenmerk: randomUUID(), workflowTaskTimeout: '3 seconds' } as const;
      const keer = () => wereld.start(zaak, aanvraag, opties);
      await keer().catch(keer).catch(keer);
    }

    async function metWorker(werk: () => Promise<void>): Promise<void> {
      const worker = await wereld.worker();
      await worker.runUntil(werk);
    }

    /** Workflow, log and pure core say the same. */
    async function isEen(zaak: ZaakInput): Promise<void> {
      expect(await wereld.herleid(zaak)).toEqual(await wereld.stand(zaak.zaakId));
    }
  },
);
