import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { defaultPayloadConverter } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { TestWorkflowEnvironment } from '@temporalio/testing';

import type { TeMelden } from '../../libs/contracts/melding.ts';
import { ensureDatabase, findTimeSkippingServer, startTemporaryPostgres } from '../../libs/service/infra/index.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { schrijfBuitenom } from '../workflow/buitenom.ts';
import type { History } from '../workflow/zaakbeeld.ts';
import { migreerProef, Zaakwereld } from '../workflow/zaakwereld.ts';
import { nieuweZaak } from '../workflow/zaken.ts';
import { GEVALLEN, type Te } from './gevallen.ts';
import { gevolgafdruk, MAP, vasteUuid, type Opname } from './opname.ts';

// Records the histories of a route, on a fresh build: `node --import ./test/tools/ts.mjs test/replay/record.ts <route> [naam...]`,
// for instance `toewijzing-v1`. Once for each released version of a route; recordings of an older one are never made again. With
// names: only those, new ones.

type Gevolgen = Record<string, string>;

const DAG = 86_400_000;
const WEEK = 7 * DAG;
/** Paths know dates; they count from the day in their examples. */
const BEGIN = Date.parse('2027-01-11T09:00:00.000Z');

/** The same facts as many whole weeks later: time only goes on here, and each zaak begins after the one before it. */
function verschuif<Melding>(melding: Melding, weken: number): Melding {
  const later = (_: string, waarde: unknown): unknown =>
    typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde)
      ? new Date(Date.parse(waarde) + weken * WEEK).toISOString().slice(0, 10)
      : waarde;
  return JSON.parse(JSON.stringify(melding), later) as Melding;
}

async function neemOp(
  wereld: Zaakwereld,
  route: string,
  naam: string,
  stappen: readonly Te[],
  gevolgen: Gevolgen,
): Promise<void> {
  const id = `${route}/${naam}`;
  const zaak: ZaakInput = { ...nieuweZaak(vasteUuid(id)), route, trajectId: vasteUuid(`traject ${id}`) };
  const weken = Math.ceil(((await wereld.omgeving.currentTimeMs()) - BEGIN) / WEEK);
  const begin = BEGIN + weken * WEEK;
  for (const [nummer, geschreven] of stappen.entries()) {
    const stap = { ...geschreven, melding: verschuif(geschreven.melding, weken) };
    const wacht = begin + stap.dag * DAG - (await wereld.omgeving.currentTimeMs());
    if (wacht > 0) await wereld.omgeving.sleep(wacht);
    const kenmerk = `${naam}-${String(nummer)}`;
    await (nummer === 0 ? wereld.start(zaak, stap.melding, { kenmerk }) : doe(wereld, zaak, stap, kenmerk));
  }
  await bewaar(wereld, zaak, naam, gevolgen);
}

async function doe(wereld: Zaakwereld, zaak: ZaakInput, { melding, wijze, wie }: Te, kenmerk: string): Promise<void> {
  const meldingen = [melding].flat();
  if (wijze === 'buitenom') await schrijfBuitenom(wereld, zaak, meldingen, { kenmerk });
  else if (wijze === 'totVervolgrun') await vulRun(wereld, zaak, meldingen, kenmerk);
  else await wereld.meld(zaak.zaakId, meldingen, { kenmerk, ...(wie !== undefined && { wie }) });
}

/** Repeats an event until the run is full and another continues it. */
async function vulRun(
  wereld: Zaakwereld,
  { zaakId }: ZaakInput,
  meldingen: readonly TeMelden[],
  kenmerk: string,
): Promise<void> {
  const eerste = await wereld.runId(zaakId);
  for (let keer = 0; (await wereld.runId(zaakId)) === eerste; keer += 1)
    await wereld.meld(zaakId, meldingen, { kenmerk: `${kenmerk}-${String(keer)}` });
}

/** Writes one recording for each run, the oldest first. */
async function bewaar(wereld: Zaakwereld, zaak: ZaakInput, naam: string, gevolgen: Gevolgen): Promise<void> {
  const runs = [...(await wereld.runs(zaak.zaakId))].reverse();
  const log = await wereld.opgeslagen(zaak);
  await mkdir(join(MAP, zaak.route), { recursive: true });
  for (const [i, run] of runs.entries()) {
    const vanaf = aantalBijBegin(run);
    const tot = runs[i + 1] ? aantalBijBegin(runs[i + 1]) : log.length;
    const eigen = log.slice(vanaf, tot);
    const opname: Opname = {
      workflowId: `zaak/${zaak.zaakId}`,
      hoofd: eigen.at(-1)?.hash ?? '',
      volgnummer: tot,
      gevolgen: Object.fromEntries(
        eigen.flatMap(({ hash }) => (gevolgen[hash] === undefined ? [] : [[hash, gevolgen[hash]]])),
      ),
      geschiedenis: JSON.parse(historyToJSON(run)) as unknown,
    };
    const bestand = runs.length === 1 ? naam : `${naam}-${String(i + 1)}`;
    await writeFile(join(MAP, zaak.route, `${bestand}.json`), `${JSON.stringify(opname)}\n`);
    process.stdout.write(`${bestand}: ${String(eigen.length)} entries\n`);
  }
}

/** How many entries the log held when a run began: what its input carries. */
function aantalBijBegin(run: History | undefined): number {
  const [invoer] = run?.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads ?? [];
  if (!invoer) throw new Error('run has no input');
  return defaultPayloadConverter.fromPayload<ZaakInput>(invoer).toestand?.volgnummer ?? 0;
}

const [route = '', ...gevraagd] = process.argv.slice(2);
const gevallen = GEVALLEN[route];
if (!gevallen) throw new Error(`name a route: ${Object.keys(GEVALLEN).join(', ')}`);
const server = await findTimeSkippingServer((regel) => process.stderr.write(`${regel}\n`));
if (!server.ok) throw new Error(server.reason);
const postgres = await startTemporaryPostgres();
const omgeving = await TestWorkflowEnvironment.createTimeSkipping({ server: server.server });
const url = await ensureDatabase(postgres.url, 'opname');
await migreerProef(url);
const wereld = new Zaakwereld(omgeving.client, 'opname', url, { omgeving, dataConverter: {} });
const gevolgen: Gevolgen = {};
const worker = await wereld.worker({
  activiteiten: (echt) => ({
    ...echt,
    legVast: (opdracht) => {
      gevolgen[opdracht.toestand.hoofd] = gevolgafdruk(opdracht.effecten);
      return echt.legVast(opdracht);
    },
  }),
});
await worker.runUntil(async () => {
  await omgeving.sleep(Math.max(BEGIN - (await omgeving.currentTimeMs()), 1));
  for (const [naam, stappen] of Object.entries(gevallen)) {
    if (gevraagd.length > 0 && !gevraagd.includes(naam)) continue;
    await neemOp(wereld, route, naam, stappen, gevolgen);
    await wereld.ruimOp();
  }
});
await wereld.sluit();
await omgeving.teardown();
await postgres.stop();
