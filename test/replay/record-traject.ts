import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { sql } from 'drizzle-orm';

import { TrajectActiviteitenOpDatabase } from '../../apps/worker/traject-activiteiten.ts';
import type { TeMelden } from '../../libs/contracts/melding.ts';
import { ROLLEN } from '../../libs/contracts/rollen.ts';
import { toTijdstip } from '../../libs/kalender/index.ts';
import { ensureDatabase, findTimeSkippingServer, startTemporaryPostgres } from '../../libs/service/infra/index.ts';
import { Overdrachten, Vastlegging } from '../../libs/service/storage/index.ts';
import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { BESLIS, STAND, TRAJECT_WORKFLOW, trajectWorkflowId, ZAAK_IN_TRAJECT, ZICHT } from '../../workflows/namen.ts';
import type {
  Overdrachtbeslissing,
  TrajectActiviteiten,
  TrajectZaak,
  ZaakActiviteiten,
  ZaakInput,
  Zichtmelding,
} from '../../workflows/port.ts';
import { leegTraject } from '../../workflows/traject.ts';
import type { History } from '../workflow/zaakbeeld.ts';
import { migreerProef, Zaakwereld } from '../workflow/zaakwereld.ts';
import { gebeurtenissenVan, nieuweZaak, routeVanOfFout } from '../workflow/zaken.ts';
import { vasteUuid } from './opname.ts';
import { TRAJECTMAP, type Trajectopname } from './trajectopname.ts';

// Records the histories of trajecten, on a fresh build: `node --import ./test/tools/ts.mjs test/replay/record-traject.ts <folder>`.
// Once for each way in which a released traject writes; recordings of an older way are never made again.

const CRISISTEAM = 'crisisteam-voorbeeld';
const WIJKTEAM = 'wijkteam-voorbeeld';

/** What happens to one traject, by the messages that it really gets. */
class Verloop {
  readonly trajectId: string;

  constructor(
    readonly wereld: Zaakwereld,
    readonly naam: string,
  ) {
    this.trajectId = vasteUuid(`traject van ${naam}`);
  }

  /** A zaak that begins in this traject, for its own jeugdige unless it shares one. */
  async zaak(eigen: string, meldingen: readonly TeMelden[], jeugdige = eigen): Promise<TrajectZaak> {
    const nieuw = nieuweZaak(vasteUuid(`${this.naam} ${eigen}`));
    const dossier = { ...nieuw.dossier, jeugdigeId: vasteUuid(`${this.naam} jeugdige ${jeugdige}`) };
    const input: ZaakInput = { ...nieuw, trajectId: this.trajectId, dossier };
    const [eerste, ...rest] = meldingen;
    if (!eerste) throw new Error('a zaak begins with an event');
    await this.wereld.start(input, eerste);
    for (const melding of rest) await this.wereld.meld(input.zaakId, [melding]);
    const { zaakId } = input;
    const sinds = toTijdstip(await this.wereld.omgeving.currentTimeMs());
    const bericht = { zaakId, jeugdigeId: dossier.jeugdigeId, organisatie: dossier.organisatie, sinds };
    await this.#zeg(ZAAK_IN_TRAJECT, bericht);
    return bericht;
  }

  async zicht(zaak: TrajectZaak, door: string, regel: number, terug?: true): Promise<void> {
    const sinds = toTijdstip(await this.wereld.omgeving.currentTimeMs());
    const melding: Zichtmelding = { zaak, zicht: { door, sinds }, regel, ...(terug && { terug }) };
    await this.#zeg(ZICHT, melding);
  }

  /** The answer of an organisation to the one hand-over that the zaak offers. */
  async beslis({ zaakId, jeugdigeId }: TrajectZaak, organisatie: string): Promise<void> {
    const { rows } = await this.wereld.database.schrijf((db) =>
      db.execute<{ sleutel: string }>(sql`select sleutel from overdracht where zaak_id = ${zaakId}`),
    );
    const [rij] = rows;
    if (!rij) throw new Error('nothing was offered');
    const kenmerk = `${organisatie} aan ${zaakId}`;
    const beslissing: Overdrachtbeslissing = {
      sleutel: rij.sleutel,
      fase: 'aanvaard',
      reden: null,
      zichtOpVeiligheid: true,
      zicht: { jeugdigeId },
      door: { id: 'opname', rollen: [...ROLLEN], organisatie },
      kenmerk,
    };
    await this.#handle().executeUpdate(BESLIS, { updateId: kenmerk, args: [beslissing] });
  }

