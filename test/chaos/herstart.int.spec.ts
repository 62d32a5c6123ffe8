import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomUUID } from 'node:crypto';

import { Client, Connection, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';

import {
  findTemporalProgram,
  freePort,
  startChild,
  startTemporal,
  type Child,
  type TemporalServer,
} from '../../libs/service/infra/index.ts';
import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { TAAKRIJ, zaakWorkflowId } from '../../workflows/namen.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { DATACONVERTER, migreerProef, SLEUTELRING, Zaakwereld } from '../workflow/zaakwereld.ts';
import { gebeurtenissenVan, nieuweZaak, NOTITIE } from '../workflow/zaken.ts';

const [aanvraag, volgende = NOTITIE] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);
const LADER = new URL('../tools/ts.mjs', import.meta.url).href;
const STERVENDE = fileURLToPath(new URL('../workflow/stervende-worker.ts', import.meta.url));
const WORKER = fileURLToPath(new URL('../../dist/apps/worker/main.js', import.meta.url));
const GENOEG_TIJD = 180_000;
/** As the API starts a zaak (docs/adr/0009). */
const workflowTaskTimeout = '10 seconds';

await describeWith(
  ['postgres', 'temporal'],
  'a worker that died between the write and the end of its task, with the caller gone and Temporal restarted',
  ({ postgres }) => {
    const databaseUrl = useFreshDatabase(postgres, migreerProef);
    let map: string;
    let poort: number;
    let temporal: TemporalServer;
    let connection: Connection;
    let wereld: Zaakwereld;
    let werker: Child | undefined;

    beforeEach(async () => {
      map = await mkdtemp(join(tmpdir(), 'wissel-herstart-'));
      poort = await freePort();
      temporal = await startServer();
      connection = await Connection.connect({ address: temporal.address });
      wereld = new Zaakwereld(new Client({ connection, dataConverter: DATACONVERTER }), TAAKRIJ, databaseUrl());
    }, GENOEG_TIJD);
    afterEach(async () => {
      await werker?.stop();
      await wereld.sluit();
      await connection.close();
      await temporal.stop();
      await rm(map, { recursive: true });
    }, GENOEG_TIJD);

    it(
      'is adopted by itself from the log, with its stamps, and the zaak goes on after it',
      async () => {
        const zaak = nieuweZaak();
        const kenmerk = randomUUID();
        const dood = laatSterven(kenmerk);
        await wereld.start(zaak, aanvraag, { workflowTaskTimeout });
        wereld.meld(zaak.zaakId, [NOTITIE], { kenmerk }).catch(() => undefined); // this caller never comes back
        await dood;
        const geschreven = await wereld.opgeslagen(zaak);
        await herstart();
        expect(await aanvaard(zaak)).toEqual([expect.any(String)]); // the server holds the start, and nothing of the note
        werker = await startWorker();
        await wereld.wachtTotBij(zaak.zaakId, geschreven.length); // nobody calls: it is the sweep that wakes the zaak
        await gaatVerder(zaak, geschreven, kenmerk);
      },
      GENOEG_TIJD,
    );

    it(
      'is adopted as well when it is what begins the zaak',
      async () => {
        const zaak = nieuweZaak();
        const kenmerk = randomUUID();
        const dood = laatSterven(kenmerk);
        wereld.start(zaak, aanvraag, { kenmerk, workflowTaskTimeout }).catch(() => undefined);
        await dood;
        const geschreven = await wereld.opgeslagen(zaak);
        await herstart();
        werker = await startWorker();
        const bewijs = await zolangNodig(() => wereld.start(zaak, aanvraag, { kenmerk, workflowTaskTimeout }));
        expect(await wereld.vastlegging.zoekBewijs(zaak.zaakId, kenmerk)).toEqual(bewijs);
        await gaatVerder(zaak, geschreven, kenmerk);
      },
      GENOEG_TIJD,
    );

    /** A caller asks again under its key when the answer takes longer than one question may: the lost task must time out first. */
    async function zolangNodig<T>(vraag: () => Promise<T>): Promise<T> {
      for (;;) {
        try {
          return await vraag();
        } catch (fout) {
          if (!(fout instanceof WorkflowUpdateRPCTimeoutOrCancelledError)) throw fout;
        }
      }
    }

    async function startServer(): Promise<TemporalServer> {
      const program = await findTemporalProgram(() => undefined);
      if (!program.ok) throw new Error(program.reason);
      const dbFile = join(map, 'temporal.sqlite');
      return startTemporal({ program: program.path, dbFile, port: poort, namespace: 'default' });
    }

    /** On the same file and the same port. What the server only had in memory is gone. */
    async function herstart(): Promise<void> {
      await temporal.stop();
      temporal = await startServer();
    }

    /** A worker that dies after the write of this request, before it can say so. Resolves when it is dead. */
    async function laatSterven(kenmerk: string): Promise<void> {
      const { address, namespace } = temporal;
      const args = [address, namespace, TAAKRIJ, wereld.url, SLEUTELRING, kenmerk];
      const dood = once(spawn(process.execPath, ['--import', LADER, STERVENDE, ...args], { stdio: 'ignore' }), 'exit');
      expect(await dood).toEqual([null, 'SIGKILL']);
    }

    /** The worker that ships, with its sweep. */
    async function startWorker(): Promise<Child> {
      const env = {
        ...process.env,
        TEMPORAL_ADDRESS: temporal.address,
        DATABASE_URL: wereld.url,
        WISSEL_SLEUTELS: SLEUTELRING,
      };
      return startChild({ command: process.execPath, args: [WORKER], env });
    }

    /** Keys of the updates that Temporal itself knows to be accepted. */
    async function aanvaard({ zaakId }: ZaakInput): Promise<string[]> {
      const { events } = await wereld.client.workflow.getHandle(zaakWorkflowId(zaakId)).fetchHistory();
      return (events ?? []).flatMap(
        ({ workflowExecutionUpdateAcceptedEventAttributes: update }) => update?.protocolInstanceId ?? [],
      );
    }

    /** The entries stayed as they were, the next event takes the number after them, and log, workflow and pure core agree. */
    async function gaatVerder(
      zaak: ZaakInput,
      geschreven: Awaited<ReturnType<Zaakwereld['opgeslagen']>>,
      kenmerk: string,
    ) {
      expect(geschreven.at(-1)?.gebeurtenis.kenmerk).toBe(kenmerk);
      const bewijs = await wereld.meld(zaak.zaakId, [volgende]);
      expect(bewijs.vanaf).toBe(geschreven.length + 1);
      expect((await wereld.opgeslagen(zaak)).slice(0, geschreven.length)).toEqual(geschreven);
      expect(await wereld.herleid(zaak)).toEqual(await wereld.stand(zaak.zaakId));
    }
  },
);
