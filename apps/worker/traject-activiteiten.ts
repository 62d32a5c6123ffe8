import { Injectable } from '@nestjs/common';

import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import { Overdrachten } from '../../libs/service/storage/index.ts';
import type { Overdrachtbeslissing, TrajectActiviteiten, TrajectToestand } from '../../workflows/port.ts';

/** Writes what a traject decided. Each write may be repeated. */
@Injectable()
export class TrajectActiviteitenOpDatabase implements TrajectActiviteiten {
  constructor(private readonly overdrachten: Overdrachten) {}

  async legBeslissingVast(toestand: TrajectToestand, beslissing: Overdrachtbeslissing, op: Tijdstip): Promise<void> {
    const { sleutel, fase, reden } = beslissing;
    const besluit = fase === 'aanvaard' ? { fase, naarZaak: null } : { fase, reden: reden ?? 'onbekend' };
    await this.overdrachten.beslis(sleutel, besluit, op);
    for (const [jeugdige, organisatie] of Object.entries(toestand.zicht)) {
      await this.overdrachten.zetZicht(toestand.trajectId, jeugdige, organisatie, op);
    }
  }
}
