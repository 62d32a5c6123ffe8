import { isDeepStrictEqual } from 'node:util';

import { TestWorkflowEnvironment } from '@temporalio/testing';

import { ensureDatabase, findTimeSkippingServer, startTemporaryPostgres } from '../../libs/service/infra/index.ts';
import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { leefTienJaar } from '../workflow/tienjaar.ts';
import { DATACONVERTER, migreerProef, Zaakwereld } from '../workflow/zaakwereld.ts';
import { gebeurtenissenVan, nieuweZaak } from '../workflow/zaken.ts';

// `npm run soak [events]`: one zaak of ten years with 30 suspensions and 20,000 events ends as the pure core says, in runs
// whose histories stay short. `node --import ./test/tools/ts.mjs test/soak/run.ts`.
const aantal = Number(process.argv[2] ?? 20_000);
const zeg = (regel: string): void => {
  process.stderr.write(`${regel}\n`);
};

const server = await findTimeSkippingServer(zeg);
if (!server.ok) throw new Error(server.reason);
const postgres = await startTemporaryPostgres();
const omgeving = await TestWorkflowEnvironment.createTimeSkipping({
  server: server.server,
  client: { dataConverter: DATACONVERTER },
});
const url = await ensureDatabase(postgres.url, 'soak');
await migreerProef(url);
const wereld = new Zaakwereld(omgeving.client, 'soak', url, { omgeving, wachttijdMs: 120_000 });
const worker = await wereld.worker();
const begin = performance.now();
await worker.runUntil(async () => {
  const zaak = nieuweZaak();
  const [eerste] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);
  await wereld.start(zaak, eerste);
  await leefTienJaar(wereld, zaak, aantal, zeg);
  const stand = await wereld.stand(zaak.zaakId);
  const runs = await wereld.runs(zaak.zaakId);
  const gelijk = isDeepStrictEqual(await wereld.herleid(zaak), stand);
  const langste = Math.max(...runs.map(({ events }) => events?.length ?? 0));
  const seconden = Math.round((performance.now() - begin) / 1000);
  process.stdout.write(
    `${JSON.stringify({ gemeld: aantal, logregels: stand.volgnummer, runs: runs.length, langste, gelijk, seconden })}\n`,
  );
  process.exitCode = gelijk ? 0 : 1;
});
await wereld.sluit();
await omgeving.teardown();
await postgres.stop();
