import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { TestWorkflowEnvironment } from '@temporalio/testing';

import type { TeMelden } from '../../libs/contracts/melding.ts';
import { ensureDatabase, findTimeSkippingServer, startTemporaryPostgres } from '../../libs/service/infra/index.ts';
import { PADEN, type Padstap } from '../../state-machines/cjg-intake/testing/paden.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { migreerProef, Zaakwereld } from '../workflow/zaakwereld.ts';
import { nieuweZaak, TOELICHTING, ZAAK_OVERGENOMEN } from '../workflow/zaken.ts';
import { gevolgafdruk, MAP, vasteUuid, type Opname } from './opname.ts';

// Records the histories of this release: `node --import ./test/tools/ts.mjs test/replay/record.ts [naam...]`, on a fresh build.
// Once for each released version of a route; recordings of an older one are never made again. With names: only those, new ones.

const DAG = 86_400_000;
/** Paths know dates; they count from the day in their examples. */
const BEGIN = Date.parse('2027-01-11T09:00:00.000Z');

interface Te {
  readonly dag: number;
  readonly melding: TeMelden | readonly TeMelden[];
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
const notitie = (dag: number): Te => ({
  dag,
  melding: { type: 'NOTITIE_TOEGEVOEGD', gegevens: { soort: 'observatie' } },
});

/** Ten weeks before the first day of the recordings, one of its facts assumed: what was due before is taken over, the rest fires. */
const OVERNAME: readonly TeMelden[] = [
  { ...ZAAK_OVERGENOMEN, gegevens: { ...ZAAK_OVERGENOMEN.gegevens, aangenomen: [2] } },
  ...PADEN.aanvulling.stappen.map(({ type, gegevens }, i) => ({
    type,
    gegevens,
    geldigOp: ['2026-11-02', '2026-11-06', '2026-11-13'][i] ?? '2026-11-13',
  })),
];

/** Every complete course, and what is special: corrections, a year of silence, everything that a clock can say. */
const GEVALLEN: Readonly<Record<string, readonly Te[]>> = {
  ...Object.fromEntries(Object.entries(PADEN).map(([naam, { stappen }]) => [naam, stappen.map(alsTe)])),
  eenJaarStil: [...PADEN.aanvulling.stappen.slice(0, 1).map(alsTe), notitie(365)],
  meldingEenJaarStil: [...PADEN.ingetrokken.stappen.slice(0, 1).map(alsTe), notitie(365)],
  correctieTrektIn: [...PADEN.aanvulling.stappen.map(alsTe), correctie(12, 1, '2027-01-04'), notitie(80)],
  herroepen: [...PADEN.aanvraagTotBesluit.stappen.map(alsTe), herroeping(3, 3), notitie(70)],
  overgenomen: [{ dag: 0, melding: OVERNAME }, notitie(60)],
  aanvullingBlijftUit: [...PADEN.aanvulling.stappen.slice(0, 2).map(alsTe), notitie(120)],
};

async function neemOp(
  wereld: Zaakwereld,
  naam: string,
  stappen: readonly Te[],
  gevolgen: Record<string, string>,
): Promise<ZaakInput> {
  const zaak: ZaakInput = { ...nieuweZaak(vasteUuid(naam)), trajectId: vasteUuid(`traject ${naam}`) };
  const begin = await wereld.omgeving.currentTimeMs();
  for (const [nummer, { dag, melding }] of stappen.entries()) {
    const wacht = begin + dag * DAG - (await wereld.omgeving.currentTimeMs());
    if (wacht > 0) await wereld.omgeving.sleep(wacht);
    const kenmerk = `${naam}-${String(nummer)}`;
    await (nummer === 0
      ? wereld.start(zaak, melding, { kenmerk })
      : wereld.meld(zaak.zaakId, [melding].flat(), { kenmerk }));
  }
  const { hoofd, volgnummer } = await wereld.herleid(zaak);
  const [geschiedenis] = await wereld.runs(zaak.zaakId);
  const eigen = (await wereld.opgeslagen(zaak)).flatMap(({ hash }) =>
    hash in gevolgen ? [[hash, gevolgen[hash]]] : [],
  );
  const opname: Opname = {
    workflowId: `zaak/${zaak.zaakId}`,
    hoofd,
    volgnummer,
    gevolgen: Object.fromEntries(eigen) as Record<string, string>,
    geschiedenis: JSON.parse(historyToJSON(geschiedenis ?? {})) as unknown,
  };
  await mkdir(join(MAP, zaak.route), { recursive: true });
  await writeFile(join(MAP, zaak.route, `${naam}.json`), `${JSON.stringify(opname)}\n`);
  process.stdout.write(`${naam}: ${String(volgnummer)} entries\n`);
  return zaak;
}

const server = await findTimeSkippingServer((regel) => process.stderr.write(`${regel}\n`));
if (!server.ok) throw new Error(server.reason);
const postgres = await startTemporaryPostgres();
const omgeving = await TestWorkflowEnvironment.createTimeSkipping({ server: server.server });
const url = await ensureDatabase(postgres.url, 'opname');
await migreerProef(url);
const wereld = new Zaakwereld(omgeving.client, 'opname', url, { omgeving, dataConverter: {} });
const gevolgen: Record<string, string> = {};
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
