import { Injectable } from '@nestjs/common';
import { WithStartWorkflowOperation } from '@temporalio/client';

import type { MeldVerzoek, Melder, TeMelden } from '../../../libs/contracts/melding.ts';
import { SYSTEEM } from '../../../libs/contracts/rollen.ts';
import type { ZaakToestand } from '../../../libs/engine/index.ts';
import { Geheimen, Teksten, Vastlegging, Zaken, type Zaakregel } from '../../../libs/service/storage/index.ts';
import { MELD, STAND, WEK, ZAAK_WORKFLOW, zaakWorkflowId } from '../../../workflows/namen.ts';
import type { Ontvangstbewijs, ZaakBegin, ZaakInput } from '../../../workflows/port.ts';
import { Instellingen } from '../instellingen.ts';
import { TemporalVerbinding } from '../temporal-verbinding.ts';
import { weigeringscode } from '../weigeringscode.ts';
import type { Ijwfeit } from './meldingen.ts';

/** How long a zaak has to answer before the message comes back later. Unit: milliseconds. */
const ANTWOORD_MS = 15_000;
const TOELICHTING = 'Zoals het bericht van de aanbieder het noemt.';
/** A day that the zaak does not take as the moment of the fact: then it is a fact of now, with that day in it. */
const DAG_PAST_NIET: ReadonlySet<string> = new Set(['GELDIG_OP.IN_TOEKOMST', 'GELDIG_OP.VOOR_TOESTAND']);

/** Accepted, now or before; or the code of the refusal. */
export type Meldantwoord = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** The workflow of a zaak does not know yet what its log holds: what it refuses now says nothing. */
export class ZaakLooptAchter extends Error {
  override readonly name = 'ZaakLooptAchter';
}

/** Tells zaken what messages say, once: the key follows from the message. */
@Injectable()
export class Zaakmelding {
  constructor(
    private readonly temporal: TemporalVerbinding,
    private readonly vastlegging: Vastlegging,
    private readonly teksten: Teksten,
    private readonly geheimen: Geheimen,
    private readonly zaken: Zaken,
    private readonly instellingen: Instellingen,
  ) {}

  /** Reports a fact to a zaak, on the day of the fact where the zaak takes that. */
  async meld({ id, organisatie }: Zaakregel, kenmerk: string, feit: Ijwfeit): Promise<Meldantwoord> {
    const opDag = await this.#stuur(id, organisatie, await this.#verzoek(id, organisatie, kenmerk, [feit]));
    if (opDag.ok || feit.dag === undefined || !DAG_PAST_NIET.has(opDag.code)) return opDag;
    const { dag: _dag, ...nu } = feit;
    return this.#stuur(id, organisatie, await this.#verzoek(id, organisatie, kenmerk, [nu]));
  }

  /** Begins a zaak with its first facts, as one. A repeated start finds the first one. */
  async begin(input: ZaakBegin, kenmerk: string, feiten: readonly Ijwfeit[]): Promise<Meldantwoord> {
    const { zaakId, dossier } = input;
    const verzoek = await this.#verzoek(zaakId, dossier.organisatie, kenmerk, feiten);
    const startWorkflowOperation = new WithStartWorkflowOperation(ZAAK_WORKFLOW, {
      workflowId: zaakWorkflowId(zaakId),
      taskQueue: this.instellingen.taakrij,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [input],
    });
    type Start = (input: ZaakInput) => Promise<void>;
    return this.#antwoord(zaakId, dossier.organisatie, kenmerk, () =>
      this.temporal.client.workflow.executeUpdateWithStart<Start, Ontvangstbewijs, [MeldVerzoek]>(MELD, {
        args: [verzoek],
        updateId: kenmerk,
        startWorkflowOperation,
      }),
    );
  }

  #stuur(zaakId: string, organisatie: string, verzoek: MeldVerzoek): Promise<Meldantwoord> {
    const zaak = this.temporal.client.workflow.getHandle(zaakWorkflowId(zaakId));
    const opties = { updateId: verzoek.kenmerk, args: [verzoek] as [MeldVerzoek] };
    return this.#antwoord(zaakId, organisatie, verzoek.kenmerk, () =>
      zaak.executeUpdate<Ontvangstbewijs, [MeldVerzoek]>(MELD, opties),
    );
  }

  async #antwoord(
    zaakId: string,
    organisatie: string,
    kenmerk: string,
    stuur: () => Promise<Ontvangstbewijs>,
  ): Promise<Meldantwoord> {
    try {
      await this.temporal.binnen(ANTWOORD_MS, stuur);
      return { ok: true };
    } catch (fout) {
      const code = weigeringscode(fout);
      if (code === null) throw fout;
      if (await this.vastlegging.zoekBewijs(zaakId, kenmerk)) return { ok: true };
      if (code !== 'ZAAK.BEEINDIGD') await this.#weesZekerDatBij(zaakId, organisatie);
      return { ok: false, code };
    }
  }

  /** A refusal counts when the zaak knows all that it stored; else it is woken, and the message comes back. */
  async #weesZekerDatBij(zaakId: string, organisatie: string): Promise<void> {
    const handle = this.temporal.client.workflow.getHandle(zaakWorkflowId(zaakId));
    const { volgnummer } = await this.temporal.binnen(ANTWOORD_MS, () => handle.query<ZaakToestand>(STAND));
    const rij = await this.zaken.vindRegel(zaakId, organisatie);
    if (!rij || rij.volgnummer <= volgnummer) return;
    await handle.signal(WEK);
    throw new ZaakLooptAchter('the log is ahead of the workflow');
  }

  async #verzoek(
    zaakId: string,
    organisatie: string,
    kenmerk: string,
    feiten: readonly Ijwfeit[],
  ): Promise<MeldVerzoek> {
    return {
      gebeurtenissen: await Promise.all(
        feiten.map((feit, plek) => this.#teMelden(zaakId, feit, `${kenmerk}/${String(plek)}`)),
      ),
      door: melderVan(organisatie),
      kenmerk,
      verzoekHash: await this.geheimen.verzoekHash({ zaakId, kenmerk }),
    };
  }

  async #teMelden(zaakId: string, { type, gegevens, dag }: Ijwfeit, waarvoor: string): Promise<TeMelden> {
    if (dag === undefined) return { type, gegevens };
    const toelichting = await this.teksten.verzegel(zaakId, TOELICHTING, waarvoor);
    return { type, gegevens, geldigOp: dag, toelichting };
  }
}

/** Wissel itself, for the organisation that keeps the traffic of messages. */
export function melderVan(organisatie: string): Melder {
  return { id: SYSTEEM.id, rollen: ['systeem'], organisatie };
}
