import { Injectable, Logger } from '@nestjs/common';
import { WorkflowNotFoundError } from '@temporalio/client';

import { Tijdstip } from '../../libs/contracts/tijd.ts';
import type { ZaakToestand } from '../../libs/engine/index.ts';
import { Wekken, type TeWekken } from '../../libs/service/storage/index.ts';
import { STAND, WEK, zaakWorkflowId } from '../../workflows/namen.ts';
import { Herstel } from './herstel.ts';
import { foutcode, Lus } from './lus.ts';
import { TemporalVerbinding } from './temporal-verbinding.ts';

/**
 * A zaak that was quiet for this long must have confirmed what it stored. Longer than a workflow task may take: a question that
 * arrives during a write splits its task, and a worker that dies between the halves leaves an update that the SDK (1.24) cannot
 * complete any more. Unit: milliseconds.
 */
const STIL_NA_MS = 30_000;
const RUST_MS = 5_000;
const PER_RONDE = 100;
/** A round takes any of so many that wait longest: workers that sweep at the same time then seldom ask the same zaak. */
const KEUZE = 5 * PER_RONDE;
/** Questions under way at once: one that is not in memory must be replayed before it can answer. */
const TEGELIJK = 8;

/**
 * The sweep: finds zaken whose log may be ahead of their workflow (a worker died between the write and the end of its
 * workflow task, and the caller never came back) and wakes them, so that they adopt what was stored.
 */
@Injectable()
export class Veger {
  readonly #log = new Logger(Veger.name);
  readonly #lus = new Lus(() => this.ronde(), RUST_MS, (fout) => {
    this.#log.warn(`ronde mislukt: ${foutcode(fout)}`);
  }); // prettier-ignore

  constructor(
    private readonly wekken: Wekken,
    private readonly temporal: TemporalVerbinding,
    private readonly herstel: Herstel,
  ) {}

  begin(): void {
    this.#lus.begin();
  }

  async stop(): Promise<void> {
    await this.#lus.stop();
  }

  /** Asks each zaak how far it is; true when there may be more. One that gives no answer does not keep the others waiting. */
  async ronde(): Promise<boolean> {
    const stilSinds = Tijdstip.parse(new Date(Date.now() - STIL_NA_MS).toISOString());
    const zaken = geschud(await this.wekken.teWekken(stilSinds, KEUZE)).slice(0, PER_RONDE);
    const bij: TeWekken[] = [];
    const rij = zaken.values();
    const vragen = async (): Promise<void> => {
      for (const zaak of rij) if (await this.#vraag(zaak)) bij.push(zaak);
    };
    await Promise.all(Array.from({ length: TEGELIJK }, vragen));
    await this.wekken.bevestig(bij);
    return zaken.length === PER_RONDE && bij.length > 0;
  }

  async #vraag(zaak: TeWekken): Promise<boolean> {
    try {
      return await this.#isBij(zaak);
    } catch (fout) {
      this.#log.warn(`${zaakWorkflowId(zaak.zaakId)} geeft geen antwoord: ${foutcode(fout)}`);
      await this.#inRust(zaak);
      return false;
    }
  }

  async #inRust({ zaakId }: TeWekken): Promise<boolean> {
    try {
      return await this.herstel.isInRust(zaakId);
    } catch (fout) {
      this.#log.warn(`${zaakWorkflowId(zaakId)} is niet nagekeken: ${foutcode(fout)}`);
      return false;
    }
  }

  /**
   * Whether the workflow holds all that is stored, and no task of it is under way that may still be lost; if not, it is woken and
   * asked again in a later round. One that ended cannot be woken and need not be: who corrects an ended zaak begins from what is
   * stored.
   */
  async #isBij(zaak: TeWekken): Promise<boolean> {
    const { zaakId, volgnummer, beeindigd } = zaak;
    const handle = this.temporal.client.workflow.getHandle(zaakWorkflowId(zaakId));
    const toestand = await handle.query<ZaakToestand>(STAND);
    if (toestand.volgnummer >= volgnummer) return this.#inRust(zaak);
    try {
      await handle.signal(WEK);
      return false;
    } catch (fout) {
      if (beeindigd && fout instanceof WorkflowNotFoundError) return true;
      throw fout;
    }
  }
}

/** In an order of its own for each worker. */
function geschud<Ding>(dingen: readonly Ding[]): Ding[] {
  return dingen
    .map((ding) => ({ ding, plek: Math.random() }))
    .toSorted((a, b) => a.plek - b.plek)
    .map(({ ding }) => ding);
}
