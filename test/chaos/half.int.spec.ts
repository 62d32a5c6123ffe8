import { randomUUID } from 'node:crypto';

import { Client, Connection } from '@temporalio/client';

import { startChild, type Child } from '../../libs/service/infra/index.ts';
import { fileURLToPath } from 'node:url';
import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { MELD, TAAKRIJ, zaakWorkflowId } from '../../workflows/namen.ts';
import type { MeldVerzoek } from '../../libs/contracts/melding.ts';
import type { Ontvangstbewijs } from '../../workflows/port.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { DATACONVERTER, migreerProef, SLEUTELRING, Zaakwereld } from '../workflow/zaakwereld.ts';
import { gebeurtenissenVan, nieuweZaak, NOTITIE, verzoekVan } from '../workflow/zaken.ts';
import { doeHalf } from './halve-werker.ts';

const [aanvraag, volgende = NOTITIE] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);
const WORKER = fileURLToPath(new URL('../../dist/apps/worker/main.js', import.meta.url));
const GENOEG_TIJD = 240_000;
const PAUZE_MS = 100;

await describeWith(
  ['postgres', 'temporal'],
  'a worker that died in the middle of a task that was split',
  ({ postgres, temporal }) => {
    const databaseUrl = useFreshDatabase(postgres, migreerProef);
    let connection: Connection;
    let wereld: Zaakwereld;
    let werker: Child | undefined;
    const regels: string[] = [];

    beforeAll(async () => {
      connection = await Connection.connect({ address: temporal.address });
      const { namespace } = temporal;
      wereld = new Zaakwereld(
        new Client({ connection, namespace, dataConverter: DATACONVERTER }),
        TAAKRIJ,
        databaseUrl(),
      );
    });
    afterAll(async () => {
      await werker?.stop();
      await wereld.sluit();
      await connection.close();
    }, GENOEG_TIJD);

    it(
      'leaves a zaak that cannot finish its request, and that the sweep sets back: it is there once, and the zaak goes on',
      async () => {
        const zaak = nieuweZaak();
        werker = await startWorker();
        await wereld.start(zaak, aanvraag, { workflowTaskTimeout: '3 seconds' });
        await werker.stop();
        const verzoek = verzoekVan([NOTITIE], randomUUID());
        const antwoord = meld(zaak.zaakId, verzoek);
        antwoord.catch(() => undefined);
        await doeHalf(wereld, zaak, verzoek);
        const geschreven = await wereld.opgeslagen(zaak);
        werker = await startWorker();
        await totBij(zaak.zaakId, geschreven.length);
        expect(regels).toContainEqual(expect.stringContaining(`zaak ${zaak.zaakId} stond stil`)); // else the SDK was mended
        const bewijs = await meld(zaak.zaakId, verzoek);
        expect(bewijs).toMatchObject({ kenmerk: verzoek.kenmerk, volgnummer: geschreven.length });
        expect((await wereld.meld(zaak.zaakId, [volgende])).vanaf).toBe(geschreven.length + 1);
        expect((await wereld.opgeslagen(zaak)).slice(0, geschreven.length)).toEqual(geschreven);
        expect(await wereld.herleid(zaak)).toEqual(await wereld.stand(zaak.zaakId));
      },
      GENOEG_TIJD,
    );

    function meld(zaakId: string, verzoek: MeldVerzoek): Promise<Ontvangstbewijs> {
      const handle = wereld.client.workflow.getHandle(zaakWorkflowId(zaakId));
      return handle.executeUpdate<Ontvangstbewijs, [MeldVerzoek]>(MELD, { updateId: verzoek.kenmerk, args: [verzoek] });
    }

    /** The worker that ships, with its sweep. */
    async function startWorker(): Promise<Child> {
      const env = {
        ...process.env,
        TEMPORAL_ADDRESS: temporal.address,
        TEMPORAL_NAMESPACE: temporal.namespace,
        DATABASE_URL: wereld.url,
        WISSEL_SLEUTELS: SLEUTELRING,
      };
      return startChild({ command: process.execPath, args: [WORKER], env, onLine: (regel) => regels.push(regel) });
    }

    /** A zaak that stands still answers no question at all. */
    async function totBij(zaakId: string, volgnummer: number): Promise<void> {
      for (;;) {
        const stand = await wereld.stand(zaakId).catch(() => null);
        if (stand && stand.volgnummer >= volgnummer) return;
        await new Promise((klaar) => setTimeout(klaar, PAUZE_MS));
      }
    }
  },
);
