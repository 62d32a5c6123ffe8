import { Injectable } from '@nestjs/common';

import { leesBericht, type Bericht } from '../../../libs/ijw/index.ts';
import { bsnVan, kopUit, toewijzingnummersIn } from '../../../libs/service/ijw/index.ts';
import {
  Feitzaken,
  Ijwinhoud,
  Personen,
  type Ijwbericht as Rij,
  type Zaakregel,
} from '../../../libs/service/storage/index.ts';
import type { Code } from '../fouten/codes.ts';

/**
 * Whether a message can belong to the zaak that a person names. What the message itself says for certain is stronger than a slip: about whom
 * it is, and of a toewijzing its number and its provider. What is not known of the zaak is no objection.
 */
@Injectable()
export class Koppelcontrole {
  constructor(
    private readonly inhoud: Ijwinhoud,
    private readonly personen: Personen,
    private readonly feitzaken: Feitzaken,
  ) {}

  /** Why not; `null` when nothing speaks against it. */
  async bezwaar({ id }: Pick<Rij, 'id'>, zaak: Zaakregel): Promise<Code | null> {
    const bytes = await this.inhoud.open(id);
    const gelezen = bytes && leesBericht(bytes);
    if (!gelezen?.ok) return null; // handling it tells what is wrong with it
    const bsn = bsnVan(gelezen.bericht);
    if (bsn !== null && (await this.personen.isAnder(zaak.jeugdige, bsn))) return 'IJW.ANDERE_CLIENT';
    return this.#bijToewijzing(gelezen.bericht, zaak.id);
  }

  async #bijToewijzing(bericht: Bericht, zaakId: string): Promise<Code | null> {
    const genoemd = toewijzingnummersIn(bericht);
    if (genoemd.length === 0) return null;
    const { aanbieder } = kopUit(bericht.soort, bericht.header);
    if (await this.#spreektTegen(zaakId, 'toewijzingNummer', genoemd)) return 'IJW.ANDERE_TOEWIJZING';
    return (await this.#spreektTegen(zaakId, 'aanbieder', [aanbieder])) ? 'IJW.ANDERE_AANBIEDER' : null;
  }

  async #spreektTegen(zaakId: string, veld: string, genoemd: readonly (string | number)[]): Promise<boolean> {
    const gemeld = await this.feitzaken.waarden(zaakId, veld);
    return gemeld.length > 0 && !genoemd.some((waarde) => gemeld.includes(String(waarde)));
  }
}
