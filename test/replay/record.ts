import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { defaultPayloadConverter } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { TestWorkflowEnvironment } from '@temporalio/testing';

import type { TeMelden } from '../../libs/contracts/melding.ts';
import { ensureDatabase, findTimeSkippingServer, startTemporaryPostgres } from '../../libs/service/infra/index.ts';
import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import type { Padstap } from '../../state-machines/gedeeld/testing/pad.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { schrijfBuitenom } from '../workflow/buitenom.ts';
import { migreerProef, Zaakwereld, type History } from '../workflow/zaakwereld.ts';
import { nieuweZaak, NOTITIE, TOELICHTING, ZAAK_OVERGENOMEN } from '../workflow/zaken.ts';
import { gevolgafdruk, MAP, vasteUuid, type Opname } from './opname.ts';

// Records the histories of this release: `node --import ./test/tools/ts.mjs test/replay/record.ts [case ...]`, on a fresh build.
// Once for each released version of a route; recordings of an older one are never made again. Names record new cases only.

type Gevolgen = Record<string, string>;

const DAG = 86_400_000;
/** Paths know dates; they count from the day in their examples. */
const BEGIN = Date.parse('2027-01-11T09:00:00.000Z');

/** How a step is taken: reported; written by another that was never heard of again; or repeated until the zaak continues as new. */
type Wijze = 'gemeld' | 'buitenom' | 'totVervolgrun';

interface Te {
  readonly dag: number;
  readonly melding: TeMelden | readonly TeMelden[];
  readonly wijze?: Wijze;
}

const alsTe = ({ dag, type, gegevens }: Padstap): Te => ({ dag, melding: { type, gegevens } });
const correctie = (dag: number, volgnummer: number, geldigOp: string): Te => ({
  dag,
  melding: { type: 'FEIT_GECORRIGEERD', gegevens: { volgnummer, geldigOp }, toelichting: TOELICHTING },
});
const herroeping = (dag: number, volgnummer: number): Te => ({
  dag,
  melding: { type: 'GEBEURTENIS_HERROEPEN', gegevens: { volgnummer }, toelichting: TOELICHTING },
});
const notitie = (dag: number, wijze: Wijze = 'gemeld'): Te => ({ dag, melding: NOTITIE, wijze });

/** Ten weeks before the first day of the recordings, one of its facts assumed: what was due before is taken over, the rest fires. */
const OVERNAME: readonly TeMelden[] = [
  { ...ZAAK_OVERGENOMEN, gegevens: { ...ZAAK_OVERGENOMEN.gegevens, aangenomen: [2] } },
  ...PADEN.aanvulling.stappen.map(({ type, gegevens }, i) => ({
    type,
    gegevens,
    geldigOp: ['2026-11-02', '2026-11-06', '2026-11-13'][i] ?? '2026-11-13',
  })),
];

/**
 * Every complete course, and what is special: corrections, a year of silence, everything that a clock can say, entries of a
 * worker that died (adopted with the next event), and a run that grew full, with the run that continues it.
 */
const GEVALLEN: Readonly<Record<string, readonly Te[]>> = {
  ...Object.fromEntries(Object.entries(PADEN).map(([naam, { stappen }]) => [naam, stappen.map(alsTe)])),
  eenJaarStil: [...PADEN.aanvulling.stappen.slice(0, 1).map(alsTe), notitie(365)],
  meldingEenJaarStil: [...PADEN.ingetrokken.stappen.slice(0, 1).map(alsTe), notitie(365)],
  correctieTrektIn: [...PADEN.aanvulling.stappen.map(alsTe), correctie(12, 1, '2027-01-04'), notitie(80)],
  herroepen: [...PADEN.aanvraagTotBesluit.stappen.map(alsTe), herroeping(3, 3), notitie(70)],
  overgenomen: [{ dag: 0, melding: OVERNAME }, notitie(60)],
  aanvullingBlijftUit: [...PADEN.aanvulling.stappen.slice(0, 2).map(alsTe), notitie(120)],
  ingehaald: [
    ...PADEN.aanvraagTotBesluit.stappen.slice(0, 3).map(alsTe),
    notitie(4, 'buitenom'),
    ...PADEN.aanvraagTotBesluit.stappen.slice(3).map(alsTe),
  ],
  voortgezet: [
    ...PADEN.aanvraagTotBesluit.stappen.slice(0, 3).map(alsTe),
    notitie(4, 'totVervolgrun'),
    ...PADEN.aanvraagTotBesluit.stappen.slice(3).map(alsTe),
    notitie(80),
  ],
};

async function neemOp(wereld: Zaakwereld, naam: string, stappen: readonly Te[], gevolgen: Gevolgen): Promise<void> {
  const zaak: ZaakInput = { ...nieuweZaak(vasteUuid(naam)), trajectId: vasteUuid(`traject ${naam}`) };
  const begin = await wereld.omgeving.currentTimeMs();
  for (const [nummer, stap] of stappen.entries()) {
    const wacht = begin + stap.dag * DAG - (await wereld.omgeving.currentTimeMs());
    if (wacht > 0) await wereld.omgeving.sleep(wacht);
    const kenmerk = `${naam}-${String(nummer)}`;
    await (nummer === 0 ? wereld.start(zaak, stap.melding, { kenmerk }) : doe(wereld, zaak, stap, kenmerk));
  }
  await bewaar(wereld, zaak, naam, gevolgen);
}

async function doe(wereld: Zaakwereld, zaak: ZaakInput, { melding, wijze }: Te, kenmerk: string): Promise<void> {
  const meldingen = [melding].flat();
  if (wijze === 'buitenom') await schrijfBuitenom(wereld, zaak, meldingen, { kenmerk });
  else if (wijze === 'totVervolgrun') await vulRun(wereld, zaak, meldingen, kenmerk);
  else await wereld.meld(zaak.zaakId, meldingen, { kenmerk });
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
  const gevraagd = process.argv.slice(2);
  for (const [naam, stappen] of Object.entries(GEVALLEN)) {
    if (gevraagd.length > 0 && !gevraagd.includes(naam)) continue;
    await neemOp(wereld, naam, stappen, gevolgen);
    await wereld.ruimOp();
  }
});
await wereld.sluit();
await omgeving.teardown();
await postgres.stop();
