import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { Melder, MeldVerzoek, TeMelden } from '../../libs/contracts/melding.ts';
import type { JsonObject } from '../../libs/contracts/json.ts';
import { Teksten, Vastlegging, type Uitgaand } from '../../libs/service/storage/index.ts';
import { MELD, zaakWorkflowId } from '../../workflows/namen.ts';
import type { Ontvangstbewijs } from '../../workflows/port.ts';
import { TemporalVerbinding } from './temporal-verbinding.ts';
import { weigeringscode } from './weigeringscode.ts';

/** What a zaak is told by something in the outbox. */
export interface Uitbakmelding {
  readonly gebeurtenis: Pick<TeMelden, 'type' | 'gegevens'>;
  readonly door: Melder;
  /** Derived from what it is about, so that it is one entry however often it is sent. No caller can choose such a key. */
  readonly kenmerk: string;
  /** Why its date is not that of the entry. */
  readonly toelichting: string;
  /** What the key stands for. */
  readonly verzoek: JsonObject;
}

/** Tells a zaak a fact of the moment at which it came about. */
@Injectable()
export class Zaakmelder {
  constructor(
    private readonly vastlegging: Vastlegging,
    private readonly teksten: Teksten,
    private readonly temporal: TemporalVerbinding,
  ) {}

  /** Nothing when the zaak has it, now or since an earlier attempt; the code with which it refuses otherwise. */
  async meld({ zaakId, nietVoor }: Uitgaand, melding: Uitbakmelding): Promise<string | null> {
    const { gebeurtenis, door, kenmerk, toelichting, verzoek } = melding;
    const tekst = await this.teksten.verzegel(zaakId, toelichting, kenmerk);
    const opdracht: MeldVerzoek = {
      gebeurtenissen: [{ ...gebeurtenis, geldigOp: nietVoor, toelichting: tekst }],
      door,
      kenmerk,
      verzoekHash: createHash('sha256').update(JSON.stringify(verzoek)).digest('hex'),
    };
    try {
      const zaak = this.temporal.client.workflow.getHandle(zaakWorkflowId(zaakId));
      const opties = { updateId: kenmerk, args: [opdracht] as [MeldVerzoek] };
      await zaak.executeUpdate<Ontvangstbewijs, [MeldVerzoek]>(MELD, opties);
      return null;
    } catch (fout) {
      const code = weigeringscode(fout);
      if (code === null) throw fout;
      return (await this.vastlegging.zoekBewijs(zaakId, kenmerk)) ? null : code;
    }
  }
}
