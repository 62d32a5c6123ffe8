import { createHash } from 'node:crypto';

import { Injectable, Logger } from '@nestjs/common';

import type { MeldVerzoek, TeMelden } from '../../libs/contracts/melding.ts';
import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import { antwoordgebeurtenis } from '../../libs/engine/index.ts';
import {
  Antwoordstuk,
  Teksten,
  Uitbak,
  Vastlegging,
  Werktaken,
  type Uitgaand,
} from '../../libs/service/storage/index.ts';
import { MELD, zaakWorkflowId } from '../../workflows/namen.ts';
import type { Ontvangstbewijs } from '../../workflows/port.ts';
import { TemporalVerbinding } from './temporal-verbinding.ts';
import { weigeringscode } from './weigeringscode.ts';

const TOELICHTING = 'De ontvanger heeft de overdracht zelf beantwoord in Wissel.';

/**
 * Tells the zaak that offered a hand-over what its receiver answered, as a fact of the moment of the answer. The key is derived
 * from the hand-over, so that a repeated message makes one entry; no caller can choose such a key.
 */
@Injectable()
export class Antwoordbezorging {
  readonly #log = new Logger(Antwoordbezorging.name);

  constructor(
    private readonly uitbak: Uitbak,
    private readonly vastlegging: Vastlegging,
    private readonly teksten: Teksten,
    private readonly werktaken: Werktaken,
    private readonly temporal: TemporalVerbinding,
  ) {}

  async bezorg(stuk: Uitgaand, nu: Tijdstip): Promise<void> {
    const verzoek = await this.#verzoek(stuk);
    try {
      const zaak = this.temporal.client.workflow.getHandle(zaakWorkflowId(stuk.zaakId));
      const opties = { updateId: verzoek.kenmerk, args: [verzoek] as [MeldVerzoek] };
      await zaak.executeUpdate<Ontvangstbewijs, [MeldVerzoek]>(MELD, opties);
    } catch (fout) {
      const code = weigeringscode(fout);
      if (code === null) throw fout;
      if (!(await this.vastlegging.zoekBewijs(stuk.zaakId, verzoek.kenmerk))) {
        await this.#geefOp(stuk, code, nu);
        return;
      }
    }
    await this.uitbak.afgehandeld(stuk.sleutel, nu);
  }

  /** The receiver holds on to its answer and the sender's zaak does not know: a person finds out who does what now. */
  async #geefOp(stuk: Uitgaand, code: string, nu: Tijdstip): Promise<void> {
    this.#log.warn(`zaak ${stuk.zaakId} neemt een antwoord niet meer aan: ${code}`);
    const volgnummer = aanbodVan(Antwoordstuk.parse(stuk.inhoud));
    await this.werktaken.open({ zaakId: stuk.zaakId, taak: 'antwoordNietVerwerkt', volgnummer }, nu);
    await this.uitbak.geefOp(stuk, code, nu);
  }

  async #verzoek({ zaakId, inhoud, nietVoor }: Uitgaand): Promise<MeldVerzoek> {
    const antwoord = Antwoordstuk.parse(inhoud);
    const kenmerk = `overdracht#${antwoord.overdracht}`;
    const gebeurtenis: TeMelden = {
      ...antwoordgebeurtenis(antwoord),
      geldigOp: nietVoor,
      toelichting: await this.teksten.verzegel(zaakId, TOELICHTING, kenmerk),
    };
    return {
      gebeurtenissen: [gebeurtenis],
      door: antwoord.door,
      kenmerk,
      verzoekHash: createHash('sha256').update(JSON.stringify(antwoord)).digest('hex'),
    };
  }
}

/** Number of the log entry that offered the hand-over. */
function aanbodVan({ overdracht }: Antwoordstuk): number {
  return Number(overdracht.split('/')[1]);
}
