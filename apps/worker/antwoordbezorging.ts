import { Injectable, Logger } from '@nestjs/common';

import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import { antwoordgebeurtenis, antwoordkenmerk } from '../../libs/engine/index.ts';
import { Antwoordstuk, Uitbak, Werktaken, type Uitgaand } from '../../libs/service/storage/index.ts';
import { Zaakmelder } from './zaakmelder.ts';

const TOELICHTING = 'De ontvanger heeft de overdracht zelf beantwoord in Wissel.';

/**
 * Tells the zaak that offered a hand-over what its receiver answered, as a fact of the moment of the answer. The key is derived
 * from the hand-over, so that a repeated message makes one entry.
 */
@Injectable()
export class Antwoordbezorging {
  readonly #log = new Logger(Antwoordbezorging.name);

  constructor(
    private readonly uitbak: Uitbak,
    private readonly werktaken: Werktaken,
    private readonly melder: Zaakmelder,
  ) {}

  async bezorg(stuk: Uitgaand, nu: Tijdstip): Promise<void> {
    const antwoord = Antwoordstuk.parse(stuk.inhoud);
    const code = await this.melder.meld(stuk, {
      gebeurtenis: antwoordgebeurtenis(antwoord),
      door: antwoord.door,
      kenmerk: antwoordkenmerk(antwoord.overdracht),
      toelichting: TOELICHTING,
      verzoek: antwoord,
    });
    if (code === null) await this.uitbak.afgehandeld(stuk.sleutel, nu);
    else await this.#geefOp(stuk, antwoord, code, nu);
  }

  /** The receiver holds on to its answer and the sender's zaak does not know: a person finds out who does what now. */
  async #geefOp(stuk: Uitgaand, antwoord: Antwoordstuk, code: string, nu: Tijdstip): Promise<void> {
    this.#log.warn(`zaak ${stuk.zaakId} neemt een antwoord niet meer aan: ${code}`);
    const volgnummer = aanbodVan(antwoord);
    await this.werktaken.open({ zaakId: stuk.zaakId, taak: 'antwoordNietVerwerkt', volgnummer }, nu);
    await this.uitbak.geefOp(stuk, code, nu);
  }
}

/** Number of the log entry that offered the hand-over. */
function aanbodVan({ overdracht }: Antwoordstuk): number {
  return Number(overdracht.split('/')[1]);
}