  async bewaar(versie: string): Promise<void> {
    const history = await this.#inRust();
    const stand = await this.#handle().query<Trajectopname['stand']>(STAND);
    const geschiedenis = JSON.parse(historyToJSON(history)) as Trajectopname['geschiedenis'];
    const opname: Trajectopname = { workflowId: trajectWorkflowId(this.trajectId), stand, geschiedenis };
    await mkdir(join(TRAJECTMAP, versie), { recursive: true });
    await writeFile(join(TRAJECTMAP, versie, `${this.naam}.json`), `${JSON.stringify(opname)}\n`);
    process.stdout.write(`${this.naam}: ${String(stand.zaken.length)} zaken\n`);
  }

  /** The history once nothing is under way: each look is a round trip. */
  async #inRust(): Promise<History> {
    for (;;) {
      const history = await this.#handle().fetchHistory();
      const laatste = history.events?.at(-1);
      const activiteiten = (history.events ?? []).reduce(
        (open, { activityTaskScheduledEventAttributes: begin, activityTaskCompletedEventAttributes: eind }) =>
          open + Number(Boolean(begin)) - Number(Boolean(eind)),
        0,
      );
      if (activiteiten === 0 && laatste?.workflowTaskCompletedEventAttributes) return history;
    }
  }

  async #zeg(signal: string, bericht: TrajectZaak | Zichtmelding): Promise<void> {
    const { client, taskQueue } = this.wereld;
    await client.workflow.signalWithStart(TRAJECT_WORKFLOW, {
      workflowId: trajectWorkflowId(this.trajectId),
      taskQueue,
      args: [leegTraject(this.trajectId)],
      signal,
      signalArgs: [bericht],
    });
    await this.#handle().query(STAND); // what was sent before the question is taken in before its answer
  }

  #handle(): ReturnType<Zaakwereld['client']['workflow']['getHandle']> {
    return this.wereld.client.workflow.getHandle(trajectWorkflowId(this.trajectId));
  }
}

const GEVALLEN: Readonly<Record<string, (verloop: Verloop) => Promise<void>>> = {
  async eenZaak(verloop) {
    await verloop.zaak('eerste', gebeurtenissenVan(PADEN.aanvraagTotBesluit).slice(0, 2));
  },
  async overdrachtEnTerug(verloop) {
    const zaak = await verloop.zaak('eerste', gebeurtenissenVan(PADEN.acuteCrisis).slice(0, 2));
    await verloop.zaak('broer of zus', gebeurtenissenVan(PADEN.aanvraagTotBesluit).slice(0, 1));
    await verloop.beslis(zaak, WIJKTEAM); // not the one to whom it was offered
    await verloop.beslis(zaak, CRISISTEAM);
    await verloop.zaak('van het crisisteam', gebeurtenissenVan(PADEN.aanvraagTotBesluit).slice(0, 1), 'eerste');
    await verloop.zicht(zaak, zaak.organisatie, 9, true);
    await verloop.zicht(zaak, WIJKTEAM, 10);
  },
};

/** What the worker really does for both workflows, where every hand-over goes to the crisis team. */
function echteActiviteiten({ database }: Zaakwereld, echt: ZaakActiviteiten): ZaakActiviteiten & TrajectActiviteiten {
  const vastlegging = new Vastlegging(database, routeVanOfFout, { ontvangerVan: () => CRISISTEAM });
  const trajecten = new TrajectActiviteitenOpDatabase(new Overdrachten(database));
  return {
    ...echt,
    legVast: (opdracht) => vastlegging.legVast(opdracht),
    legZichtVast: (trajectId, jeugdigeId, zicht) => trajecten.legZichtVast(trajectId, jeugdigeId, zicht),
    legBeslissingVast: (trajectId, beslissing, op) => trajecten.legBeslissingVast(trajectId, beslissing, op),
  };
}

const [versie = ''] = process.argv.slice(2);
if (versie === '') throw new Error('name the folder');
const server = await findTimeSkippingServer((regel) => process.stderr.write(`${regel}\n`));
if (!server.ok) throw new Error(server.reason);
const postgres = await startTemporaryPostgres();
const omgeving = await TestWorkflowEnvironment.createTimeSkipping({ server: server.server });
const url = await ensureDatabase(postgres.url, 'trajecten');
await migreerProef(url);
const wereld = new Zaakwereld(omgeving.client, 'trajecten', url, { omgeving, dataConverter: {} });
const worker = await wereld.worker({ activiteiten: (echt) => echteActiviteiten(wereld, echt) });
await worker.runUntil(async () => {
  for (const [naam, doe] of Object.entries(GEVALLEN)) {
    const verloop = new Verloop(wereld, naam);
    await doe(verloop);
    await verloop.bewaar(versie);
  }
});
await wereld.sluit();
await omgeving.teardown();
await postgres.stop();
