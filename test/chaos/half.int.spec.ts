import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { Client, Connection } from '@temporalio/client';

import { Probleem } from '../../apps/api/fouten/probleem.ts';
import { Taakrij } from '../../apps/api/temporal/taakrij.ts';
import { TemporalVerbinding } from '../../apps/api/temporal/temporal-verbinding.ts';
import { isStored, ZaakKlant } from '../../apps/api/temporal/zaak-klant.ts';
import { startChild, type Child } from '../../libs/service/infra/index.ts';
import { Wekken } from '../../libs/service/storage/index.ts';
import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { TAAKRIJ } from '../../workflows/namen.ts';
import type { MeldVerzoek } from '../../libs/contracts/melding.ts';
import type { Ontvangstbewijs, ZaakInput } from '../../workflows/port.ts';
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
    let verbinding: TemporalVerbinding;
    let klant: ZaakKlant;
    let wekken: Wekken;
    const regels: string[] = [];

    beforeAll(async () => {
      connection = await Connection.connect({ address: temporal.address });
      const { namespace } = temporal;
      wereld = new Zaakwereld(
        new Client({ connection, namespace, dataConverter: DATACONVERTER }),
        TAAKRIJ,
        databaseUrl(),
      );
      wekken = new Wekken(wereld.database);
      verbinding = new TemporalVerbinding({ address: temporal.address, namespace, sleutels: SLEUTELRING });
      klant = new ZaakKlant(verbinding, new Taakrij(TAAKRIJ), wekken);
    });
    afterAll(async () => {
      await werker?.stop();
      await verbinding.onApplicationShutdown();
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
        void klant.meld(zaak.zaakId, verzoek, nooit).catch(() => undefined);
        await doeHalf(wereld, zaak, verzoek);
        const geschreven = await wereld.opgeslagen(zaak);
        await wekken.bevestig([{ zaakId: zaak.zaakId, volgnummer: geschreven.length }]); // so that only who calls can tell
        werker = await startWorker();
        const bewijs = await totBewijs(zaak.zaakId, verzoek);
        expect(regels).toContainEqual(expect.stringContaining(`zaak ${zaak.zaakId} stond stil`)); // else the SDK was mended
        expect(bewijs).toMatchObject({ kenmerk: verzoek.kenmerk, volgnummer: geschreven.length });
        expect((await wereld.meld(zaak.zaakId, [volgende])).vanaf).toBe(geschreven.length + 1);
        expect((await wereld.opgeslagen(zaak)).slice(0, geschreven.length)).toEqual(geschreven);
        expect(await wereld.herleid(zaak)).toEqual(await wereld.stand(zaak.zaakId));
      },
      GENOEG_TIJD,
    );

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

    /** As a caller does: the same key again for as long as the answer is to come back later. */
    async function totBewijs(zaakId: string, verzoek: MeldVerzoek): Promise<Ontvangstbewijs> {
      for (;;) {
        try {
          const uitkomst = await klant.meld(zaakId, verzoek, nooit);
          if (isStored(uitkomst)) return uitkomst;
        } catch (fout) {
          if (!(fout instanceof Probleem)) throw fout;
        }
        await new Promise((klaar) => setTimeout(klaar, PAUZE_MS));
      }
    }
  },
);

/** The zaak never ended. */
function nooit(): Promise<ZaakInput> {
  throw new Error('this zaak runs');
}
