import { createHash, randomUUID } from 'node:crypto';

import { WithStartWorkflowOperation, type Client } from '@temporalio/client';

import type { MeldVerzoek, TeMelden } from '../../libs/contracts/melding.ts';
import { ROLLEN } from '../../libs/contracts/rollen.ts';
import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { VERSIES } from '../../libs/engine/index.ts';
import { ROUTES } from '../../state-machines/index.ts';
import { MELD, TAAKRIJ, ZAAK_WORKFLOW, zaakWorkflowId } from '../../workflows/namen.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { percentiel, rond, type Meting } from './meten.ts';

export const KALE_RIJ = 'bench-kaal';
const TEGELIJK = 16;

const GEBEURTENISSEN: readonly TeMelden[] = PADEN.aanvraagTotBesluit.stappen
  .slice(0, 8)
  .map(({ type, gegevens }) => ({ type, gegevens }));

/** How a case is started and its other events are sent; each answers when its event was taken. */
interface Soort {
  readonly start: (id: string) => Promise<unknown>;
  readonly meld: (id: string, nummer: number) => Promise<unknown>;
}

interface Ronde {
  readonly zakenPerSeconde: number;
  readonly latenties: readonly number[];
}

/**
 * Whole cases of eight events, through Wissel and through a bare workflow in turn, with the same client, server and machine.
 * Answers the ratio of throughput and, with one caller at a time, of the latency of one event.
 */
export async function meetDoorvoer(client: Client, rondes: number, zaken: number): Promise<Meting[]> {
  const wissel = viaWissel(client);
  const kaal = viaKaal(client);
  await Promise.all([draai(wissel, TEGELIJK, TEGELIJK), draai(kaal, TEGELIJK, TEGELIJK)]); // warm-up
  const vol = await omEnOm(rondes, () => draai(kaal, zaken, TEGELIJK), () => draai(wissel, zaken, TEGELIJK)); // prettier-ignore
  const rustig = await omEnOm(rondes, () => draai(kaal, zaken / 4, 1), () => draai(wissel, zaken / 4, 1)); // prettier-ignore
  return [doorvoer(vol), latentie(rustig)];
}

interface Paar {
  readonly kaal: Ronde;
  readonly wissel: Ronde;
}

async function omEnOm(rondes: number, kaal: () => Promise<Ronde>, wissel: () => Promise<Ronde>): Promise<Paar[]> {
  const paren: Paar[] = [];
  for (let i = 0; i < rondes; i += 1) paren.push({ kaal: await kaal(), wissel: await wissel() });
  return paren;
}

function doorvoer(paren: readonly Paar[]): Meting {
  const verhouding = percentiel(paren.map(({ kaal, wissel }) => wissel.zakenPerSeconde / kaal.zakenPerSeconde), 0.5); // prettier-ignore
  const details = {
    wisselZakenPerSeconde: rond(percentiel(paren.map(({ wissel }) => wissel.zakenPerSeconde), 0.5)), // prettier-ignore
    kaalZakenPerSeconde: rond(percentiel(paren.map(({ kaal }) => kaal.zakenPerSeconde), 0.5)), // prettier-ignore
  };
  return {
    rij: 'doorvoer van hele zaken',
    waarde: rond(verhouding),
    eenheid: 'maal kale Temporal',
    budget: '>= 0.70',
    gehaald: verhouding >= 0.7,
    details,
  };
}

function latentie(paren: readonly Paar[]): Meting {
  const wissel = percentiel(paren.flatMap(({ wissel: ronde }) => ronde.latenties), 0.95); // prettier-ignore
  const kaal = percentiel(paren.flatMap(({ kaal: ronde }) => ronde.latenties), 0.95); // prettier-ignore
  const details = { wisselP95Ms: rond(wissel), kaalP95Ms: rond(kaal) };
  return {
    rij: 'p95 van een gebeurtenis',
    waarde: rond(wissel / kaal),
    eenheid: 'maal kale Temporal',
    budget: '<= 1.6',
    gehaald: wissel / kaal <= 1.6,
    details,
  };
}

/** Runs cases with so many callers at once. */
async function draai(soort: Soort, zaken: number, tegelijk: number): Promise<Ronde> {
  const latenties: number[] = [];
  let volgende = 0;
  const beller = async (): Promise<void> => {
    while (volgende < zaken) {
      volgende += 1;
      await eenZaak(soort, latenties);
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: tegelijk }, beller));
  return { zakenPerSeconde: (zaken / (performance.now() - begin)) * 1000, latenties };
}

async function eenZaak(soort: Soort, latenties: number[]): Promise<void> {
  const id = randomUUID();
  await soort.start(id);
  for (let nummer = 1; nummer < GEBEURTENISSEN.length; nummer += 1) {
    const begin = performance.now();
    await soort.meld(id, nummer);
    latenties.push(performance.now() - begin);
  }
}

function viaWissel(client: Client): Soort {
  return {
    start: (id) => startMet(client, ZAAK_WORKFLOW, zaakWorkflowId(id), TAAKRIJ, inputVan(id), verzoekVan(0)),
    meld: (id, nummer) => meld(client, zaakWorkflowId(id), verzoekVan(nummer)),
  };
}

/** The same messages, byte for byte, to a workflow that does nothing with them. */
function viaKaal(client: Client): Soort {
  return {
    start: (id) => startMet(client, 'kaleWorkflow', `kaal/${id}`, KALE_RIJ, GEBEURTENISSEN.length, verzoekVan(0)),
    meld: (id, nummer) => meld(client, `kaal/${id}`, verzoekVan(nummer)),
  };
}

async function startMet(
  client: Client,
  type: string,
  workflowId: string,
  taskQueue: string,
  input: unknown,
  verzoek: MeldVerzoek,
): Promise<unknown> {
  const startWorkflowOperation = new WithStartWorkflowOperation(type, {
    workflowId,
    taskQueue,
    args: [input],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  return client.workflow.executeUpdateWithStart(MELD, {
    startWorkflowOperation,
    updateId: verzoek.kenmerk,
    args: [verzoek],
  });
}

async function meld(client: Client, workflowId: string, verzoek: MeldVerzoek): Promise<unknown> {
  return client.workflow.getHandle(workflowId).executeUpdate(MELD, { updateId: verzoek.kenmerk, args: [verzoek] });
}

function verzoekVan(nummer: number): MeldVerzoek {
  const gebeurtenis = GEBEURTENISSEN[nummer];
  if (!gebeurtenis) throw new Error('no such event');
  const kenmerk = randomUUID();
  const verzoekHash = createHash('sha256').update(kenmerk).digest('hex');
  return {
    gebeurtenissen: [gebeurtenis],
    door: { id: 'bench', rollen: [...ROLLEN], organisatie: 'bench' },
    kenmerk,
    verzoekHash,
  };
}

function inputVan(zaakId: string): ZaakInput {
  const [route] = ROUTES;
  if (!route) throw new Error('no routes');
  const dossier = {
    jeugdigeId: randomUUID(),
    organisatie: 'bench',
    gemeente: 'GM0642',
    referentie: zaakId.slice(0, 8),
  };
  const vast = { route: route.id, versies: VERSIES };
  return { zaakId, trajectId: randomUUID(), ...vast, dossier, toestand: null, bewijzen: [] };
}
